import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from './packAll.ts';

/** Judges what would be published, from the packed files: run it after a build. */

type Manifest = {
  name: string;
  type?: string;
  exports?: unknown;
  publishConfig?: unknown;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { readonly optional?: boolean }>;
  version: string;
};

/** The run-time dependencies that each package may have in addition to its peers. */
const allowed = {
  core: [],
  settings: [],
  react: ['@mail-protocol/core', '@mail-protocol/settings', '@radix-ui/react-radio-group', 'uqr'],
  element: [],
};

const root = join(import.meta.dirname, '..');
const workplace = mkdtempSync(join(tmpdir(), 'packages-check-'));
const problems: string[] = [];

const expect = (fact: boolean, sentence: string): void => {
  if (!fact) problems.push(sentence);
};

function run(command: string, args: string[], cwd = root): boolean {
  const { error, status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  const passed = !error && status === 0;
  if (!passed) problems.push(`${command} ${args.join(' ')}\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
  return passed;
}

function modulesIn(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** An import that its package doesn't declare works only if something else installs the imported package. */
function checkImports(unpacked: string, manifest: Manifest): void {
  const { name, dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
  const peers = Object.keys(peerDependencies);
  const present = [
    name,
    ...Object.keys(dependencies),
    ...peers.filter((peer) => !peerDependenciesMeta[peer]?.optional),
  ];
  for (const file of readdirSync(unpacked, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|d\.ts)$/.test(file)) continue;
    // Declarations may import optional peers. React's declarations are in a separate package.
    const declared = file.endsWith('.js') ? present : [...present, ...peers.map((peer) => peer.replace('@types/', ''))];
    const text = readFileSync(join(unpacked, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
    for (const [, used = ''] of text.matchAll(/\b(?:from\s*["']|import\s*\(?\s*["'`])((?:@[\w-]+\/)?[\w-][\w.-]*)/g))
      expect(declared.includes(used), `${name} imports ${used} in ${file}, and does not declare it.`);
  }
}

function checkManifest(manifest: Manifest, may: readonly string[]): void {
  const { name } = manifest;
  const dependencies = Object.entries(manifest.dependencies ?? {});
  const names = dependencies.map(([dependency]) => dependency);
  expect(
    names.toSorted().join() === may.toSorted().join(),
    `${name} may depend at run time on [${may.join(', ')}], and depends on [${names.join(', ')}].`,
  );
  for (const [dependency, range] of [...dependencies, ...Object.entries(manifest.peerDependencies ?? {})]) {
    expect(!/^(workspace|catalog|link|file):/.test(range), `${name} would publish ${dependency} as ${range}.`);
  }
  expect(
    !JSON.stringify(manifest.exports).includes('@mail-protocol/source'),
    `${name} publishes the private condition.`,
  );
}

function checkReact(dist: string): void {
  const modules = modulesIn(dist);
  const entry = modules.find(({ file }) => file === 'index.js');
  expect(
    /^['"]use client['"];?$/.test(entry?.text.split('\n', 1)[0] ?? ''),
    `The first line of react's dist/index.js must be 'use client', or server components cannot import it.`,
  );
  expect(
    modules.some(({ text }) => /from ['"]react['"]/.test(text)),
    'No built module of react imports `react`.',
  );
  for (const { file, text } of modules) {
    expect(
      !/react\.(transitional\.)?element['"]|__SECRET_INTERNALS|__CLIENT_INTERNALS/.test(text),
      `react's ${file} holds a copy of React.`,
    );
    expect(
      !/^import\b[^;]*\.css['"]/m.test(text),
      `react's ${file} imports CSS, which breaks servers and tests of hosts.`,
    );
  }
}

function checkElement(unpacked: string): void {
  const dist = join(unpacked, 'dist');
  for (const { file, text } of modulesIn(dist)) {
    const plain = !/^\s*(im|ex)port\b/m.test(text);
    expect(plain || !file.startsWith('mail-protocol'), `element's ${file} can't be run by a plain script tag.`);
  }
  for (const file of readdirSync(join(dist, 'types'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const foreign = /from '([^.'][^']*)'/.exec(readFileSync(join(dist, 'types', file), 'utf8'))?.[1];
    expect(!foreign, `The types of element need ${foreign}, in ${file}.`);
  }
  const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as Record<string, string>;
  for (const field of ['unpkg', 'jsdelivr', 'customElements'])
    expect(
      existsSync(join(unpacked, manifest[field] ?? '-')),
      `element's \`${field}\` names a file that is not packed.`,
    );
}

/** Only the release workflow publishes, so that nothing is published that the gates have not checked. */
function checkPublishing(folder: string): void {
  const cwd = join(root, 'packages', folder);
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const publish = (variables: NodeJS.ProcessEnv) =>
    spawnSync('pnpm', ['run', 'prepublishOnly'], { cwd, env: variables }).status;
  expect(publish(env) === 1, `packages/${folder} can be published outside the release workflow.`);
  expect(publish({ ...env, GITHUB_ACTIONS: 'true' }) === 0, `The release workflow can't publish packages/${folder}.`);
}

const versions = new Set<string>();

try {
  for (const { folder, tarball } of packAll()) {
    checkPublishing(folder);
    const destination = join(workplace, folder);
    mkdirSync(destination);
    if (!run('tar', ['-xzf', tarball, '-C', destination])) continue;
    const unpacked = join(destination, 'package');
    const dist = join(unpacked, 'dist');
    const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as Manifest;
    checkManifest(manifest, allowed[folder]);
    versions.add(manifest.version);
    const changelog = readFileSync(join(unpacked, 'CHANGELOG.md'), 'utf8');
    expect(
      changelog.startsWith(`# ${manifest.name}\n\n## ${manifest.version}\n`),
      `The changelog of ${folder} does not begin with its version.`,
    );
    checkImports(unpacked, manifest);
    const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' });
    expect(files.includes('LICENSE'), `${folder} is packed without the licence.`);
    for (const file of files) {
      expect(!/\.(test|stories)\./.test(file), `${folder} would publish ${file}.`);
    }
    if (folder === 'react') checkReact(dist);
    if (folder === 'element') checkElement(unpacked);
    run('publint', ['run', tarball, '--strict']);
    run('attw', [tarball, '--profile', 'esm-only']);
  }
  expect(versions.size === 1, `The packages are of different versions: ${[...versions].join(', ')}.`);
} finally {
  rmSync(workplace, { recursive: true, force: true });
}

if (problems.length > 0) {
  console.error(problems.join('\n\n'));
  process.exit(1);
}
console.log('The packed packages are as they should be.');
