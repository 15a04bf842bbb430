import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

const packages = join(import.meta.dirname, '..');

/** Modules, and the names that one file exports to another. */
type Shared = Readonly<Record<string, readonly string[]>>;

/**
 * The names that the files beside the script import from it instead of bundling a copy. A missing name stops the build.
 */
const byScript: Shared = {
  'element/src/react.ts': ['forwardRef', 'useCallback', 'useEffect', 'useId', 'useMemo', 'useRef', 'useState'],
  'jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
  'core/src/explain.ts': ['inWords', 'stepsFor'],
  'core/src/fallback.ts': ['textPieces'],
  'core/src/flatMessages.ts': ['flatMessages'],
  'core/src/locales/en.chooser.ts': ['englishChooser'],
  'core/src/messages.ts': ['answerLabel'],
  'core/src/plan.ts': ['keepDays', 'planFor'],
  'core/src/planCase.ts': ['planCaseOf'],
  'core/src/planSteps.ts': ['stepsOf'],
  'core/src/programs.ts': ['programs', 'settingsReadIn'],
  'core/src/protocols.ts': ['protocols'],
  'core/src/providerNotesFor.ts': ['providerNotesFor'],
  'core/src/stepRow.ts': ['onPhoneAlone'],
  'core/src/text.ts': ['text'],
  'react/src/Fold.tsx': ['Fold'],
  'react/src/Question.tsx': ['ChangeLabel', 'Question'],
  'react/src/Section.tsx': ['Section'],
  'react/src/guideParts.ts': ['guideParts'],
  'react/src/ComponentRoot.tsx': ['ComponentRoot', 'useRoot'],
  'react/src/Heading.tsx': ['Heading'],
  'react/src/labelIn.ts': ['labelIn'],
  'react/src/PrintButton.tsx': ['PrintButton'],
  'react/src/RadioCard.tsx': ['noForm'],
  'react/src/StepCount.tsx': ['StepCount'],
  'react/src/StepsThatWait.tsx': ['StepsThatWait'],
  'react/src/StepsToTick.tsx': ['StepsToTick'],
  'react/src/Today.tsx': ['Today'],
  'react/src/Words.tsx': ['Words'],
  'react/src/monthIn.ts': ['monthIn'],
  'react/src/sendFocus.ts': ['sendFocus'],
  'react/src/useAnnouncement.ts': ['speak'],
  'react/src/useControllableState.ts': ['useControllableState'],
  'react/src/useOwnId.ts': ['useOwnId'],
  'react/src/useProtocolRecommendation.ts': ['useProtocolRecommendation'],
  'react/src/warn.ts': ['unknownIn', 'useWarnings'],
};

/** The names that the makers' file imports from the guide's file, which loads it. */
const byGuide: Shared = {
  'settings/src/checkMailServer.ts': ['checkMailServer'],
  'settings/src/hostCode.ts': ['hostCode'],
  'settings/src/issue.ts': ['issue'],
  'settings/src/readIn.ts': ['itemsIn', 'readIn'],
  'settings/src/typedUsername.ts': ['typedUsername'],
};

const sharedModules: Shared = { ...byScript, ...byGuide };

/** A module by its path from the packages; Preact's own by its name. */
const keyOf = (id: string): string => {
  const path = relative(packages, id.split('?')[0] ?? '');
  return path.endsWith('jsxRuntime.mjs') ? 'jsx-runtime' : path;
};

/** The code of a module with the shared exports, in the order of the table. */
function handedOut(table: Shared): string {
  const modules = Object.entries(table);
  const path = (key: string) => JSON.stringify(key === 'jsx-runtime' ? 'react/jsx-runtime' : join(packages, key));
  // Named imports, because the bundler stops if a module does not export a listed name.
  const imports = modules.map(
    ([key, each], index) => `import { ${each.map((name) => `${name} as ${name}${index}`)} } from ${path(key)};`,
  );
  const names = modules.map(([, each], index) => `{ ${each.map((name) => `${name}: ${name}${index}`)} }`);
  return `${imports.join('\n')}\nexport default [${names}];`;
}

/** Makes a file export its shared modules. */
const handsOutFrom = (name: string, table: Shared): Plugin => ({
  name,
  resolveId: (source) => (source === `virtual:${name}` ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? handedOut(table) : null),
});

/** Makes a file beside the script import shared modules from other files. */
const takesFrom = (table: Shared): Plugin => ({
  name: 'takes',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (resolved?.id.endsWith('react/src/loadMakers.ts'))
      return { ...resolved, id: join(import.meta.dirname, 'src/loadMakersFile.ts') };
    const index = resolved && importer ? Object.keys(table).indexOf(keyOf(resolved.id)) : -1;
    // The module that exports them needs the originals.
    return index < 0 || importer?.startsWith('\0') ? null : `\0shared:${index}`;
  },
  load(id) {
    const [, index] = /^\0shared:(\d+)$/.exec(id) ?? [];
    if (index === undefined) return null;
    return namesIn(Object.keys(table)[Number(index)] ?? '')
      .map((name) => `export const ${name} = shared[${index}].${name};`)
      .join('\n');
  },
});

/** For the script: exports the shared modules, and loads the files beside it. */
export const forScript: readonly Plugin[] = [
  handsOutFrom('shared', byScript),
  {
    name: 'loads-files',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith('/importGuide.ts')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && { ...resolved, id: resolved.id.replace('importGuide.ts', 'importGuideFile.ts') };
    },
  },
];

/** For the guide's file: imports from the script, and exports to the makers. */
export const forGuide: readonly Plugin[] = [handsOutFrom('handed', byGuide), takesFrom(byScript)];

/** For the makers' file: imports from both. */
export const forMakers: readonly Plugin[] = [takesFrom(sharedModules)];

/** Every export of a module, shared or not, because index files also re-export those that nothing here uses. */
function namesIn(key: string): readonly string[] {
  if (key === 'jsx-runtime') return sharedModules[key] ?? [];
  const source = readFileSync(join(packages, key), 'utf8');
  const declared = [...source.matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)].map(([, name = '']) => name);
  return [...new Set([...declared, ...(sharedModules[key] ?? [])])];
}

/** The names that are used from the shared modules but not exported, as `path: name`. */
export const missingIn = (code: string): readonly string[] =>
  [...code.matchAll(/\bshared\[(\d+)\]\.(\w+)/g)].flatMap(([, index, name = '']) => {
    const key = Object.keys(sharedModules)[Number(index)] ?? '';
    return sharedModules[key]?.includes(name) ? [] : [`${key}: ${name}`];
  });

/** A file beside the script. It registers itself, so it works as a module and as a classic script. */
export const registered = (name: string, code: string): string =>
  `(globalThis.mailProtocolFiles??={})[${JSON.stringify(name)}]=function(shared){${code.trim()}\nreturn mailProtocolFile};\n`;
