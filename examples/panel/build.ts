import { join } from 'node:path';
import { build, esmExternalRequirePlugin, type InlineConfig } from 'vite';

const mapped = ['react', 'react-dom'];

/** Nothing is said of `'use client'`, which means nothing in a bundle. */
const quiet = { checks: { moduleLevelDirective: false } };

/** One file of `dist`, with the React of this folder in it. */
const bundle = (options: InlineConfig['build'], rest: InlineConfig = {}): InlineConfig => ({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  resolve: { dedupe: mapped },
  define: { 'process.env.NODE_ENV': '"production"' },
  ...rest,
  build: { outDir: join(import.meta.dirname, 'dist'), emptyOutDir: false, ...options },
});

await build(bundle({ ssr: 'render.tsx', emptyOutDir: true, rolldownOptions: quiet }, { ssr: { noExternal: true } }));
await build(
  bundle({
    rolldownOptions: {
      ...quiet,
      input: 'hydrate.tsx',
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js' },
    },
  }),
);
// As Plesk wants extensions: the panel's React, and the JSX runtime bundled.
await build(
  bundle(
    {
      lib: { entry: 'Chooser.tsx', formats: ['umd'], name: 'chooser', fileName: () => 'chooser.js' },
      rolldownOptions: { ...quiet, output: { globals: { react: 'React', 'react-dom': 'ReactDOM' } } },
    },
    // What the JSX runtime requires has to stand among the dependencies: a loader has no other way to give it.
    { plugins: [esmExternalRequirePlugin({ external: mapped })] },
  ),
);
