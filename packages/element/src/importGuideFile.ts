import { englishChooser } from '@mail-protocol/core';
import { furtherFile } from './furtherFile.ts';
import type { Guide } from './importGuide.ts';

type GuideFile = Guide & Pick<typeof import('./guideFile.ts'), 'handed' | 'makersFrom'>;

/** The same as `importGuide`, but for the plain script: loads the file beside it. */
export const importGuide = async (): Promise<Guide> => {
  const guide = (await furtherFile(englishChooser ? 'setup' : 'setup-without-english')) as GuideFile;
  guide.makersFrom(() => furtherFile('makers', guide.handed));
  return guide;
};
