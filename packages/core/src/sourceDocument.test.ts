import { describe, expect, test } from 'vitest';
import { sourceStatements } from '../test/sourceStatements.ts';
import { comparison, prosAndCons } from './comparison.ts';
import { explain } from './explain.ts';
import { english } from './locales/en.ts';
import { protocols } from './protocols.ts';
import { recommend } from './recommend.ts';
import { summarize } from './summarize.ts';

// .storybook/sourceDocument.browser.test.tsx tests that each is shown on a page.
test.each(sourceStatements)('a text says: %s', (_, words) => {
  expect(Object.values(english).filter((message) => words.test(message))).not.toEqual([]);
});

describe('the pros and cons', () => {
  test('are the same as in the document', () => {
    expect(prosAndCons.map(({ message }) => message)).toEqual([
      'pro.imap.several',
      'pro.imap.sync',
      'pro.imap.much-mail',
      'con.imap.room',
      'con.imap.new-mail',
      'pro.pop3.room',
      'pro.pop3.offline',
      'con.pop3.one-device',
      'con.pop3.lost-device',
    ]);
  });

  test('have words', () => {
    for (const { protocol, kind, message } of prosAndCons) {
      expect(english[message]).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(english[message].split(/\s+/).length, message).toBeLessThanOrEqual(10);
      expect(message.startsWith(`${kind}.${protocol}.`)).toBe(true);
    }
  });

  test('no row of the table contradicts the document', () => {
    for (const { protocol, kind, message, row } of prosAndCons) {
      const mark = comparison.find((entry) => entry.id === row)?.[protocol];
      expect(mark, message).not.toBe(kind === 'pro' ? 'minus' : 'plus');
    }
  });

  test('for each protocol the table has at least as many good and bad rows as the document has pros and cons', () => {
    for (const protocol of protocols)
      for (const [kind, mark] of [
        ['pro', 'plus'],
        ['con', 'minus'],
      ] as const) {
        const points = prosAndCons.filter((point) => point.protocol === protocol && point.kind === kind);
        const rows = comparison.filter((row) => row[protocol] === mark);
        expect(rows.length, `${kind} ${protocol}`).toBeGreaterThanOrEqual(points.length);
      }
  });

  test('for POP3 the table lists space, reading without a setting, local deletions, and who has the mail', () => {
    expect(comparison.filter(({ better }) => better === 'pop3').map(({ id }) => id)).toEqual([
      'room',
      'old-mail',
      'deleting',
      'holder',
    ]);
  });
});

describe('the two rules', () => {
  test('POP3 for one device with mail kept on it', () => {
    const answers = { devices: 'one', keepMailOn: 'device' } as const;
    expect(recommend(answers).protocol).toBe('pop3');
    expect(explain(recommend(answers), answers, english).why).toEqual([
      english['reason.devices.one'],
      english['reason.keepMailOn.device'],
    ]);
  });

  test('IMAP for several devices that show the same mail', () => {
    const answers = { devices: 'in-step' } as const;
    expect(recommend(answers).protocol).toBe('imap');
    expect(explain(recommend(answers), answers, english).why).toEqual([english['reason.devices.in-step']]);
  });
});

test('the advice always comes with the notice', () => {
  expect(summarize(recommend({}), {}, english)).toContain(english.notice);
});
