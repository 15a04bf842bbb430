import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

const packages = join(import.meta.dirname, '..');

/**
 * What the files beside the script take from it in place of a copy of their own: modules, and which names of each. A name that is missing
 * here stops the build.
 */
const sharedModules: Readonly<Record<string, readonly string[]>> = {
  'element/src/react.ts': ['forwardRef', 'useCallback', 'useEffect', 'useId', 'useMemo', 'useRef', 'useState'],
  'jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
  'core/src/explain.ts': ['inWords', 'providerNotesFor', 'stepsFor'],
  'core/src/fallback.ts': ['textPieces'],
  'core/src/flatMessages.ts': ['flatMessages'],
  'core/src/locales/en.chooser.ts': ['englishChooser'],
  'core/src/messages.ts': ['answerLabel'],
  'core/src/plan.ts': ['keepDays', 'planFor'],
  'core/src/planCase.ts': ['planCaseOf'],
  'core/src/planSteps.ts': ['stepsOf'],
  'core/src/programs.ts': ['programs', 'settingsReadIn'],
  'core/src/situation.ts': ['protocols'],
  'core/src/stepRow.ts': ['onPhoneAlone'],
  'core/src/text.ts': ['text'],
  'react/src/Fold.tsx': ['Fold'],
  'react/src/Question.tsx': ['ChangeLabel', 'Question'],
  'react/src/Section.tsx': ['Section'],
  'react/src/guideParts.ts': ['guideParts'],
  'react/src/Surface.tsx': ['Heading', 'Surface', 'useSurface'],
  'react/src/StepsToTick.tsx': ['StepsToTick'],
  'react/src/Words.tsx': ['Words'],
  'react/src/monthIn.ts': ['monthIn'],
  'react/src/printText.ts': ['printText'],
  'react/src/sendFocus.ts': ['sendFocus'],
  'react/src/useAnnouncement.ts': ['speak'],
  'react/src/useControllableState.ts': ['useControllableState'],
  'react/src/useProtocolRecommendation.ts': ['useProtocolRecommendation'],
  'react/src/warn.ts': ['strangersIn', 'useWarnings'],
};

const keys = Object.keys(sharedModules);

/** A module by its path from the packages; Preact's own by its name. */
const keyOf = (id: string): string => {
  const path = relative(packages, id.split('?')[0] ?? '');
  return path.endsWith('jsxRuntime.mjs') ? 'jsx-runtime' : path;
};

/** Lets the script hand out what is shared, and load the files beside it. */
export const handsOut: Plugin = {
  name: 'hands-out',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (source === 'virtual:shared') return '\0virtual:shared';
    if (!source.endsWith('/loadGuide.ts')) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && { ...resolved, id: resolved.id.replace('loadGuide.ts', 'loadGuideFile.ts') };
  },
  load(id) {
    if (id !== '\0virtual:shared') return null;
    const path = (key: string) => JSON.stringify(key === 'jsx-runtime' ? 'react/jsx-runtime' : join(packages, key));
    const imports = keys.map((key, index) => `import * as m${index} from ${path(key)};`);
    const names = (key: string, index: number) => sharedModules[key]?.map((name) => `${name}: m${index}.${name}`);
    return `${imports.join('\n')}\nexport default [${keys.map((key, index) => `{ ${names(key, index)} }`)}];`;
  },
};

/** Lets a file beside the script take what is shared from it. */
export const takes: Plugin = {
  name: 'takes',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (resolved?.id.endsWith('react/src/loadMakers.ts'))
      return { ...resolved, id: join(import.meta.dirname, 'src/loadMakersFile.ts') };
    const index = resolved ? keys.indexOf(keyOf(resolved.id)) : -1;
    return index < 0 ? null : `\0shared:${index}`;
  },
  load(id) {
    const [, index] = /^\0shared:(\d+)$/.exec(id) ?? [];
    if (index === undefined) return null;
    return namesIn(keys[Number(index)] ?? '')
      .map((name) => `export const ${name} = shared[${index}].${name};`)
      .join('\n');
  },
};

/** Every name that a module exports, handed out or not: lists of exports that are not used name them all. */
function namesIn(key: string): readonly string[] {
  if (key === 'jsx-runtime') return sharedModules[key] ?? [];
  const source = readFileSync(join(packages, key), 'utf8');
  const declared = [...source.matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)].map(([, name = '']) => name);
  return [...new Set([...declared, ...(sharedModules[key] ?? [])])];
}

/** What is used of the shared modules and not handed out, as `path: name`. */
export const missingIn = (code: string): readonly string[] =>
  [...code.matchAll(/\bshared\[(\d+)\]\.(\w+)/g)].flatMap(([, index, name = '']) => {
    const key = keys[Number(index)] ?? '';
    return sharedModules[key]?.includes(name) ? [] : [`${key}: ${name}`];
  });

/** A file beside the script: it registers itself, and so is a module and a classic script alike. */
export const registered = (name: string, code: string): string =>
  `(globalThis.mailProtocolFiles??={})[${JSON.stringify(name)}]=function(shared){${code.trim()}\nreturn mailProtocolFile};\n`;
