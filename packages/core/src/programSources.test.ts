import { expect, test } from 'vitest';
import { type ProgramSources, programSources } from './programSources.ts';
import { programs, type SettingId, settingsReadIn } from './programs.ts';
import type { Sourced } from './sourced.ts';

const entries = Object.entries(programSources);

const settings: [program: string, setting: string, sourced: Sourced][] = entries.flatMap(([program, known]) =>
  Object.entries(known.settings).map(([setting, sourced]): [string, string, Sourced] => [program, setting, sourced]),
);

test('each program has its sources, in the same order', () => {
  expect(entries.map(([program]) => program)).toEqual(programs.map(({ id }) => id));
});

test('each setting of a program has a source, and there are no other sources', () => {
  const known = programs.flatMap(({ id, settings: own }) => Object.keys(own).map((setting) => `${id} ${setting}`));
  expect(settings.map(([program, setting]) => `${program} ${setting}`)).toEqual(known);
});

test('a source has a place and the month in which it was read', () => {
  const own = ({ protocols, keepsCopy }: ProgramSources): Sourced[] =>
    [protocols, keepsCopy].filter((sourced) => sourced !== null);
  const sourced = [...entries.flatMap(([, known]) => own(known)), ...settings.map(([, , one]) => one)];
  expect(sourced.length).toBeGreaterThan(50);
  expect(
    sourced.filter(({ source, readIn }) => source.trim().length < 10 || !/^20\d\d-(0[1-9]|1[0-2])$/.test(readIn)),
  ).toEqual([]);
});

test('the month shown beside names is the oldest of the settings', () => {
  expect(settingsReadIn).toBe(settings.map(([, , { readIn }]) => readIn).sort()[0]);
});

test('a program without POP3 has no setting of POP3', () => {
  const ofPop3: readonly SettingId[] = ['serverCopies', 'keepDays', 'serverDeletes'];
  expect(
    entries.filter(([, known]) => known.protocols?.pop3 === false && ofPop3.some((setting) => known.settings[setting])),
  ).toEqual([]);
});
