import { expect, test } from 'vitest';
import { programLabels, type TranslatedLabel } from './programLabels.ts';
import { type Control, type ProgramId, type SettingId, settingOf } from './programs.ts';

type Row = readonly [program: ProgramId, setting: SettingId, label: string, words: TranslatedLabel];

const rows = Object.entries(programLabels).flatMap(([program, settings]) =>
  Object.entries(settings).flatMap(([setting, labels]) =>
    Object.entries(labels).map(([label, words]) => [program, setting, label, words] as unknown as Row),
  ),
);

const texts = rows.flatMap(([program, , , words]) =>
  Object.entries(words).map(([lang, text]) => ({ program, lang, text: String(text) })),
);

function controlsOf(program: ProgramId, setting: SettingId): readonly Control[] {
  const found = settingOf(program, setting);
  return found && 'controls' in found ? found.controls : [];
}

test('each translated label belongs to a label or an entry of that setting in that program', () => {
  expect(rows.length).toBeGreaterThan(40);
  expect(
    rows.filter(
      ([program, setting, label]) =>
        !controlsOf(program, setting).some((control) => control.label === label || control.choose === label),
    ),
  ).toEqual([]);
});

test('a label and its entry are known in the same languages', () => {
  const languages = (program: ProgramId, setting: SettingId, label: string): string =>
    Object.keys(programLabels[program]?.[setting]?.[label] ?? {}).join();
  expect(
    rows.filter(([program, setting]) =>
      controlsOf(program, setting).some(
        ({ label, choose }) =>
          choose !== undefined && languages(program, setting, label) !== languages(program, setting, choose),
      ),
    ),
  ).toEqual([]);
});

test('a label is known in a language at least', () => {
  expect(rows.filter(([, , , words]) => Object.keys(words).length === 0)).toEqual([]);
});

test('labels are as shown: no accelerator, placeholder, markup or final colon, and no blank at either end', () => {
  expect(texts.filter(({ text }) => /[&_<>%{}\\]|:$|^\s|\s$|\s{2}|^$/.test(text))).toEqual([]);
});

test('Arabic labels are Arabic, the others are not', () => {
  expect(texts.filter(({ lang, text }) => /\p{Script=Arabic}/u.test(text) !== (lang === 'ar'))).toEqual([]);
});
