import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The folder of a package, so that every import of it gets this copy, the ones in our packages too. */
const folder = (name: string) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));

// `--mode react-18` uses React 18, which is installed under another name.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react()],
  resolve:
    mode === 'react-18'
      ? { alias: { react: folder('react-18'), 'react-dom': folder('react-dom-18') } }
      : { dedupe: ['react', 'react-dom'] },
  build: { outDir: `dist/${mode}` },
}));
