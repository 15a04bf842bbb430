import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { integrationVersion, packIntegration } from './packIntegrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'integration-'));
const write = (name: string, data: string | Uint8Array, mode = 0o644) =>
  writeFileSync(join(folder, name), data, { mode });
const contents = (files: Record<string, string[]>) => write('zip.json', JSON.stringify({ name: 'example', files }));
const everything = { plugin: ['plugin.php', 'install.sh', 'picture.png'], 'plugin/words': ['words/*.inc'] };

beforeAll(() => {
  mkdirSync(join(folder, 'words'));
  write('plugin.php', "<?php // version {{version}}, 'ü'\n");
  write('install.sh', '#!/bin/sh\n', 0o755);
  write(
    'picture.png',
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  );
  write('words/de_DE.inc', 'Wörter');
  write('words/en_US.inc', 'words');
  write('notes.txt', 'not for the zip');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the zip contains the listed files in the named folders, with the version filled in', () => {
  contents(everything);
  const file = packIntegration(folder, join(folder, 'packed'));
  expect(basename(file)).toBe(`example-${integrationVersion}.zip`);
  const inside = unzipSync(readFileSync(file));
  expect(Object.keys(inside)).toEqual([
    'plugin/install.sh',
    'plugin/picture.png',
    'plugin/plugin.php',
    'plugin/words/de_DE.inc',
    'plugin/words/en_US.inc',
  ]);
  expect(strFromU8(inside['plugin/plugin.php'] as Uint8Array)).toBe(`<?php // version ${integrationVersion}, 'ü'\n`);
  expect([...(inside['plugin/picture.png'] as Uint8Array)]).toEqual(Array.from({ length: 256 }, (_, byte) => byte));
  expect(strFromU8(inside['plugin/words/de_DE.inc'] as Uint8Array)).toBe('Wörter');
});

test('a script stays executable, and the rest can only be read and written', () => {
  contents(everything);
  const bytes = readFileSync(packIntegration(folder, join(folder, 'packed')));
  // The upper half of the external attributes, in each entry of the directory at the end.
  const modes = new Map<string, number>();
  for (let at = bytes.indexOf('PK\x01\x02', 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1'))
    modes.set(bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)), bytes.readUInt16LE(at + 40));
  expect(modes.get('plugin/install.sh')).toBe(0o100755);
  expect(modes.get('plugin/plugin.php')).toBe(0o100644);
});

test('the same files make the same bytes, at any time and in any time zone', () => {
  contents(everything);
  const packed = ['UTC', 'America/Los_Angeles', 'Asia/Tokyo'].map((zone, day) => {
    utimesSync(join(folder, 'plugin.php'), day * 86_400, day * 86_400);
    const program = `import { packIntegration } from ${JSON.stringify(join(import.meta.dirname, 'packIntegrations.ts'))};
      packIntegration(${JSON.stringify(folder)}, ${JSON.stringify(join(folder, zone))});`;
    const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
    expect(status, stderr).toBe(0);
    return readFileSync(join(folder, zone, `example-${integrationVersion}.zip`), 'base64');
  });
  expect(new Set(packed).size).toBe(1);
});

test('a listed file that is missing, or is there twice, stops the packing', () => {
  contents({ plugin: ['element/*.js'] });
  expect(() => packIntegration(folder, join(folder, 'packed'))).toThrow('nothing is found at element/*.js');
  contents({ plugin: ['plugin.php', '*.php'] });
  expect(() => packIntegration(folder, join(folder, 'packed'))).toThrow('two files have the same path');
});
