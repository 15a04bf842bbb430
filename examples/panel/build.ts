import { join } from 'node:path';
import { build, esmExternalRequirePlugin, type InlineConfig } from 'vite';

const mapped = ['react', 'react-dom'];

/** No warning about `'use client'`, which has no meaning in a bundle. */
const quiet = { checks: { moduleLevelDirective: false } };

/** Options that build one file of `dist`, including the React of this folder. */
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
// As Plesk expects of extensions: the JSX runtime is bundled, and React is the panel's.
await build(
  bundle(
    {
      lib: { entry: 'Chooser.tsx', formats: ['umd'], name: 'chooser', fileName: () => 'chooser.js' },
      rolldownOptions: { ...quiet, output: { globals: { react: 'React', 'react-dom': 'ReactDOM' } } },
    },
    // The modules that the JSX runtime requires must be AMD dependencies, because the loader can't provide them
    // otherwise.
    { plugins: [esmExternalRequirePlugin({ external: mapped })] },
  ),
);
