import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const root = join(import.meta.dirname, '..');
const integrations = join(root, 'integrations');

/** `zip.json` in a folder of `integrations/`: the files to release. */
interface Contents {
  /** The name of the zip, without its version. */
  readonly name: string;
  /** For each folder inside the zip, the files in it, as globs from the folder of `zip.json`. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/** The folders under `integrations/` that are released. */
export const integrationFolders: readonly string[] = globSync('*/zip.json', { cwd: integrations }).map(dirname).sort();

/** The version of every integration: that of packages/element, whose script it contains. */
export const integrationVersion: string = (
  JSON.parse(readFileSync(join(root, 'packages/element/package.json'), 'utf8')) as { version: string }
).version;

/**
 * Writes `<name>-<version>.zip` of a folder under `integrations/`, or of any other by its full path, and returns where
 * it is. The same files make the same bytes on every machine and day. Throws if a glob finds nothing, as before a
 * build, or if two files would have the same path.
 */
export function packIntegration(folder: string, destination: string): string {
  mkdirSync(destination, { recursive: true });
  const zip: Zippable = {};
  for (const { path, source } of sourcesOf(folder)) {
    const mode = statSync(source).mode & 0o100 ? 0o100755 : 0o100644;
    zip[path] = [released(source), { os: unix, attrs: (mode << 16) >>> 0 }];
  }
  const file = join(destination, `${contentsOf(folder).name}-${integrationVersion}.zip`);
  // A zip has no time zone and stores local date parts. Its earliest year is 1980.
  writeFileSync(file, zipSync(zip, { level: 9, mtime: new Date(1980, 0, 1) }));
  return file;
}

/** The number of Unix in the zip specification: the file permissions are those of Unix. */
const unix = 3;

const contentsOf = (folder: string): Contents =>
  JSON.parse(readFileSync(resolve(integrations, folder, 'zip.json'), 'utf8')) as Contents;

/** What goes into the zip, in the order of the paths. */
function sourcesOf(folder: string): readonly { path: string; source: string }[] {
  const cwd = resolve(integrations, folder);
  const sources = Object.entries(contentsOf(folder).files).flatMap(([inside, globs]) =>
    globs.flatMap((glob) => {
      const found = globSync(glob, { cwd });
      if (found.length === 0) throw new Error(`${cwd}: nothing is found at ${glob}. Is it built?`);
      return found.map((file) => ({ path: join(inside, basename(file)), source: join(cwd, file) }));
    }),
  );
  const paths = new Set(sources.map(({ path }) => path));
  if (paths.size < sources.length) throw new Error(`${cwd}: two files have the same path.`);
  return sources.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The bytes of a file, whatever they are, with the version in place of each `{{version}}`. */
const released = (source: string): Uint8Array =>
  Buffer.from(readFileSync(source, 'latin1').replaceAll('{{version}}', integrationVersion), 'latin1');
