import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { integrationFolders, packIntegration } from './packIntegrations.ts';

const root = join(import.meta.dirname, '..');

/** Where the packages lie as they would be published, and the zips of the integrations. Ignored by git. */
export const packed = join(root, 'packed');

/** The folders under `packages/` that are published, each after those that it depends on. */
export const published = ['core', 'settings', 'react', 'element'] as const;

type Folder = (typeof published)[number];

/** A package as it would be published. */
export interface PackedPackage {
  readonly folder: Folder;
  /** The path of the `.tgz`. */
  readonly tarball: string;
}

/** The path of the tarball of a package; throws unless it is packed. */
export function packedAs(folder: Folder): string {
  const file = readdirSync(packed).find((name) => name.startsWith(`mail-protocol-${folder}-`));
  if (!file) throw new Error(`packages/${folder} is not packed.`);
  return join(packed, file);
}

/** Packs the current build of every package and replaces the old tarballs. Throws if a package cannot be packed. */
export function packAll(): readonly PackedPackage[] {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed);
  return published.map((folder) => {
    // Not npm: only pnpm writes versions for `workspace:` and `catalog:`, and leaves the private condition out.
    const { error, status, stdout, stderr } = spawnSync('pnpm', ['pack', '--pack-destination', packed], {
      cwd: join(root, 'packages', folder),
      encoding: 'utf8',
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`packages/${folder} could not be packed.\n${stdout}${stderr}`);
    return { folder, tarball: packedAs(folder) };
  });
}

if (import.meta.main) {
  for (const { tarball } of packAll()) console.log(tarball);
  for (const folder of integrationFolders) console.log(packIntegration(folder, packed));
}
