import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Builds the package in the current folder: `tsc` for the modules, a plain copy for the stylesheet. */
rmSync('dist', { recursive: true, force: true });

const compiler = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (compiler.error) throw compiler.error;
if (compiler.status !== 0) process.exit(compiler.status ?? 1);

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
if ('./styles.css' in manifest.exports) {
  if (!existsSync('src/styles.css'))
    throw new Error('package.json exports ./styles.css, but src/styles.css is missing.');
  copyFileSync('src/styles.css', 'dist/styles.css');
  // TypeScript 6 and 7 refuse `import '…/styles.css'` (TS2882) unless the export has types.
  writeFileSync('dist/styles.css.d.ts', 'export {};\n');
}
