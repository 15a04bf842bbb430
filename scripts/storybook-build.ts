import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minify } from 'vite';

/** Builds Storybook as a static site. `-o <folder>` says where to, as for `storybook build`. */

const given = process.argv.slice(2);
const folder = resolve((given.includes('-o') && given[given.indexOf('-o') + 1]) || 'storybook-static');

const { status } = spawnSync('storybook', ['build', '--quiet', ...given], { stdio: ['ignore', 'inherit', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);

// Storybook does not minify the frame around the stories. It would be a third of all that the start page loads.
for (const file of globSync('{sb-manager,sb-addons/*}/*.js', { cwd: folder })) {
  const path = join(folder, file);
  const { code } = await minify(path, readFileSync(path, 'utf8'));
  writeFileSync(path, code);
}
