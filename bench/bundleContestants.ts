import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { ReactContestant } from './contestants.ts';

/** Bundles the contestants that are React components, for a page or for a server. */

const here = import.meta.dirname;
const nativeRadios = join(here, '../packages/element/src/RadioCards.tsx');

/** Source that defines `Chooser` for each contestant; its prop is the initial answers. */
const components: Readonly<Record<ReactContestant, string>> = {
  bare: `import { BareChooser, RadixRadios } from './BareChooser.tsx';
    const Chooser = ({ answers }) => <BareChooser Radios={RadixRadios} start={answers} />;`,
  bareNative: `import { BareChooser, NativeRadios } from './BareChooser.tsx';
    const Chooser = ({ answers }) => <BareChooser Radios={NativeRadios} start={answers} />;`,
  chooser: `import { ProtocolChooser } from '@mail-protocol/react';
    const Chooser = ({ answers }) => <ProtocolChooser defaultAnswers={answers} />;`,
  chooserNative: `import { ProtocolChooser } from '@mail-protocol/react';
    const Chooser = ({ answers }) => <ProtocolChooser defaultAnswers={answers} />;`,
};

const besideTable = `import { ComparisonTable, useProtocolRecommendation } from '@mail-protocol/react';
  const Whole = ({ answers }) => {
    const interview = useProtocolRecommendation({ defaultAnswers: answers });
    return <><ProtocolChooser interview={interview} /><ComparisonTable interview={interview} /></>;
  };`;

/** Source that defines `Whole`: the chooser with the comparison table, if the contestant has one. */
const wholes: Readonly<Record<ReactContestant, string>> = {
  bare: 'const Whole = Chooser;',
  bareNative: 'const Whole = Chooser;',
  chooser: besideTable,
  chooserNative: besideTable,
};

const shared = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime'];

/** React is on the page once, for all of them. */
const reactOfThePage: Plugin = {
  name: 'react-of-the-page',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^react(-dom)?(\/.*)?$/ }, ({ path }) => ({ path, namespace: 'page' }));
    onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({
      contents: `module.exports = globalThis.benchModules[${JSON.stringify(path)}]`,
    }));
  },
};

/** The radios of the custom elements in the place of Radix. */
const withNativeRadios: Plugin = {
  name: 'native-radios',
  setup({ onResolve }) {
    onResolve({ filter: /\/RadioCards\.tsx$/ }, () => ({ path: nativeRadios }));
  },
};

async function bundle(contents: string, options: BuildOptions, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'tsx', resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    jsx: 'automatic',
    conditions: ['@mail-protocol/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins,
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

const ownPlugins = (contestant: ReactContestant): Plugin[] =>
  contestant === 'chooserNative' ? [withNativeRadios] : [];

/** The script that puts a contestant on the page. */
export const pageScript = (contestant: ReactContestant): Promise<string> =>
  bundle(
    `${components[contestant]}
    ${wholes[contestant]}
    import { mountReact } from './mountReact.tsx';
    (window.benchMounts ??= {}).${contestant} = { alone: mountReact(Chooser), whole: mountReact(Whole) };`,
    { format: 'iife' },
    [reactOfThePage, ...ownPlugins(contestant)],
  );

/** The module that gives a contestant to a server, as `Chooser`. */
export const serverModule = (contestant: ReactContestant): Promise<string> =>
  bundle(
    `${components[contestant]}
    export { Chooser };`,
    { format: 'esm', platform: 'node', external: shared },
    ownPlugins(contestant),
  );

/** What a contestant weighs without React: the module that a page would import. */
export const ownModule = (contestant: ReactContestant): Promise<string> =>
  bundle(`${components[contestant]} export { Chooser };`, { format: 'esm', external: shared }, ownPlugins(contestant));

/** React itself, and the measurements. The hook of React's developer tools counts commits. */
export async function commonScripts(): Promise<string[]> {
  const react = await bundle(
    `window.benchCommits = 0;
    window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
      supportsFiber: true, inject: () => 1, onCommitFiberUnmount() {}, onPostCommitFiberRoot() {},
      onCommitFiberRoot() { window.benchCommits++; },
    };
    globalThis.benchModules = { ${shared.map((name) => `${JSON.stringify(name)}: require(${JSON.stringify(name)})`).join(', ')} };`,
    { format: 'iife' },
    [],
  );
  const page = await bundle("export * from './page.ts'", { format: 'iife', globalName: 'bench' }, []);
  return [react, page];
}

/** The version of a package that `@mail-protocol/react` uses. */
export function versionOf(name: string): string {
  const manifest = join(here, '../packages/react/node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
