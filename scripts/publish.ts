import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedAs, published } from './packAll.ts';

/**
 * Publishes what `pack-all` packed, as the last step of the release workflow. A package that is published already is
 * passed over, so that a run that broke off can be repeated.
 */

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly repository?: { readonly url: string };
}

const npm = (...options: string[]): boolean => {
  const { error, status } = spawnSync('npm', options, { stdio: 'inherit' });
  if (error) throw error;
  return status === 0;
};

const tag = process.env['GITHUB_REF_NAME'];
if (process.env['GITHUB_ACTIONS'] !== 'true') throw new Error('Packages are published by the release workflow alone.');

for (const folder of published) {
  const manifest = readFileSync(join(import.meta.dirname, '../packages', folder, 'package.json'), 'utf8');
  const { name, version, repository } = JSON.parse(manifest) as Manifest;
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and ${name} is of version ${version}.`);
  // The registry compares the two when it takes the provenance, and refuses without much of a word.
  if (!repository?.url.includes(`/${process.env['GITHUB_REPOSITORY']}`))
    throw new Error(`The \`repository\` in the package.json of ${name} is not the one that this runs in.`);
  if (npm('view', `${name}@${version}`, 'version')) continue;
  const options = ['--provenance', '--access', 'public'];
  if (!npm('publish', packedAs(folder), ...options)) throw new Error(`${name} could not be published.`);
}
