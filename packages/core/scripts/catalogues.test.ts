import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { androidWords, moWords, mozillaWords, poWords } from './catalogueFormats.ts';
import { glossaryIds } from './catalogueIds.ts';
import { shown } from './catalogues.ts';
import { labelsOf, languages } from './localeFiles.ts';

test.each([
  ['Lea&ve fetched messages', 'Leave fetched messages'],
  ['Synchroni_ze remote mail', 'Synchronize remote mail'],
  ['サーバにメッセージを残す(&V)', 'サーバにメッセージを残す'],
  ['保留 (_L)：', '保留'],
  ['Copies & Folders', 'Copies & Folders'],
  ['Port :', 'Port'],
  ['_Delete after %s day(s)', 'Delete after … day(s)'],
  ['\u200fבעוד  %1$S', 'בעוד …'],
])('%s is shown as %s', (raw, text) => {
  expect(shown(raw)).toBe(text);
});

test('Mozilla’s files are read: entities, properties, and messages with attributes', () => {
  const words = mozillaWords(`<!-- a comment -->
<!ENTITY sent.label "&quot;Sent&quot; Folder on:">
<!ENTITY after.label "">
localFolders=Local Folders
outbox = Outbox
pane =
  .title = Get Messages
  .label = Get`);
  expect([...words]).toEqual([
    ['sent.label', '"Sent" Folder on:'],
    ['after.label', ''],
    ['localFolders', 'Local Folders'],
    ['outbox', 'Outbox'],
    ['pane.title', 'Get Messages'],
    ['pane.label', 'Get'],
  ]);
});

test('the strings of an Android program are read', () => {
  const words = androidWords(`<resources>
    <string name="one">Don\\'t &amp; do &#8230;</string>
    <string name="two" translatable="false">"Two"</string></resources>`);
  expect(Object.fromEntries(words)).toEqual({ one: "Don't & do …", two: 'Two' });
});

test('a gettext catalogue is read, as text and in binary form; fuzzy entries are left out', () => {
  const words = poWords(`msgid ""
msgstr "Language: de"

#: a.c:1
msgctxt "button"
msgid "Get "
"Mail"
msgstr "Abrufen \\"hier\\""

#, fuzzy
msgid "Sent"
msgstr "Vielleicht"

msgid "Bin"
msgstr ""`);
  expect([...words]).toEqual([['Get Mail', 'Abrufen "hier"']]);

  const texts = ['Inbox', 'menu\u0004One\0More', 'Eingang', 'Eins\0Viele'].map((text) => Buffer.from(`${text}\0`));
  const bytes = Buffer.alloc(28 + 32);
  for (const [place, value] of [
    [8, 2],
    [12, 28],
    [16, 28 + 16],
  ] as const)
    bytes.writeUInt32LE(value, place);
  let at = bytes.length;
  texts.forEach((text, index) => {
    bytes.writeUInt32LE(text.length - 1, 28 + 8 * index);
    bytes.writeUInt32LE(at, 28 + 8 * index + 4);
    at += text.length;
  });
  expect([...moWords(Buffer.concat([bytes, ...texts]))]).toEqual([
    ['Inbox', 'Eingang'],
    ['One', 'Eins'],
  ]);
  expect([...moWords(Buffer.alloc(0))]).toEqual([]);
});

test('the glossary has the words of each language that a program has a catalogue for', () => {
  const { sources, terms } = JSON.parse(readFileSync(join(import.meta.dirname, 'glossary.json'), 'utf8'));
  expect(Object.values(sources).every((source) => /\d/.test(String(source)))).toBe(true);
  // A new language has no names until somebody runs `catalogues`.
  const named = languages.filter((tag) => Object.keys(labelsOf(tag)).length > 0);
  expect(Object.keys(terms)).toEqual(expect.arrayContaining(['en', ...named]));
  for (const tag of named) {
    expect(Object.keys(terms[tag])).toEqual(Object.keys(glossaryIds));
    for (const term of ['inbox', 'sent', 'spam', 'bin', 'password'])
      expect(terms[tag][term], `${tag} ${term}`).not.toEqual({});
  }
});
