import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinedStyles } from './joinedStyles.ts';

/** Builds the package in the current folder: `tsc` for the modules, plain copies for the words, one file for the style sheet. */
rmSync('dist', { recursive: true, force: true });

const compiler = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (compiler.error) throw compiler.error;
if (compiler.status !== 0) process.exit(compiler.status ?? 1);

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
if ('./styles.css' in manifest.exports) {
  writeFileSync('dist/styles.css', joinedStyles());
  // TypeScript 6 and 7 refuse `import '…/styles.css'` (TS2882) unless the export has types.
  writeFileSync('dist/styles.css.d.ts', 'export {};\n');
}

if ('./locales/*' in manifest.exports) {
  const words = join(import.meta.dirname, '../packages/core/src/locales');
  for (const file of readdirSync(words).filter((name) => /^[\w-]+\.json$/.test(name)))
    copyFileSync(join(words, file), join('dist/locales', file));
  // Bundlers and Nodes differ in how they import JSON, so in the modules it stands as it is.
  for (const file of readdirSync('dist/locales').filter((name) => name.endsWith('.js'))) {
    const module = join('dist/locales', file);
    const data = (path: string): string => JSON.stringify(JSON.parse(readFileSync(join('dist/locales', path), 'utf8')));
    const code = readFileSync(module, 'utf8').replace(
      /^import (\w+) from '(.*\.json)' with .*;$/m,
      (_, name: string, path: string) => `const ${name} = ${data(path)};`,
    );
    writeFileSync(module, code);
  }
}
