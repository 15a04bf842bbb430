import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../docs/hosts');

/** Every fenced block of a page in `docs/hosts`, in one language. */
export function snippets(page: string, language: string): string[] {
  const text = readFileSync(join(folder, `${page}.md`), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
}

/**
 * One fenced block of a page in `docs/hosts`, unchanged, for the test pages.
 *
 * @param page The name of the file, without `.md`.
 * @param language The language of the fence, such as `js`.
 * @param holding Text that only this block contains.
 */
export function snippet(page: string, language: string, holding: string): string {
  const found = snippets(page, language).filter((code) => code.includes(holding));
  if (found.length !== 1) throw new Error(`${found.length} blocks of ${language} in ${page}.md contain “${holding}”`);
  return found[0] as string;
}

/** A template with each `{{ expression }}` replaced by its value. Throws if `values` lacks an expression. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{ (.+?) \}\}/g, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`no value for {{ ${expression} }}`);
    return value;
  });
}
