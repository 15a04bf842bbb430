import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { joinedStyles } from '../../scripts/joinedStyles.ts';

/** What each separately importable part adds to a page. `--update` stores the figures that the test compares with. */

const stored = join(import.meta.dirname, 'sizes.json');

/**
 * What a page imports, by its name in the table. React is not counted, because a page that uses these parts already has
 * it.
 */
const imports = {
  recommend: "export { recommend } from '@mail-protocol/core'",
  core: "export * from '@mail-protocol/core'",
  hook: "export { useProtocolRecommendation } from '@mail-protocol/react'",
  table: "export { ComparisonTable } from '@mail-protocol/react'",
  chooser: "export { ProtocolChooser } from '@mail-protocol/react'",
  everything: "export * from '@mail-protocol/react'",
  chooserInGerman:
    "export { ProtocolChooser } from '@mail-protocol/react/without-english'; export { german } from '@mail-protocol/core/locales/de'",
  chooserInEnglish:
    "export { ProtocolChooser } from '@mail-protocol/react/without-english'; export { english } from '@mail-protocol/core/locales/en'",
  everythingInGerman:
    "export * from '@mail-protocol/react/without-english'; export { SetupGuide } from '@mail-protocol/react/without-english/setup-guide'; export { german } from '@mail-protocol/core/locales/de'",
  german: "export { german } from '@mail-protocol/core/locales/de'",
  english: "export { english } from '@mail-protocol/core/locales/en'",
  chooserAndGuide:
    "export { ProtocolChooser } from '@mail-protocol/react'; export { SetupGuide } from '@mail-protocol/react/setup-guide'",
  chooserGuideAndMakers:
    "export { ProtocolChooser } from '@mail-protocol/react'; export { SetupGuide } from '@mail-protocol/react/setup-guide'; export * from '@mail-protocol/react/source/setupMakers.ts'",
  settingsRows: "export { settingsRows } from '@mail-protocol/settings'",
  appleProfile: "export { appleProfile } from '@mail-protocol/settings'",
  thunderbirdCode: "export { thunderbirdCode } from '@mail-protocol/settings'",
  autoconfig: "export { autoconfig } from '@mail-protocol/settings'",
  settings: "export * from '@mail-protocol/settings'",
};

type Name = keyof typeof imports | 'styles';

/** The size of each part in bytes: bundled, minified for production and compressed with `gzip -9`. */
export type Sizes = Readonly<Record<Name, number>>;

const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;

/** A module that exports exactly what a page imports. */
const page = join(import.meta.dirname, 'page.js');
const withPage = (contents: string): Plugin => ({
  name: 'with-page',
  enforce: 'pre',
  resolveId: (id) => (id === page ? id : null),
  load: (id) => (id === page ? contents : null),
});

/**
 * The files that a page loads at once for what it imports, as Vite bundles a host for production. Code that the page
 * shares with a part loaded later is in the page's own file.
 */
async function filesOf(contents: string): Promise<readonly string[]> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    plugins: [withPage(contents)],
    resolve: { conditions: ['@mail-protocol/source', 'module', 'browser'] },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      // Vite's own code for loading later chunks is left out: a host has it anyway.
      lib: { entry: page, formats: ['es'] },
      rolldownOptions: {
        external: /^react(-dom)?(\/|$)/,
        checks: { moduleLevelDirective: false },
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true },
      },
    },
  };
  const [{ output }] = (await build(config)) as [Rolldown.RolldownOutput];
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const entry = [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  // Code loaded later by `import()` is in separate files and not counted.
  const loaded = new Set(entry);
  for (const name of loaded)
    for (const imported of chunks.get(name)?.imports ?? []) if (chunks.has(imported)) loaded.add(imported);
  return [...loaded].flatMap((name) => chunks.get(name)?.code ?? []);
}

/** The JavaScript of a part, as a page loads it. */
export async function scriptOf(name: keyof typeof imports): Promise<string> {
  return (await filesOf(imports[name])).join('\n');
}

async function sizeOf(contents: string): Promise<number> {
  return (await filesOf(contents)).reduce((sum, file) => sum + weigh(file), 0);
}

/** Measures every part as it is now. */
export async function measureSizes(): Promise<Sizes> {
  const measured = Object.entries(imports).map(async ([name, contents]) => [name, await sizeOf(contents)] as const);
  const { code } = await transform(joinedStyles(), { loader: 'css', minify: true });
  return Object.fromEntries([...(await Promise.all(measured)), ['styles', weigh(code)]]) as Sizes;
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
