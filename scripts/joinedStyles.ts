import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../packages/react/src');
const layer = 'mail-protocol';

/** The source of the style sheet: a comment, and one import for each chapter. */
export const stylesEntry: string = join(folder, 'styles.css');

/** The chapters of the style sheet, in their order. */
export const styleChapters: readonly string[] = [
  ...readFileSync(stylesEntry, 'utf8').matchAll(new RegExp(`^@import "(.+)" layer\\(${layer}\\);$`, 'gm')),
].map(([, chapter = '']) => join(folder, chapter));

/** The chapter outside the cascade layer. */
export const unlayered: string = join(folder, './styles/plain-tags.css');

/** The style sheet as it is published: all chapters in one file, and all but one of them in one layer. */
export function joinedStyles(): string {
  const [comment = ''] = readFileSync(stylesEntry, 'utf8').split(/(?<=\*\/\n)/);
  const rules = styleChapters.map((chapter) => readFileSync(chapter, 'utf8')).join('\n');
  return `${comment}@layer ${layer} {\n${rules.replace(/^(?=.)/gm, '  ')}}\n\n${readFileSync(unlayered, 'utf8')}`;
}
