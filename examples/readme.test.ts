import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The lines of a text, without the punctuation that a formatter adds to an excerpt. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim().replace(/[;,]$/, ''));

test.each(globSync('onboarding-*/README.md', { cwd: import.meta.dirname }))(
  '%s quotes the sources exactly',
  (readme) => {
    const text = readFileSync(join(import.meta.dirname, readme), 'utf8');
    const example = join(import.meta.dirname, dirname(readme));
    const sources = globSync('{app,src}/**/*.{ts,tsx,css}', { cwd: example });
    const written = new Set(sources.flatMap((file) => linesOf(readFileSync(join(example, file), 'utf8'))));
    const quoted = [...text.matchAll(/^```(?:tsx|css)\n([\s\S]*?)^```$/gm)].flatMap(([, code]) => linesOf(code ?? ''));
    expect(quoted.length).toBeGreaterThan(3);
    expect(quoted.filter((line) => line !== '' && !written.has(line))).toEqual([]);
  },
);
