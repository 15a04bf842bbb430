import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../packages/core/scripts/localeFiles.ts';

const folder = join(import.meta.dirname, 'localization');
const locales = readdirSync(folder).map((name) => name.replace('.inc', ''));

/** The labels of a locale, without those that it includes. */
const labelsOf = (locale: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...readFileSync(join(folder, `${locale}.inc`), 'utf8').matchAll(/^\$labels\['(\w+)'\] = '([^'\\]+)';$/gm)].map(
      ([, label = '', words = '']) => [label, words],
    ),
  );

/** The locale that another locale includes, if it consists only of that line. */
const includedBy = (locale: string): string | undefined =>
  /^<\?php\n\ninclude __DIR__ \. '\/(\w+)\.inc';\n$/.exec(readFileSync(join(folder, `${locale}.inc`), 'utf8'))?.[1];

const english = labelsOf('en_US');
/** The language of the library for a locale, matched by language and script. */
const kindOf = (tag: string) => {
  const { language, script } = new Intl.Locale(tag.replace('_', '-')).maximize();
  return `${language}-${script}`;
};

test.each(['en', ...languages])('%s has both labels, in a file with Roundcube’s name for the locale', (tag) => {
  const locale = locales.find((name) => kindOf(name) === kindOf(tag) && !includedBy(name)) ?? '';
  const labels = labelsOf(locale);
  expect(Object.keys(labels)).toEqual(['programs', 'setup']);
  if (tag !== 'en') for (const label of ['programs', 'setup']) expect(labels[label]).not.toBe(english[label]);
});

test('all other locales include one of the same language', () => {
  const included = locales.filter((locale) => includedBy(locale));
  expect(locales).toHaveLength(languages.length + 1 + included.length);
  for (const locale of included) {
    const other = includedBy(locale) ?? '';
    expect(Object.keys(labelsOf(other))).toEqual(['programs', 'setup']);
    expect(kindOf(other).replace('nb', 'n')).toBe(kindOf(locale).replace('nn', 'n'));
  }
});
