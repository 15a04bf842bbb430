import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { joinedStyles } from '../../scripts/joinedStyles.ts';

/** What each part that can be imported by itself costs a page. `--update` stores the figures that the test holds it to. */

const stored = join(import.meta.dirname, 'sizes.json');

/** What a page imports, by the name in the table. React is not counted: a page that uses these parts has it. */
const imports = {
  recommend: "export { recommend } from '@mail-protocol/core'",
  core: "export * from '@mail-protocol/core'",
  hook: "export { useProtocolRecommendation } from '@mail-protocol/react'",
  table: "export { ComparisonTable } from '@mail-protocol/react'",
  chooser: "export { ProtocolChooser } from '@mail-protocol/react'",
  everything: "export * from '@mail-protocol/react'",
  chooserAndGuide:
    "export { ProtocolChooser } from '@mail-protocol/react'; export { SetupGuide } from '@mail-protocol/react/setup-guide'",
  chooserGuideAndMakers:
    "export { ProtocolChooser } from '@mail-protocol/react'; export { SetupGuide } from '@mail-protocol/react/setup-guide'; export * from '@mail-protocol/react/source/setupMakers.ts'",
  settingsRows: "export { settingsRows } from '@mail-protocol/settings'",
  appleProfile: "export { appleProfile } from '@mail-protocol/settings'",
  thunderbirdCode: "export { thunderbirdCode } from '@mail-protocol/settings'",
  autoconfig: "export { autoconfig } from '@mail-protocol/settings'",
  settings: "export * from '@mail-protocol/settings'",
  styles: joinedStyles(),
};

type Name = keyof typeof imports;

/** Bytes of each part, bundled, minified for production and compressed by `gzip -9`. */
export type Sizes = Readonly<Record<Name, number>>;

/** The files that a page loads at once for what it imports, bundled and minified for production. */
async function filesOf(contents: string, loader: 'js' | 'css'): Promise<readonly Uint8Array[]> {
  const options: BuildOptions & { write: false; metafile: true } = {
    stdin: { contents, loader, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    conditions: ['@mail-protocol/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    // What is loaded later, by `import()`, is in files of its own and not counted.
    splitting: loader === 'js',
    outdir: '.',
    metafile: true,
  };
  const { outputFiles, metafile } = await build(options);
  const files = new Map(outputFiles.map(({ path, contents }) => [relative(process.cwd(), path), contents]));
  const loaded = new Set([...files.keys()].filter((path) => metafile.outputs[path]?.entryPoint === '<stdin>'));
  for (const path of loaded)
    for (const { path: imported, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && files.has(imported)) loaded.add(imported);
  return [...loaded].flatMap((path) => files.get(path) ?? []);
}

/** The JavaScript of a part, as a page loads it. */
export async function scriptOf(name: Exclude<Name, 'styles'>): Promise<string> {
  return (await filesOf(imports[name], 'js')).map((file) => new TextDecoder().decode(file)).join('\n');
}

async function sizeOf(contents: string, loader: 'js' | 'css'): Promise<number> {
  const files = await filesOf(contents, loader);
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

/** Measures every part as it is now. */
export async function measureSizes(): Promise<Sizes> {
  const names = Object.keys(imports) as Name[];
  const measured = names.map(async (name) => [name, await sizeOf(imports[name], name === 'styles' ? 'css' : 'js')]);
  return Object.fromEntries(await Promise.all(measured));
}

/** The figures that were stored by `--update`. */
export function storedSizes(): Sizes {
  return JSON.parse(readFileSync(stored, 'utf8'));
}

if (import.meta.main) {
  const [sizes, before] = [await measureSizes(), storedSizes()];
  console.log(`${'gzip -9, React not counted'.padEnd(30)}${'bytes'.padStart(8)}${'stored'.padStart(8)}`);
  for (const [name, size] of Object.entries(sizes))
    console.log(`${name.padEnd(30)}${String(size).padStart(8)}${String(before[name as Name] ?? 'none').padStart(8)}`);
  if (process.argv.includes('--update')) writeFileSync(stored, `${JSON.stringify(sizes, null, 2)}\n`);
}
