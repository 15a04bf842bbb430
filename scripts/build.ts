import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { languages, nameOf } from '../packages/core/scripts/localeFiles.ts';
import { publishedWords } from '../packages/core/scripts/messages.ts';
import { joinedStyles } from './joinedStyles.ts';

/** Builds the package in the current folder: `tsc` for the modules, the words as data, one file for the style sheet. */
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

if ('./locales/*' in manifest.exports)
  for (const tag of ['en', ...languages]) {
    const words = JSON.stringify(publishedWords(tag));
    writeFileSync(`dist/locales/${tag}.json`, words);
    // Bundlers and Node versions import JSON differently, so the JSON is inlined in the modules.
    const module = `dist/locales/${tag}.js`;
    if (/^import words from /m.test(readFileSync(module, 'utf8')))
      writeFileSync(module, `export const ${nameOf(tag)} = ${words};\n`);
    for (const part of ['labels', 'lacking']) rmSync(`dist/locales/${tag}.${part}.json`, { force: true });
  }
