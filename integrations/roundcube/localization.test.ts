import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../packages/core/scripts/localeFiles.ts';
import { roundcubeLabels } from '../../packages/core/scripts/roundcubeLabels.ts';

const folder = join(import.meta.dirname, 'localization');

test('each label is valid PHP, and English is used by Roundcube where a language has none', () => {
  const [[path, text] = []] = roundcubeLabels('fr');
  expect(path).toBe(join(folder, 'fr_FR.inc'));
  expect(text).toBe(
    "<?php\n\n$labels['programs'] = 'Logiciels de messagerie';\n$labels['setup'] = 'Configurer un logiciel de messagerie';\n",
  );
  const english = roundcubeLabels('en').join();
  expect(english).toContain('Mail programs');
  expect(languages.filter((tag) => roundcubeLabels(tag).join().includes('Mail programs'))).toEqual([]);
});

test('every file is written from the words of a language, or includes one that is', () => {
  const written = new Set(['en', ...languages].flatMap(roundcubeLabels).map(([path]) => path));
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const others = paths.filter((path) => !written.has(path));
  expect(paths.filter((path) => written.has(path))).toHaveLength(written.size);
  for (const path of others) {
    const text = readFileSync(path, 'utf8');
    const included = /^<\?php\n\ninclude __DIR__ \. '\/(\w+\.inc)';\n$/.exec(text)?.[1] ?? text;
    expect([...written]).toContain(join(folder, included));
  }
});
