import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Host } from './Host.ts';

/** The strictest options that hosts use. `skipLibCheck: false` also checks our declarations. */
const strictest = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
  // TypeScript's own.
  skipDefaultLibCheck: true,
  noEmit: true,
};

const resolutions = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
};

let hosts: Readonly<Record<18 | 19, Host>>;

beforeAll(() => {
  hosts = { 18: new Host(18), 19: new Host(19) };
  for (const [react, host] of Object.entries(hosts)) {
    host.copy('types');
    const exclude = [`types/elementInReact${react === '18' ? 19 : 18}.tsx`];
    for (const [name, resolution] of Object.entries(resolutions)) {
      const compilerOptions = { ...strictest, ...resolution };
      host.write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions, include: ['types'], exclude }));
    }
  }
  const compilerOptions = { ...strictest, ...resolutions.nodenext };
  hosts[19].copy('frameworks');
  hosts[19].write('tsconfig.frameworks.json', JSON.stringify({ compilerOptions, include: ['frameworks'] }));
});

afterAll(() => {
  for (const host of Object.values(hosts)) host.remove();
});

/** The errors of the compiler. */
function complaints(typescript: string, { folder }: Host, project: string): string {
  const compiler = join(import.meta.dirname, `node_modules/typescript-${typescript}/bin/tsc`);
  const options = [compiler, '-p', `tsconfig.${project}.json`, '--pretty', 'false'];
  const { error, stdout, stderr } = spawnSync(process.execPath, options, { cwd: folder, encoding: 'utf8' });
  if (error) throw error;
  return stdout + stderr;
}

const cases = ['5.9', '6', '7'].flatMap((typescript) =>
  ([18, 19] as const).flatMap((react) =>
    Object.keys(resolutions).map((resolution) => ({ typescript, react, resolution })),
  ),
);

test.each(cases)('TypeScript $typescript, types of React $react, $resolution', ({ typescript, react, resolution }) => {
  expect(complaints(typescript, hosts[react], resolution)).toBe('');
});

test('Preact, Solid and Vue have types of the elements', () => {
  expect(complaints('7', hosts[19], 'frameworks')).toBe('');
});
