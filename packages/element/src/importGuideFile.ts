import { furtherFile } from './furtherFile.ts';
import type { Guide } from './importGuide.ts';

type GuideFile = Guide & Pick<typeof import('./guideFile.ts'), 'handed' | 'makersFrom'>;

/** The same as `importGuide`, for the script that stands in a tag: from the file beside it. */
export const importGuide = async (): Promise<Guide> => {
  const guide = (await furtherFile('setup')) as GuideFile;
  guide.makersFrom(() => furtherFile('makers', guide.handed));
  return guide;
};
