import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import webpack from 'webpack';

/** A page to be built. */
interface Page {
  /** The folder of the host. */
  readonly folder: string;
  /** The path of its script in that folder. */
  readonly script: string;
  /** Where to write it, with an `index.html`. */
  readonly to: string;
}

/** Builds a page for production, and returns the errors and warnings of the bundler. */
export type Bundler = (page: Page) => Promise<readonly string[]>;

const html = (head: string): string =>
  `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${head}<main></main></html>`;

const withVite: Bundler = async ({ folder, script, to }) => {
  const complaints: string[] = [];
  writeFileSync(join(folder, 'index.html'), html(`<script type="module" src="./${script}"></script>`));
  const logger = vite.createLogger('silent');
  await vite.build({
    root: folder,
    base: './',
    configFile: false,
    plugins: [react()],
    logLevel: 'warn',
    customLogger: {
      ...logger,
      warn: (message) => complaints.push(message),
      warnOnce: (message) => complaints.push(message),
      error: (message) => complaints.push(message),
    },
    build: { outDir: to },
  });
  // Ignore warnings about slow plugins, which depend on the machine.
  return complaints.filter((complaint) => !complaint.includes('[PLUGIN_TIMINGS]'));
};

/** The HTML page for bundlers that do not read HTML. It links a style sheet only if the bundler has written one. */
const writePage = (to: string, sheet: boolean, kind: 'defer' | 'type="module"' = 'defer'): void => {
  const link = sheet ? '<link rel="stylesheet" href="main.css">' : '';
  writeFileSync(join(to, 'index.html'), html(`${link}<script src="main.js" ${kind}></script>`));
};

const withWebpack: Bundler = async ({ folder, script, to }) => {
  const compiler = webpack({
    context: folder,
    mode: 'production',
    entry: `./${script}`,
    output: { path: to },
    // webpack's built-in support for style sheets needs no loader.
    experiments: { css: true },
    // Ignore warnings about the size of React.
    performance: false,
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((closed) => compiler.close(closed));
  const { errors = [], warnings = [], assets = [] } = stats?.toJson() ?? {};
  writePage(
    to,
    assets.some(({ name }) => name === 'main.css'),
  );
  return [...errors, ...warnings].map(({ message }) => message);
};

const withEsbuild: Bundler = async ({ folder, script, to }) => {
  const { errors, warnings, metafile } = await esbuild.build({
    absWorkingDir: folder,
    entryPoints: { main: script },
    bundle: true,
    minify: true,
    outdir: to,
    // With a single output file, the code that should load later would be in it too.
    splitting: true,
    format: 'esm',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
  });
  writePage(
    to,
    Object.keys(metafile.outputs).some((name) => name.endsWith('main.css')),
    'type="module"',
  );
  return [...errors, ...warnings].map(({ text }) => text);
};

/** The bundlers, each used as its "getting started" page says. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  Vite: withVite,
  webpack: withWebpack,
  esbuild: withEsbuild,
};
