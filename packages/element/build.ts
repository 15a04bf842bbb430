import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type InlineConfig, type LibraryOptions, type Plugin, type Rolldown } from 'vite';
import { languages } from '../core/scripts/localeFiles.ts';
import { publishedWords } from '../core/scripts/messages.ts';
import { fromReactSource } from './fromReactSource.ts';
import { forGuide, forMakers, forScript, missingIn, registered } from './furtherFiles.ts';
import { withoutEnglish } from './withoutEnglish.ts';

const here = import.meta.dirname;

/** One bundle of the package. The page needs nothing else. */
export const bundle = (lib: LibraryOptions, write = true, plugins: readonly Plugin[] = []): InlineConfig => ({
  root: here,
  configFile: false,
  logLevel: 'warn',
  plugins: [...plugins, fromReactSource],
  resolve: { conditions: ['@mail-protocol/source', 'module', 'browser'] },
  // The same for tests and for publication. Vite would otherwise use different modes.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    lib,
    write,
    emptyOutDir: false,
    target: 'es2022',
    // New enough to keep `light-dark()`, because its replacement reads variables of the page's root.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      // The plain script gets its address from the document before it tries `import.meta`.
      checks: { moduleLevelDirective: false, emptyImportMeta: false },
      // Leaves out unused imports of a file beside the script.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: {
        minify: true,
        // Chunks that load later keep their name; the chunk that both entries share has none.
        chunkFileNames: ({ isDynamicEntry, name }) =>
          `${isDynamicEntry ? name : 'elements'}${plugins.includes(withoutEnglish) ? '-without-english' : ''}.js`,
      },
    },
  },
});

/** The package as modules, for pages that load or bundle modules. */
export const modules: LibraryOptions = {
  entry: { index: 'src/index.ts', register: 'src/register.ts' },
  formats: ['es'],
};

/** The module without English, for bundlers. */
export const modulesWithoutEnglish: LibraryOptions = {
  entry: { 'register-without-english': 'src/register.ts' },
  formats: ['es'],
};

/** The scripts for a plain tag, by name. They define the elements without any module loader. */
const scripts = {
  'mail-protocol': forScript,
  'mail-protocol-without-english': [...forScript, withoutEnglish],
};

/** The configuration of a script. */
const scriptBundle = (name: keyof typeof scripts, write: boolean): InlineConfig =>
  bundle(
    { entry: 'src/register.ts', formats: ['iife'], name: 'mailProtocol', fileName: () => `${name}.js` },
    write,
    scripts[name],
  );

/** The files that the scripts load when they are needed, by the names they register under. */
const further = {
  setup: { entry: 'src/guideFile.ts', plugins: forGuide },
  'setup-without-english': { entry: 'src/guideFile.ts', plugins: [...forGuide, withoutEnglish] },
  makers: { entry: join(here, '../react/src/setupMakers.ts'), plugins: forMakers },
};

/** Builds a bundle in memory and returns its only chunk. */
async function chunkOf(config: InlineConfig): Promise<Rolldown.OutputChunk> {
  const bundles = (await build(config)) as Rolldown.RolldownOutput[];
  const chunk = bundles.flatMap(({ output }) => output).find((file) => file.type === 'chunk');
  if (!chunk) throw new Error('The bundle holds no script.');
  return chunk;
}

/** Bundles a script without writing it. */
export const bundledScript = (name: keyof typeof scripts = 'mail-protocol'): Promise<Rolldown.OutputChunk> =>
  chunkOf(scriptBundle(name, false));

/** The files beside the scripts, by their names. */
export async function furtherFiles(): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(further).map(async ([name, { entry, plugins }]) => {
    const lib = { entry, formats: ['iife' as const], name: 'mailProtocolFile', fileName: () => `${name}.js` };
    const { code } = await chunkOf(bundle(lib, false, plugins));
    const missing = missingIn(code);
    if (missing.length > 0) throw new Error(`furtherFiles.ts hands out too little:\n${missing.join('\n')}`);
    return [`mail-protocol-${name}.js`, registered(name, code)];
  });
  return Object.fromEntries(await Promise.all(files));
}

/** The import path from one type declaration to another. */
const toward = (target: string, from: string): string => {
  const path = relative(dirname(from), target);
  return path.startsWith('.') ? path : `./${path}`;
};

if (import.meta.main) {
  rmSync(join(here, 'dist'), { recursive: true, force: true });
  await build(bundle(modules));
  await build(bundle(modulesWithoutEnglish, true, [withoutEnglish]));
  for (const name of Object.keys(scripts) as (keyof typeof scripts)[]) await build(scriptBundle(name, true));
  for (const [name, code] of Object.entries(await furtherFiles())) writeFileSync(join(here, 'dist', name), code);
  for (const tag of ['en', ...languages]) writeLanguage(tag);

  const compiler = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: here, stdio: 'inherit' });
  if (compiler.error) throw compiler.error;
  if (compiler.status !== 0) process.exit(compiler.status ?? 1);
  writeTypes(join(here, 'dist/types'));
  // TypeScript 6 and 7 refuse to import a module without types, even if it exports nothing.
  writeFileSync(join(here, 'dist/types/locale.d.ts'), 'export {};\n');
}

/** The code of a language's script: it stores the texts where the elements look for them, and fires the event. */
export function languageScript(tag: string, words: string): string {
  return `(globalThis.mailProtocolLanguages??={})[${JSON.stringify(tag)}]=${words};globalThis.document?.dispatchEvent(new Event('mail-protocol-language'));\n`;
}

/** The texts of a language: as JSON for the script to fetch, and as a separate script. */
function writeLanguage(tag: string): void {
  const words = JSON.stringify(publishedWords(tag));
  const file = join(here, `dist/mail-protocol.${tag.toLowerCase()}`);
  writeFileSync(`${file}.json`, words);
  writeFileSync(`${file}.js`, languageScript(tag.toLowerCase(), words));
}

/** Copies the types that ours depend on into the package, because it has no dependencies. */
function writeTypes(types: string): void {
  const written = new Set<string>();
  const pending = ['index.d.ts', 'register.d.ts'];
  for (let name = pending.pop(); name; name = pending.pop()) {
    if (written.has(name)) continue;
    written.add(name);
    const file = join(types, name);
    const [, other, rest = ''] = /^(core|react|settings)\/(.*)/.exec(name) ?? [];
    const source = other ? join(here, '..', other, 'dist', rest) : file;
    const text = readFileSync(source, 'utf8')
      .replace(/\/\/# sourceMappingURL=.*\n?/, '')
      .replace(/(?<=')@mail-protocol\/core(?=')/g, () => toward('core/index.ts', name))
      .replace(/(?<=')@mail-protocol\/settings(?=')/g, () => toward('settings/index.ts', name))
      .replace(/(?<=')@mail-protocol\/settings\/rows(?=')/g, () => toward('settings/rows.ts', name))
      .replace(/(?<=')@mail-protocol\/react\/source\/(.*?)(?=')/g, (_, found: string) =>
        toward(`react/${found}`, name),
      );
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    for (const [, found = ''] of text.matchAll(/from '(\..*?)\.tsx?'/g))
      pending.push(join(dirname(name), `${found}.d.ts`));
  }
  for (const name of readdirSync(types)) if (name.endsWith('.d.ts') && !written.has(name)) rmSync(join(types, name));
}
