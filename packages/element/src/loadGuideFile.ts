import { furtherFile } from './furtherFile.ts';
import type { Guide } from './loadGuide.ts';

/** The same as `loadGuide`, for the script that stands in a tag: from the file beside it. */
export const loadGuide = async (): Promise<Guide> => {
  const guide = (await furtherFile('setup')) as Guide & { readonly makersFrom: (load: () => Promise<unknown>) => void };
  guide.makersFrom(() => furtherFile('makers'));
  return guide;
};
