import { describe, expect, test } from 'vitest';
import { type Explanation, explain } from './explain.ts';
import { english } from './locales/en.ts';
import { mergeMessages } from './messages.ts';
import type { Protocol } from './plan.ts';
import { programSettings } from './programSettings.ts';
import type { Answers } from './questions.ts';
import { recommend } from './recommend.ts';
import { text } from './text.ts';

const explained = (answers: Answers, offered?: readonly Protocol[]): Explanation =>
  explain(recommend(answers, { offered }), answers, english);

test('a step names only settings that programs have words for', () => {
  expect(Object.values(programSettings).every((programs) => programs.length > 0)).toBe(true);
  expect(explained({ devices: 'one', keepMailOn: 'device' }).steps.map(({ setting }) => setting)).toContain(
    'serverCopies',
  );
  expect(explained({ devices: 'in-step' }).steps.map(({ setting }) => setting)).toContain('fullCopy');
});

test('several places that match, small mailbox', () => {
  expect(explained({ devices: 'in-step', serverSpace: 'tight', deviceBackup: 'yes' })).toMatchInlineSnapshot(`
    {
      "anotherWay": "POP3 on one main computer, with copies left on the server for 14 days, if space matters more than devices that match.",
      "changes": [
        "“In several places, each on its own” (where it is read) would make it POP3.",
        "“On one device” (where it is read) would make it POP3.",
      ],
      "closeness": "It suits you better, but not in everything.",
      "meaning": "Your mail stays on the server, and every device you add shows the same mail.",
      "steps": [
        {
          "setting": null,
          "text": "Add the account as IMAP on every device.",
        },
        {
          "setting": null,
          "text": "Does one of your devices already fetch this mail by POP3? Change that one first. It may be taking mail away from the others.",
        },
        {
          "setting": "fullCopy",
          "text": "On one computer at least, turn on the setting that keeps full copies. Then you can read all mail without internet.",
        },
        {
          "setting": null,
          "text": "Check that sent mail is saved in the Sent folder on the server. Then all your devices show it.",
        },
        {
          "setting": null,
          "text": "Every few months, move old mail to a folder on the computer that is backed up. It is then gone from the server and your other devices.",
        },
        {
          "setting": null,
          "text": "Now and then, empty the bin and the spam folder. Deleted mail takes up space until you do.",
        },
      ],
      "title": "Choose IMAP",
      "watchOut": [
        {
          "cure": "Delete big old mail, empty the bin and the spam folder, or ask for more space.",
          "text": "A full mailbox turns new mail away.",
        },
        {
          "cure": "Keep a second copy of mail you must not lose.",
          "text": "Delete a mail for good on one device, and it goes from all.",
        },
      ],
      "why": [
        "You read it in several places and want them to match. Only IMAP can do that.",
      ],
    }
  `);
});

test('one device, mail on it only, no backup', () => {
  expect(explained({ devices: 'one', keepMailOn: 'device', deviceBackup: 'no' })).toMatchInlineSnapshot(`
    {
      "anotherWay": null,
      "changes": [
        "“In several places, and all should match” (where it is read) would make it IMAP.",
        "“With the mail provider” (where old mail is kept) would make it IMAP.",
      ],
      "closeness": "It is a clear case.",
      "meaning": "Your mail is downloaded to your device. A copy stays on the server as a safety net.",
      "steps": [
        {
          "setting": null,
          "text": "Add the account as POP3 on this one device, nowhere else.",
        },
        {
          "setting": "serverCopies",
          "text": "Find the setting like “leave a copy on the server”. Turn it on, with no end date. Some programs remove mail at once unless you do.",
        },
        {
          "setting": null,
          "text": "Set up a backup that includes your mail.",
        },
        {
          "setting": null,
          "text": "Once it runs, you can let the program remove the server’s copies after 30 days.",
        },
      ],
      "title": "Choose POP3",
      "watchOut": [
        {
          "cure": "Set up a backup that includes your mail.",
          "text": "If your device breaks, what is only on it is gone.",
        },
        {
          "cure": "Include them in the backup.",
          "text": "Sent mail and your own folders are only on the device where they were made.",
        },
        {
          "cure": "Look in webmail for mail that went to spam.",
          "text": "POP3 sees the inbox only, not the spam folder on the server.",
        },
        {
          "cure": "Delete big old mail, and empty the bin and the spam folder.",
          "text": "A full mailbox turns new mail away.",
        },
      ],
      "why": [
        "You read it on one device, so nothing has to match.",
        "You want your mail on your own device only.",
      ],
    }
  `);
});

test('the only option, against what was said', () => {
  expect(explained({ devices: 'in-step', serverSpace: 'tight' }, ['pop3'])).toMatchInlineSnapshot(`
    {
      "anotherWay": null,
      "changes": [
        "With “Only in a web browser” (where it is read) you would need neither.",
      ],
      "closeness": null,
      "meaning": "This server offers only POP3. Your mail is downloaded to your device. A copy stays on the server for 14 days.",
      "steps": [
        {
          "setting": null,
          "text": "Add the account as POP3 in each place.",
        },
        {
          "setting": "serverCopies",
          "text": "Find the setting like “leave a copy on the server”. Turn it on, and let copies go after 14 days. Some programs remove mail at once unless you do.",
        },
        {
          "setting": null,
          "text": "Set up a backup that includes your mail.",
        },
        {
          "setting": null,
          "text": "Fetch mail in every place at least once in 14 days. Later, a copy may be gone.",
        },
        {
          "setting": null,
          "text": "Now and then, empty the spam folder in webmail. POP3 can’t reach it.",
        },
      ],
      "title": "Use POP3",
      "watchOut": [
        {
          "cure": "Leave copies on the server, so that each device can get the whole inbox.",
          "text": "POP3 can’t keep several places alike: what you read or file on one does not show on another.",
        },
        {
          "cure": "Back it up, so that a broken device does not take your mail with it.",
          "text": "After 14 days, mail is on your device alone.",
        },
        {
          "cure": "Include them in the backup.",
          "text": "Sent mail and your own folders are only on the device where they were made.",
        },
        {
          "cure": "Look in webmail for mail that went to spam.",
          "text": "POP3 sees the inbox only, not the spam folder on the server.",
        },
      ],
      "why": [
        "The mailbox is small. POP3 can make room by removing old copies.",
      ],
    }
  `);
});

test('neither is needed', () => {
  expect(explained({ devices: 'webmail' })).toMatchInlineSnapshot(`
    {
      "anotherWay": null,
      "changes": [],
      "closeness": null,
      "meaning": "You read your mail in a web browser, so there is nothing to set up. Come back when you add a phone or a mail program.",
      "steps": [],
      "title": "You need neither",
      "watchOut": [],
      "why": [],
    }
  `);
});

test('nothing is offered', () => {
  expect(explained({ devices: 'one' }, [])).toMatchInlineSnapshot(`
    {
      "anotherWay": null,
      "changes": [],
      "closeness": null,
      "meaning": "This server offers neither IMAP nor POP3. Read your mail in a web browser, or ask your provider.",
      "steps": [],
      "title": "Nothing to choose here",
      "watchOut": [],
      "why": [],
    }
  `);
});

test('nothing was said', () => {
  expect(explained({})).toMatchInlineSnapshot(`
    {
      "anotherWay": null,
      "changes": [],
      "closeness": null,
      "meaning": "Two or three questions are often enough.",
      "steps": [],
      "title": "Our advice appears here",
      "watchOut": [],
      "why": [],
    }
  `);
});

test('the words are those of the messages that are passed in', () => {
  const messages = mergeMessages(english, { 'protocol.imap': 'I.M.A.P.', 'reason.devices.in-step': 'Because.' });
  const { title, why } = explain(recommend({ devices: 'in-step' }), { devices: 'in-step' }, messages);
  expect(title).toBe('Choose I.M.A.P.');
  expect(why).toEqual(['Because.']);
});

test('a deletion that reaches everybody is warned of once', () => {
  for (const answers of [{ devices: 'separate' }, { sharedMailbox: 'separately' }] as const) {
    const { watchOut } = explained(answers, ['imap']);
    expect(watchOut.filter(({ text }) => text !== english['against.serverSpace.tight'])).toHaveLength(1);
  }
});

test('POP3 in several places says how often each must fetch before copies may go', () => {
  const steps = explained({ devices: 'in-step' }, ['pop3']).steps.map(({ text }) => text);
  expect(steps).toContain(text(english, 'step.pop3.then-days', { days: 30 }));
  expect(steps.at(-1)).toBe(text(english, 'step.pop3.in-time', { days: 30 }));
});

test.each<[Answers, string]>([
  [{ devices: 'one' }, english['step.pop3.add-here']],
  [{ sharedMailbox: 'no' }, english['step.pop3.add-here']],
  [{}, english['step.pop3.add-here']],
  [{ devices: 'separate' }, english['step.pop3.add-each']],
  [{ devices: 'in-step' }, english['step.pop3.add-each']],
  [{ sharedMailbox: 'separately' }, english['step.pop3.add-each']],
])('POP3 after %j is added in as many places as it is read in', (answers, step) => {
  expect(explained({ ...answers, offline: 'unsure' }, ['pop3']).steps[0]?.text).toBe(step);
});

describe('a full mailbox turns mail away', () => {
  test.each<[Answers, boolean]>([
    [{ devices: 'one' }, true],
    [{ devices: 'one', serverSpace: 'ample' }, false],
    [{ devices: 'one', serverSpace: 'tight' }, false],
    [{ devices: 'one', deviceBackup: 'yes' }, false],
  ])('POP3 after %j warns of it, where copies stay for good and room is not plenty: %s', (answers, warns) => {
    const said = explained(answers, ['pop3']).watchOut.map(({ text }) => text);
    expect(said.includes(english['caution.full-mailbox'])).toBe(warns);
  });
});

test.each<[Answers, string]>([
  [{ devices: 'in-step' }, english['result.closeness.clear']],
  [{ keepMailOn: 'server' }, english['result.closeness.likely']],
  [{ keepMailOn: 'server', serverSpace: 'tight' }, english['result.closeness.contested']],
  [{ serverSpace: 'ample' }, english['result.closeness.close.imap']],
  [{ offline: 'often' }, english['result.closeness.close.pop3']],
])('how close it was, after %j', (answers, closeness) => {
  expect(explained(answers).closeness).toBe(closeness);
});

test('of four reasons the three strongest are given', () => {
  const answers = { keepMailOn: 'server', offline: 'rarely', mailVolume: 'high', deviceBackup: 'no' } as const;
  expect(explained(answers).why).toEqual([
    english['reason.keepMailOn.server'],
    english['reason.offline.rarely'],
    english['reason.mailVolume.high'],
  ]);
});

test('an answer that would make it the other protocol comes before one that would make it neither', () => {
  expect(explained({ devices: 'one' }).changes).toEqual([
    text(english, 'result.flip', {
      answer: english['answer.devices.in-step'],
      topic: english['question.devices.topic'],
      protocol: 'imap',
    }),
    text(english, 'result.flip.neither', {
      answer: english['answer.devices.webmail'],
      topic: english['question.devices.topic'],
    }),
  ]);
});

describe('the steps of IMAP', () => {
  const stepsAfter = (answers: Answers): string[] => explained(answers, ['imap']).steps.map(({ text }) => text);

  test('in one place: there, and a full copy', () => {
    expect(stepsAfter({ devices: 'one' })).toEqual([english['step.imap.add-here'], english['step.imap.full-copy']]);
  });

  test('in several: an older POP3 first, and sent mail on the server', () => {
    expect(stepsAfter({ devices: 'separate' })).toEqual([
      english['step.imap.add-everywhere'],
      english['step.imap.pop3-first'],
      english['step.imap.full-copy'],
      english['step.imap.sent'],
    ]);
  });

  test('a copy of recent mail is enough where old mail is hardly ever read offline', () => {
    expect(stepsAfter({ devices: 'one', offline: 'rarely' })).toEqual([
      english['step.imap.add-here'],
      english['step.imap.recent-copy'],
    ]);
  });
});

test.each<[Answers, string]>([
  [{ devices: 'unsure' }, english['alternative.one-device']],
  [{ offline: 'often' }, english['alternative.full-copy']],
  [{ keepMailOn: 'server', devices: 'separate' }, english['alternative.apart']],
  [{ keepMailOn: 'server', serverSpace: 'tight' }, text(english, 'alternative.main-computer.days', { days: 14 })],
])('what the other way is good for, after %j', (answers, anotherWay) => {
  expect(explained(answers).anotherWay).toBe(anotherWay);
});
