import { brotliCompressSync, gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { bundledScript } from './build.ts';

/** The size limit of the script in bytes after `gzip -9`: its size when this was last set, plus 2 %. */
export const limit = 59_500;

/** The same for the script without English. */
export const limitWithoutEnglish = 47_500;

/** Text that a page loads, with its sizes. */
export interface Weighed {
  readonly text: string;
  readonly gzip: number;
  readonly brotli: number;
}

/** The part of the script that a module belongs to. */
const parts: readonly (readonly [name: string, path: RegExp])[] = [
  ['preact', /\/preact\//],
  ['English', /core\/src\/locales\//],
  ['core', /packages\/core\//],
  ['style sheet', /\.css\b/],
  ['react', /packages\/react\//],
  ['element', /packages\/element\//],
];

const weigh = (text: string): Weighed => ({
  text,
  gzip: gzipSync(text, { level: 9 }).length,
  brotli: brotliCompressSync(text).length,
});

/** Bundles the script without writing it, and measures it and each of its parts separately. */
export async function weighScript(): Promise<{ whole: Weighed; parts: Readonly<Record<string, Weighed>> }> {
  const chunk = await bundledScript();
  const texts: Record<string, string> = {};
  for (const [id, { code }] of Object.entries(chunk.modules)) {
    const name = parts.find(([, path]) => path.test(id))?.[0] ?? 'other';
    texts[name] = `${texts[name] ?? ''}\n${code ?? ''}`;
  }
  const minified = Object.entries(texts).map(
    ([name, text]) => [name, weigh(minifySync(`${name}.js`, text).code)] as const,
  );
  return { whole: weigh(chunk.code), parts: Object.fromEntries(minified) };
}

if (import.meta.main) {
  const { whole, parts: each } = await weighScript();
  const row = ({ text, gzip, brotli }: Weighed) => ({ bytes: text.length, gzip, brotli });
  console.table({
    ...Object.fromEntries(Object.entries(each).map(([name, weighed]) => [name, row(weighed)])),
    'the script': row(whole),
    'its limit': { gzip: limit },
    'the script without English': row(weigh((await bundledScript('mail-protocol-without-english')).code)),
    'its own limit': { gzip: limitWithoutEnglish },
  });
}
