import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly uses?: string;
  readonly needs?: string;
  readonly container?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const workflow = (name: string): Workflow => parse(read(`.github/workflows/${name}.yml`));
const commandsOf = (job: Job | undefined) => (job?.steps ?? []).flatMap(({ run }) => run ?? []);

const { engines } = JSON.parse(read('packages/core/package.json')) as { engines: { node: string } };
const oldest = Number(engines.node.replace('>=', ''));

describe.each(globSync('.github/workflows/*.yml', { cwd: root }))('%s', (file) => {
  test('takes every action by its commit, with the version beside it', () => {
    const actions = [...read(file).matchAll(/uses: (?!\.\/)(.*)/g)].map(([, action]) => action);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ''))).toEqual(
      [],
    );
  });

  test('may write nothing, but for what one job needs', () => {
    expect(Object.values(parse(read(file)).permissions).filter((right) => right !== 'read')).toEqual([]);
  });
});

describe('ci', () => {
  const { jobs, on } = workflow('ci');

  test('the gates are `.ci/run` and nothing else, on the oldest Node that is promised', () => {
    expect(commandsOf(jobs['gates'])).toEqual(['.ci/run']);
    expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0);
    expect(jobs['gates']?.container).toBe(`node:${oldest}-bookworm`);
  });

  test('the packed packages run on every Node that is supported', () => {
    expect(jobs['node']?.strategy?.matrix.node).toEqual([oldest, 22, 24]);
    expect(commandsOf(jobs['node']).at(-1)).toMatch(/--project all:consumers examples\/consumers\/server\.test\.ts$/);
    expect(statSync(join(root, 'examples/consumers/server.test.ts')).isFile()).toBe(true);
  });

  test('a release can call it', () => expect(on).toHaveProperty('workflow_call'));
});

describe('release', () => {
  const { jobs, on } = workflow('release');

  test('starts by a tag alone', () => expect(on).toEqual({ push: { tags: ['v*'] } }));

  test('publishes after the gates, without a token', () => {
    expect(jobs['ci']?.uses).toBe('./.github/workflows/ci.yml');
    expect(jobs['publish']?.needs).toBe('ci');
    expect(jobs['publish']?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(commandsOf(jobs['publish']).at(-1)).toBe('node scripts/publish.ts');
    expect(read('.github/workflows/release.yml')).not.toMatch(/secrets\.|_TOKEN/);
  });
});

describe('the packages', () => {
  const folders = ['core', 'settings', 'react', 'element'];
  const manifests = folders.map((folder) => JSON.parse(read(`packages/${folder}/package.json`)));

  test('are of one version, which each changelog begins with', () => {
    expect(new Set(manifests.map(({ version }) => version)).size).toBe(1);
    for (const [index, { name, version }] of manifests.entries())
      expect(read(`packages/${folders[index]}/CHANGELOG.md`)).toMatch(new RegExp(`^# ${name}\n\n## ${version}\n`));
    expect(JSON.parse(read('.changeset/config.json')).fixed).toEqual([manifests.map(({ name }) => name)]);
  });

  test('can’t be published by hand', () => {
    for (const { scripts, publishConfig } of manifests) {
      expect(scripts.prepublishOnly).toMatch(/&& exit 1$/);
      expect(publishConfig.provenance).toBe(true);
    }
  });
});
