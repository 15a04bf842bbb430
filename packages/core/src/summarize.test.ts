import { expect, test } from 'vitest';
import { counterexamples } from '../test/everyAnswers.ts';
import { explain } from './explain.ts';
import { english } from './locales/en.ts';
import { mergeMessages } from './messages.ts';
import type { Protocol } from './plan.ts';
import type { Answers } from './questions.ts';
import { recommend } from './recommend.ts';
import { summarize } from './summarize.ts';

const summary = (answers: Answers, offered?: readonly Protocol[]): string =>
  summarize(recommend(answers, { offered }), answers, english);

test('several places that match, small mailbox', () => {
  expect(summary({ devices: 'in-step', serverSpace: 'tight', deviceBackup: 'yes' })).toMatchInlineSnapshot(`
    "POP3 or IMAP: the advice

    Choose IMAP
    Your mail stays on the server, and every device you add shows the same mail.

    Set up IMAP
    1. Add the account as IMAP on every device.
    2. Does one of your devices already fetch this mail by POP3? Change that one first. It may be taking mail away from the others.
    3. On one computer at least, turn on the setting that keeps full copies. Then you can read all mail without internet.
    4. Check that sent mail is saved in the Sent folder on the server. Then all your devices show it.
    5. Every few months, move old mail to a folder on the computer that is backed up. It is then gone from the server and your other devices.
    6. Now and then, empty the bin and the spam folder. Deleted mail takes up space until you do.

    Why
    - You read it in several places and want them to match. Only IMAP can do that.

    Watch out for
    - A full mailbox turns new mail away. Delete big old mail, empty the bin and the spam folder, or ask for more space.
    - Delete a mail for good on one device, and it goes from all. Keep a second copy of mail you must not lose.

    How close was it?
    It suits you better, but not in everything.

    What would change it
    - “In several places, each on its own” (where it is read) would make it POP3.
    - “On one device” (where it is read) would make it POP3.

    Another way
    POP3 on one main computer, with copies left on the server for 14 days, if space matters more than devices that match.

    Answers
    - Where will this mailbox be read? In several places, and all should match
    - Could this mailbox fill up? Yes, it is small or nearly full
    - Is your device backed up by itself? Yes

    Please choose with care
    This advice is here to help you decide, and it is only as good as the answers. We can’t take responsibility for mail that is lost through your choice."
  `);
});

test('one device, mail on it only, no backup', () => {
  expect(summary({ devices: 'one', keepMailOn: 'device', deviceBackup: 'no' })).toMatchInlineSnapshot(`
    "POP3 or IMAP: the advice

    Choose POP3
    Your mail is downloaded to your device. A copy stays on the server as a safety net.

    Set up POP3
    1. Add the account as POP3 on this one device, nowhere else.
    2. Find the setting like “leave a copy on the server”. Turn it on, with no end date. Some programs remove mail at once unless you do.
    3. Set up a backup that includes your mail.
    4. Once it runs, you can let the program remove the server’s copies after 30 days.

    Why
    - You read it on one device, so nothing has to match.
    - You want your mail on your own device only.

    Watch out for
    - If your device breaks, what is only on it is gone. Set up a backup that includes your mail.
    - Sent mail and your own folders are only on the device where they were made. Include them in the backup.
    - POP3 sees the inbox only, not the spam folder on the server. Look in webmail for mail that went to spam.
    - A full mailbox turns new mail away. Delete big old mail, and empty the bin and the spam folder.

    How close was it?
    It is a clear case.

    What would change it
    - “In several places, and all should match” (where it is read) would make it IMAP.
    - “With the mail provider” (where old mail is kept) would make it IMAP.

    Answers
    - Where will this mailbox be read? On one device
    - Where should your old mail be kept? Only on my own device
    - Is your device backed up by itself? No, or now and then

    Please choose with care
    This advice is here to help you decide, and it is only as good as the answers. We can’t take responsibility for mail that is lost through your choice."
  `);
});

test('the only option, against what was said', () => {
  expect(summary({ devices: 'in-step' }, ['pop3'])).toMatchInlineSnapshot(`
    "POP3 or IMAP: the advice

    Use POP3
    This server offers only POP3. Your mail is downloaded to your device. A copy stays on the server as a safety net.

    Set up POP3
    1. Add the account as POP3 in each place.
    2. Find the setting like “leave a copy on the server”. Turn it on, with no end date. Some programs remove mail at once unless you do.
    3. Set up a backup that includes your mail.
    4. Once it runs, you can let the program remove the server’s copies after 30 days.
    5. Fetch mail in every place at least once in 30 days. Later, a copy may be gone.

    Watch out for
    - POP3 can’t keep several places alike: what you read or file on one does not show on another. Leave copies on the server, so that each device can get the whole inbox.
    - Sent mail and your own folders are only on the device where they were made. Include them in the backup.
    - POP3 sees the inbox only, not the spam folder on the server. Look in webmail for mail that went to spam.
    - A full mailbox turns new mail away. Delete big old mail, and empty the bin and the spam folder.

    What would change it
    - With “Only in a web browser” (where it is read) you would need neither.

    Answers
    - Where will this mailbox be read? In several places, and all should match

    Please choose with care
    This advice is here to help you decide, and it is only as good as the answers. We can’t take responsibility for mail that is lost through your choice."
  `);
});

test('neither is needed', () => {
  expect(summary({ devices: 'webmail' })).toMatchInlineSnapshot(`
    "POP3 or IMAP: the advice

    You need neither
    You read your mail in a web browser, so there is nothing to set up. Come back when you add a phone or a mail program.

    Answers
    - Where will this mailbox be read? Only in a web browser

    Please choose with care
    This advice is here to help you decide, and it is only as good as the answers. We can’t take responsibility for mail that is lost through your choice."
  `);
});

test('nothing is offered', () => {
  expect(summary({}, [])).toMatchInlineSnapshot(`
    "POP3 or IMAP: the advice

    Nothing to choose here
    This server offers neither IMAP nor POP3. Read your mail in a web browser, or ask your provider.

    Please choose with care
    This advice is here to help you decide, and it is only as good as the answers. We can’t take responsibility for mail that is lost through your choice."
  `);
});

test('every combination: whole lines, the title first, everything explained, the notice last', () => {
  expect(
    counterexamples((answers) => {
      const recommendation = recommend(answers);
      const text = summarize(recommendation, answers, english);
      const lines = text.split('\n');
      const { title, steps, watchOut } = explain(recommendation, answers, english);
      return (
        lines[0] !== english['summary.title'] ||
        lines.at(-1) !== english.notice ||
        !lines.includes(title) ||
        steps.some((step) => !text.includes(step.text)) ||
        watchOut.some(({ cure }) => !text.includes(cure)) ||
        /undefined|null|\n{3}|^\s*-?\s*$\n\S/.test(text)
      );
    }),
  ).toEqual([]);
});

test('every answer is written down, unsure too', () => {
  const text = summary({ devices: 'one', serverSpace: 'unsure' });
  expect(text).toContain('Where will this mailbox be read? On one device');
  expect(text).toContain('Could this mailbox fill up? I’m not sure');
  expect(text).not.toContain(english['question.offline']);
});

test('a host’s notice takes the place of ours', () => {
  const messages = mergeMessages(english, { notice: 'Ask our help desk when in doubt.' });
  expect(
    summarize(recommend({ devices: 'one' }), { devices: 'one' }, messages)
      .split('\n')
      .at(-1),
  ).toBe('Ask our help desk when in doubt.');
});
