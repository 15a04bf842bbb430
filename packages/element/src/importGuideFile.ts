import { furtherFile } from './furtherFile.ts';
import type { Guide } from './importGuide.ts';

/** The same as `importGuide`, for the script that stands in a tag: from the file beside it. */
export const importGuide = async (): Promise<Guide> => {
  const guide = (await furtherFile('setup')) as Guide & { readonly makersFrom: (load: () => Promise<unknown>) => void };
  guide.makersFrom(() => furtherFile('makers'));
  return guide;
};
