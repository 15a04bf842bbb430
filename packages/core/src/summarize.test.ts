import { expect, test } from 'vitest';
import { counterexamples, everyNeed } from '../test/everyAnswers.ts';
import { explain } from './explain.ts';
import { english } from './locales/en.ts';
import { mergeMessages } from './mergeMessages.ts';
import type { Protocol } from './protocols.ts';
import { providerNotesFor } from './providerNotesFor.ts';
import type { Answers } from './questions.ts';
import { recommend } from './recommend.ts';
import { summarize } from './summarize.ts';
import { text } from './text.ts';

const summary = (answers: Answers, offered?: readonly Protocol[]): string =>
  summarize(recommend(answers, { offered }), answers, english);

test('several synchronized places, small mailbox', () => {
  expect(summary({ devices: 'in-step', serverSpace: 'tight', deviceBackup: 'yes' })).toMatchInlineSnapshot(`
    "POP3 or IMAP: the advice

    Use IMAP
    Your mail stays on the server, and every device you add shows the same mail.

    Is mail missing now?
    Look in webmail first, in the bin and in spam. Turn off the internet on each device before you look there, or it may drop its copy too. Turn off the mail check in each program with POP3. Can’t find that program? Change the password of the mailbox, and tell others who use it. Ask your provider today to restore the mail to a separate folder. Don’t remove an account, reinstall an app or clear its data.

    Set up IMAP
    1. Look in the account settings of each program and app that has this mailbox. They say IMAP or POP3. Do they say something else, such as Exchange? Leave that account alone.
    2. Does one say POP3? Don’t remove it yet: its mail may be nowhere else. Turn off its mail check, at start-up too. Don’t press Get Mail or Send/Receive.
    3. Save a POP3 account’s mail first. On a computer, close the program and copy its mail files to another disk. On a phone, forward to your own address all mail that is only there, but leave room for new mail.
    4. Where the mailbox is missing, or there only as POP3, add it as IMAP. Keep any POP3 account beside it. If the app refuses the address, use another app or webmail. Don’t remove the first account.
    5. Copy the mail of a POP3 account to the IMAP account, folder by folder. Copy, don’t move. Mail you see in webmail needs no copying. Leave a good part of the room free.
    6. Is there no room for all of it? Copy the rest to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).
    7. Check that each mail you need is in the new place: compare the numbers, and open a few. Don’t remove anything until then.
    8. Did you forward mail from a phone? Check in webmail that all of it has arrived.
    9. Do you read without internet? On that device, turn on the setting that downloads all mail. On a phone, keep mail and attachments for as long as you can. It is no backup: mail deleted on the server goes there too.
    10. In each program and app, check that sent mail is saved in the Sent folder on the server.
    11. Every few months, copy old mail, and mail you must not lose, to a folder on one computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst). Don’t use Archive: it often files on the server.
    12. Check that this folder opens without internet, and that your backup holds it.
    13. Only when that folder is in your backup, delete on the server what you copied. It goes from your other devices and from webmail too.
    14. Now and then, look through the bin and the spam folder for mail that you still need.
    15. Then empty both. Deleted mail takes up room until you do.
    16. Remove a POP3 account only when all its mail is safe elsewhere. Its mail goes with it, on a phone too. If in doubt, keep it, with its mail check off.

    Why
    - You read it in several places and want them to match. Only IMAP can do that.

    Watch out for
    - An account with POP3 may hold the only copy of your mail. Don’t remove it, even to set it up afresh, until you know that all its mail is elsewhere.
    - Mail deleted for good on one device goes from the server and all the others. Only your copy on the computer stays. If in doubt, move mail to a folder instead.
    - A full mailbox gets no new mail. Ask for more room, or delete big mail that you no longer need.

    How close was it?
    It suits you better, but not in everything.

    What would change it
    - “In several places, each on its own” (where it is read) would make it POP3.
    - “Mostly on one computer” (where it is read) would make it POP3.

    Another way
    Do you want all your mail on one computer too? Use IMAP everywhere, and add POP3 on that computer as a second account, with copies left on the server.

    Good to know
    - Is the password refused? It is the same for IMAP and POP3, but one may be switched off. Large providers want an app password, made on their website for one program, or a sign-in in the browser.
    - Are you moving to another mailbox? Add the new one beside the old one. Don’t change the server in the old account: its mail may go. Copy one folder at a time, and compare the numbers. If it stops, go on the next day: providers limit how much. Keep the old mailbox until all is in the new one.
    - Is old mail in a data file, such as .pst, or on an old computer? Keep it there. Open it in the program that made it, and copy folder by folder, as above. An import often fails.
    - Do you see mail twice? It may be in two accounts, or it came again because it was moved on the server, or the server changed. That does no harm. Delete no doubles until all is copied and checked.
    - Is the phone or computer full, and not the mailbox? Let the program download fewer months of mail. Don’t delete mail for that: it goes from the server too.
    - Must you keep business mail by law? Neither IMAP nor POP3 does that. Ask your provider to keep each mail that comes or goes, so that nobody can delete it.

    Answers
    - Where will this mailbox be read? In several places, and all should match
    - Could this mailbox fill up? Yes, it is small or nearly full
    - Is your mail in a backup? Yes

    Please choose with care
    This advice is here to help you decide. We can’t take responsibility for mail that is lost."
  `);
});

test('one device, mail on it only, no backup', () => {
  expect(summary({ devices: 'one', keepMailOn: 'device', deviceBackup: 'no' })).toMatchInlineSnapshot(`
    "POP3 or IMAP: the advice

    Use POP3
    Your mail is downloaded to your computer. A copy of new mail stays on the server as a safety net.

    Is mail missing now?
    Look in webmail first, in the bin and in spam. Turn off the internet on each device before you look there, or it may drop its copy too. Turn off the mail check in each program with POP3. Can’t find that program? Change the password of the mailbox, and tell others who use it. Ask your provider today to restore the mail to a separate folder. Don’t remove an account, reinstall an app or clear its data.

    Set up POP3
    1. Look in the account settings of each program and app that has this mailbox. They say IMAP or POP3. Do they say something else, such as Exchange? Leave that account alone.
    2. Keep every account that is there: its mail may be nowhere else. If one says POP3, change its settings as below, and don’t add the mailbox in that program again.
    3. Does one say IMAP? POP3 fetches only the inbox. Copy sent mail and folders to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).
    4. Check that each mail you need is in the new place: compare the numbers, and open a few. Don’t remove anything until then.
    5. Was the mailbox used in a browser? POP3 fetches only the inbox. In webmail, first copy what you need of sent mail and folders to the inbox, as far as there is room. Leave some for new mail.
    6. Set up a backup of the computer. Check that your mail is in it, sent mail and folders too.
    7. Is there no POP3 account yet? Add the mailbox as POP3 on your computer. Set it up by hand if you can: many programs choose IMAP by themselves. Don’t fetch mail until the next step is done.
    8. In the settings of each account with POP3, turn on “leave a copy on the server”, with no end date. Do it before the first check if you can: some programs remove mail at once.
    9. Is there a POP3 account on a phone, even on an old one that you no longer use? Keep that phone: a phone often can’t back up POP3 mail. Forward to your own address all mail that is only on that phone, but leave room in the mailbox for new mail.
    10. Did you forward mail from a phone? Check in webmail that all of it has arrived.
    11. On a phone or tablet, use IMAP, to look at recent mail. If it shows too little, let it keep more days. What you send there does not reach the computer.
    12. Don’t delete or move mail there until the computer has fetched it. Otherwise the computer never gets it, and it may be lost for good.

    Why
    - You read it mostly on one computer, so little has to match.
    - You want your mail on your own computer only.

    Watch out for
    - An account with POP3 may hold the only copy of your mail. Don’t remove it, even to set it up afresh, until you know that all its mail is elsewhere.
    - Sent mail and your own folders are only on the computer where they were made. Include them in your backup.
    - Copies on the server fill the mailbox, and a full one gets no new mail. Ask for more room, or delete old mail in webmail that all computers with this mailbox have and nobody needs there.
    - POP3 fetches only the inbox. Sent mail, spam and folders on the server stay there. Look into spam in webmail each week. Copy other mail you need before you rely on POP3.
    - The server keeps a copy of your mail for now. Once your mail is in a backup, change your answer about the backup. Then we say how to let old copies go.

    How close was it?
    It is a clear case.

    What would change it
    - “In several places, and all should match” (where it is read) would make it IMAP.
    - “Only on a phone or tablet” (where it is read) would make it IMAP.

    Good to know
    - Is the password refused? It is the same for IMAP and POP3, but one may be switched off. Large providers want an app password, made on their website for one program, or a sign-in in the browser.
    - Are you moving to another mailbox? Add the new one beside the old one. Don’t change the server in the old account: its mail may go. Copy one folder at a time, and compare the numbers. If it stops, go on the next day: providers limit how much. Keep the old mailbox until all is in the new one.
    - With POP3, spam stays on the server. Your provider may be able to put it in the inbox, marked as spam.
    - Do you see mail twice? It may be in two accounts, or it came again because it was moved on the server, or the server changed. That does no harm. Delete no doubles until all is copied and checked.
    - On a new computer or in a new program, only mail that is still in the inbox on the server comes again. Some providers remove old mail by themselves. Keep the old computer or program until the rest is copied.
    - The new Outlook for Windows, and Outlook on a phone, may keep a copy of your mail with Microsoft.
    - Is it Gmail? With POP3 it hands out each mail only once: for a second program, put “recent:” before the user name in both. Its website decides what stays.
    - Must you keep business mail by law? Neither IMAP nor POP3 does that. Ask your provider to keep each mail that comes or goes, so that nobody can delete it.

    Answers
    - Where will this mailbox be read? Mostly on one computer
    - Where should your old mail be kept? Only on my own computer
    - Is your mail in a backup? No, or now and then

    Please choose with care
    This advice is here to help you decide. We can’t take responsibility for mail that is lost."
  `);
});

test('the only option, against the answers', () => {
  expect(summary({ devices: 'in-step' }, ['pop3'])).toMatchInlineSnapshot(`
    "POP3 or IMAP: the advice

    Use POP3
    Your provider offers only POP3 here, so there is nothing to decide. Your mail is downloaded to your computer. A copy of new mail stays on the server as a safety net.

    Is mail missing now?
    Look in webmail first, in the bin and in spam. Turn off the internet on each device before you look there, or it may drop its copy too. Turn off the mail check in each program with POP3. Can’t find that program? Change the password of the mailbox, and tell others who use it. Ask your provider today to restore the mail to a separate folder. Don’t remove an account, reinstall an app or clear its data.

    Set up POP3
    1. Look in the account settings of each program and app that has this mailbox. They say IMAP or POP3. Do they say something else, such as Exchange? Leave that account alone.
    2. Keep every account that is there: its mail may be nowhere else. If one says POP3, change its settings as below, and don’t add the mailbox in that program again.
    3. Does one say IMAP? POP3 fetches only the inbox. Copy sent mail and folders to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).
    4. Check that each mail you need is in the new place: compare the numbers, and open a few. Don’t remove anything until then.
    5. Was the mailbox used in a browser? POP3 fetches only the inbox. In webmail, first copy what you need of sent mail and folders to the inbox, as far as there is room. Leave some for new mail.
    6. Set up a backup of the computer. Check that your mail is in it, sent mail and folders too.
    7. Is there no POP3 account yet? Add the mailbox as POP3 on your computer. Set it up by hand if you can: many programs choose IMAP by themselves. Don’t fetch mail until the next step is done.
    8. In the settings of each account with POP3, turn on “leave a copy on the server”, with no end date. Do it before the first check if you can: some programs remove mail at once.
    9. In the settings of each account with POP3, turn off anything like “delete from the server when I delete it here”.
    10. Is there a POP3 account on a phone, even on an old one that you no longer use? Keep that phone: a phone often can’t back up POP3 mail. Forward to your own address all mail that is only on that phone, but leave room in the mailbox for new mail.
    11. Did you forward mail from a phone? Check in webmail that all of it has arrived.
    12. On a phone or tablet, read in webmail, on your provider’s website. What you send there does not reach the computer.
    13. Don’t delete or move mail there until the computer has fetched it. Otherwise the computer never gets it, and it may be lost for good.

    Watch out for
    - An account with POP3 may hold the only copy of your mail. Don’t remove it, even to set it up afresh, until you know that all its mail is elsewhere.
    - Mail that you send, and your own folders, stay on the computer where they were made. Put your own address in Bcc, the hidden copy: then every computer gets what you send.
    - Copies on the server fill the mailbox, and a full one gets no new mail. Ask for more room, or delete old mail in webmail that all computers with this mailbox have and nobody needs there.
    - POP3 fetches only the inbox. Sent mail, spam and folders on the server stay there. Look into spam in webmail each week. Copy other mail you need before you rely on POP3.
    - What you read or file in one place does not show in another. Where places must match, read in webmail.

    What would change it
    - With “Only in a web browser” (where it is read) you would need neither.

    Good to know
    - Is the password refused? It is the same for IMAP and POP3, but one may be switched off. Large providers want an app password, made on their website for one program, or a sign-in in the browser.
    - Are you moving to another mailbox? Add the new one beside the old one. Don’t change the server in the old account: its mail may go. Copy one folder at a time, and compare the numbers. If it stops, go on the next day: providers limit how much. Keep the old mailbox until all is in the new one.
    - With POP3, spam stays on the server. Your provider may be able to put it in the inbox, marked as spam.
    - Do you see mail twice? It may be in two accounts, or it came again because it was moved on the server, or the server changed. That does no harm. Delete no doubles until all is copied and checked.
    - On a new computer or in a new program, only mail that is still in the inbox on the server comes again. Some providers remove old mail by themselves. Keep the old computer or program until the rest is copied.
    - Is it Gmail? With POP3 it hands out each mail only once: for a second program, put “recent:” before the user name in both. Its website decides what stays.
    - Must you keep business mail by law? Neither IMAP nor POP3 does that. Ask your provider to keep each mail that comes or goes, so that nobody can delete it.

    Answers
    - Where will this mailbox be read? In several places, and all should match

    Please choose with care
    This advice is here to help you decide. We can’t take responsibility for mail that is lost."
  `);
});

test('neither is needed', () => {
  expect(summary({ devices: 'webmail' })).toMatchInlineSnapshot(`
    "POP3 or IMAP: the advice

    You need neither
    You read your mail in a web browser, so you have nothing to set up. But see below: a program may take your mail all the same. Come back when you add a phone or a mail program.

    Watch out for
    - Does mail vanish from your inbox? A program somewhere may be taking it by POP3. Find it, turn off its mail check, and save the mail that it holds. Don’t remove its account. Can’t find it? Change the password. Ask your provider for a restore today.
    - Does another service, such as Gmail, collect this mail? It may need POP3, so leave POP3 switched on. Gmail is ending this: then set this mailbox to forward its mail to Gmail, and to keep all of it here too. Or read this mail in a mail app with IMAP.

    Answers
    - Where will this mailbox be read? Only in a web browser

    Please choose with care
    This advice is here to help you decide. We can’t take responsibility for mail that is lost."
  `);
});

test('nothing is offered', () => {
  expect(summary({}, [])).toMatchInlineSnapshot(`
    "POP3 or IMAP: the advice

    Nothing to choose here
    This server offers neither IMAP nor POP3. Read your mail in a web browser, or ask your provider.

    Please choose with care
    This advice is here to help you decide. We can’t take responsibility for mail that is lost."
  `);
});

test('every combination: whole lines, the title first, everything explained, the notice last', () => {
  expect(
    counterexamples((answers) => {
      const recommendation = recommend(answers);
      const text = summarize(recommendation, answers, english);
      const lines = text.split('\n');
      const { title, steps, watchOut } = explain(recommendation, answers, english, { stepsUnasked: true });
      return (
        lines[0] !== english['summary.title'] ||
        lines.at(-1) !== english.notice ||
        !lines.includes(title) ||
        steps.some((step) => !text.includes(step.text)) ||
        watchOut.some(({ cure }) => !text.includes(cure)) ||
        /undefined|null|\n{3}|^\s*-?\s*$\n\S/.test(text)
      );
    }, everyNeed),
  ).toEqual([]);
});

test('every answer is written down, unsure too', () => {
  const text = summary({ devices: 'one', serverSpace: 'unsure' });
  expect(text).toContain('Where will this mailbox be read? Mostly on one computer');
  expect(text).toContain('Could this mailbox fill up? I’m not sure');
  expect(text).not.toContain(english['question.offline']);
});

test('the provider’s differences come under its name, before the steps', () => {
  const answers = { devices: 'one' } as const;
  const parts = summarize(recommend(answers), answers, english, { provider: 'gmail' }).split('\n\n');
  const notes = providerNotesFor('pop3', 'gmail', english)?.notes ?? [];
  const about = parts.indexOf(['About Gmail', ...notes.map((note) => `- ${note}`)].join('\n'));
  expect(about).toBeGreaterThan(0);
  expect(parts[about + 1]?.split('\n')[0]).toBe(text(english, 'result.set-up', { protocol: 'pop3' }));
});

test('a host’s notice replaces the default', () => {
  const messages = mergeMessages(english, { notice: 'Ask our help desk when in doubt.' });
  expect(
    summarize(recommend({ devices: 'one' }), { devices: 'one' }, messages)
      .split('\n')
      .at(-1),
  ).toBe('Ask our help desk when in doubt.');
});
