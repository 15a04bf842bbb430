import type { SetupMakers } from '@mail-protocol/react/source/loadMakers.ts';

let load: () => Promise<unknown>;

/** The script says how to load a file beside it: this file does not know where it stands. */
export const makersFrom = (way: () => Promise<unknown>): void => {
  load = way;
};

/** What makes files and codes, from the file beside the script. */
export const loadMakers = async (): Promise<SetupMakers> => (await load()) as SetupMakers;
