import { describe, expect, test } from 'vitest';
import { type Control, type ProgramSetting, programs, type SettingId, settingIds, settingOf } from './programs.ts';

const rows: [program: string, setting: SettingId, row: ProgramSetting][] = programs.flatMap(({ id, settings }) =>
  settingIds.flatMap((setting): [string, SettingId, ProgramSetting][] => {
    const row = settings[setting];
    return row ? [[id, setting, row]] : [];
  }),
);

const controls: [program: string, setting: SettingId, control: Control][] = rows.flatMap(([program, setting, row]) =>
  'controls' in row ? row.controls.map((control): [string, SettingId, Control] => [program, setting, control]) : [],
);

const labels: [program: string, setting: SettingId, text: string][] = controls.flatMap(
  ([program, setting, { label, choose }]) =>
    [label, ...(choose === undefined ? [] : [choose])].map((text): [string, SettingId, string] => [
      program,
      setting,
      text,
    ]),
);

/** The words that say what a control does: the entry to choose or, without a list, the label. */
const deed = ({ label, choose }: Control): string => choose ?? label;

test('no program and no program’s name is listed twice', () => {
  expect(new Set(programs.map(({ id }) => id)).size).toBe(programs.length);
  expect(new Set(programs.map(({ name }) => name)).size).toBe(programs.length);
});

test('an id is a simple word that is safe in a form and an address', () => {
  expect(programs.map(({ id }) => id).filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

test('a program lists only settings that steps know', () => {
  const known = new Set<string>(settingIds);
  expect(programs.flatMap(({ settings }) => Object.keys(settings)).filter((id) => !known.has(id))).toEqual([]);
});

test('each setting is known for at least one program', () => {
  expect(settingIds.filter((setting) => !rows.some(([, id]) => id === setting))).toEqual([]);
});

test('a row has one kind of value: names, always on, or not supported', () => {
  const said = (row: ProgramSetting): number => ['controls', 'always', 'cannot'].filter((key) => key in row).length;
  expect(rows.filter(([, , row]) => said(row) !== 1)).toEqual([]);
  expect(rows.filter(([, , row]) => 'controls' in row && row.controls.length === 0)).toEqual([]);
});

test('labels are as shown: no accelerator, placeholder, markup or final colon, and no blank at either end', () => {
  expect(labels.length).toBeGreaterThan(50);
  expect(labels.filter(([, , text]) => /[&_<>%{}\\]|:$|^\s|\s$|\s{2}|^$/.test(text))).toEqual([]);
});

test('labels are English', () => {
  expect(labels.filter(([, , text]) => /[^\p{ASCII}…’“”]/u.test(text))).toEqual([]);
});

describe('removing mail', () => {
  test('is marked, and nothing else is', () => {
    const removing = /\b(remove|delete|at most|days to leave)\b/i;
    const keeping = /\b(do not|don’t|leave deleted)\b/i;
    expect(
      controls.filter(([, , control]) => {
        const text = deed(control);
        return control.removes !== (removing.test(text) && !keeping.test(text));
      }),
    ).toEqual([]);
  });

  test('days for the copies are a removal in every program', () => {
    const days = controls.filter(([, setting]) => setting === 'keepDays');
    expect(days.length).toBeGreaterThan(3);
    expect(days.filter(([, , { removes }]) => !removes)).toEqual([]);
  });

  test('no setting for the device’s copy, sent mail, checking or folders removes mail', () => {
    const harmless: readonly SettingId[] = [
      'fullCopy',
      'recentCopy',
      'sentFolder',
      'checkMail',
      'localFolder',
      'sizeLimit',
    ];
    expect(controls.filter(([, setting, { removes }]) => harmless.includes(setting) && removes)).toEqual([]);
  });
});

describe('a step and its control', () => {
  test('it uses a control that removes mail for one setting only: the number of days', () => {
    const used = controls.filter(([, , { removes, tick }]) => removes && tick);
    expect(new Set(used.map(([, setting]) => setting))).toEqual(new Set(['keepDays']));
  });

  test('it leaves unticked only controls that remove mail or check for new mail', () => {
    const left = controls.filter(([, , { tick }]) => !tick);
    expect(left.filter(([, setting, { removes }]) => !removes && setting !== 'checkMail')).toEqual([]);
  });

  test('it uses each list for which an entry to choose is given', () => {
    expect(controls.filter(([, , { choose, tick }]) => choose && !tick)).toEqual([]);
  });

  test('checking by hand is ticked, checking by itself is not', () => {
    const checking = controls.filter(([, setting, { choose }]) => setting === 'checkMail' && !choose);
    expect(checking.length).toBeGreaterThan(5);
    expect(checking.filter(([, , { label, tick }]) => /manually/i.test(label) !== tick)).toEqual([]);
  });
});

describe('unsupported settings', () => {
  test('a program that always keeps copies has no number of days', () => {
    const always = rows.filter(([, setting, row]) => setting === 'serverCopies' && 'always' in row);
    expect(always.map(([program]) => program)).toEqual(['thunderbird-android']);
    expect(always.map(([program]) => settingOf(program, 'keepDays'))).toEqual([
      expect.objectContaining({ cannot: true }),
    ]);
  });
});

describe('settingOf', () => {
  test('finds a program’s name for a setting', () => {
    expect(settingOf('claws-mail', 'serverCopies')).toMatchObject({
      controls: [{ label: 'Remove messages on server when received', removes: true }],
    });
  });

  test('finds that a program does not support a setting', () => {
    expect(settingOf('fairemail', 'keepDays')).toMatchObject({ cannot: true });
  });

  test.each(['no-such', '', 'toString', '__proto__'])('knows nothing of the program “%s”', (program) => {
    expect(settingOf(program, 'fullCopy')).toBeNull();
  });

  test('returns nothing for a setting without a source', () => {
    expect(settingOf('samsung-email', 'fullCopy')).toBeNull();
  });
});
