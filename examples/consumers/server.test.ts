import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Host } from './Host.ts';

/** Node 22 for this machine, from npm. */
const node22 = join(import.meta.dirname, `node_modules/node-22-linux-${process.arch}/bin/node`);
const root = join(import.meta.dirname, '../..');

let host: Host;

beforeAll(() => {
  host = new Host();
  host.copy('server');
});

afterAll(() => host.remove());

/** Runs a script of the host and returns the JSON that it prints. It must end, and print nothing else. */
function run(node: string, ...options: string[]): unknown {
  const { error, stdout, stderr } = spawnSync(node, options, {
    cwd: host.folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { NODE_ENV: 'production' },
  });
  if (error) throw error;
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const versionOf = (node: string): string => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();

/**
 * The versions of Node on this machine: the one that runs the scripts, 22, and the system's own. On the machine of the
 * checks, the system's own is 20, the oldest supported version; the workflow runs the others.
 */
const nodes = new Map(
  [process.execPath, node22, ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'))]
    .filter((node) => existsSync(node))
    .map((node) => [versionOf(node), node] as const)
    .filter(([version]) => Number.parseInt(version.slice(1), 10) >= 20),
);

test.each([...nodes])('recommends and renders on Node %s', (version, node) => {
  expect(run(node, 'server/render.js')).toEqual({
    node: version.slice(1).split('.')[0],
    protocol: 'pop3',
    posts: ['imap', 'pop3'],
    direction: 'rtl',
    rows: true,
    profile: 'pop.example.net-pop3.mobileconfig',
  });
});

test.each([...nodes])('an import has no side effects on Node %s', (_, node) => {
  expect(run(node, 'server/sideEffects.js')).toEqual({ globals: [], listeners: 0 });
});

// Tests the sources too, on the oldest Node that Vitest supports. On Node 20, only the published files run.
test.runIf(existsSync(node22))(
  'the tests that need no browser pass on Node 22',
  () => {
    const report = join(host.folder, 'suites.json');
    const suites = ['packages/core/src', 'packages/settings/src', 'packages/react/src'];
    const output = ['--reporter=json', `--outputFile=${report}`];
    const command = ['node_modules/vitest/vitest.mjs', 'run', '--project=node', ...output, ...suites];
    const { stderr } = spawnSync(node22, command, { cwd: root, encoding: 'utf8' });
    const { numPassedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
    expect({ success, stderr }).toEqual({ success: true, stderr: '' });
    expect(numPassedTests).toBeGreaterThan(100);
  },
  300_000,
);

test('server components can import everything, and get references to client exports', () => {
  const options = ['--conditions=react-server', '--import=./server/clientReferences.js', 'server/serverComponent.js'];
  expect(run(process.execPath, ...options)).toEqual({
    hasState: false,
    advice: 'Nutzen Sie IMAP',
    asked: 8,
    sameWords: true,
    words: true,
    references: ['ComparisonTable', 'ProtocolChooser', 'useProtocolChoice', 'useProtocolRecommendation'].map((name) => [
      name,
      'Symbol(client reference)',
    ]),
    elements: ['ProtocolChooserElement', 'ProtocolComparisonElement', 'SetupGuideElement'],
  });
});
