import type { SetupMakers } from '@mail-protocol/react/source/loadMakers.ts';

let load: () => Promise<unknown>;

/** The script passes the function that loads files beside it, because this file does not know its own address. */
export const makersFrom = (way: () => Promise<unknown>): void => {
  load = way;
};

/** Loads the functions that make files and codes from the file beside the script. */
export const loadMakers = async (): Promise<SetupMakers> => (await load()) as SetupMakers;
