import type { SetupMakers } from '@mail-protocol/react/source/loadMakers.ts';

let load: () => Promise<unknown>;

/** The script passes the function that loads files beside it, because this file does not know its own address. */
export const makersFrom = (way: () => Promise<unknown>): void => {
  load = way;
};

/** Loads the file beside the script, and returns its functions that make files and codes. */
export const loadMakers = async (): Promise<SetupMakers> => (await load()) as SetupMakers;
