import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import type { ExplainOptions, Explanation } from './explanation.ts';
import { english } from './locales/en.ts';
import type { Protocol } from './protocols.ts';
import type { Answers } from './questions.ts';
import { recommend } from './recommend.ts';

const explained = (answers: Answers, offered?: readonly Protocol[], options?: ExplainOptions): Explanation =>
  explain(recommend(answers, { offered }), answers, english, options);

/** What is printed for a person, line by line. */
const printed = (answers: Answers, offered?: readonly Protocol[]): readonly string[] => {
  const { title, meaning, steps, why, watchOut, missingMail, anotherWay, goodToKnow } = explained(answers, offered, {
    stepsUnasked: true,
  });
  return [
    title,
    meaning,
    ...(missingMail ? [`${missingMail.text} ${missingMail.cure}`] : []),
    ...steps.map((step, index) => `${index + 1}. ${step.text}`),
    ...why.map((line) => `+ ${line}`),
    ...watchOut.map((risk) => `! ${risk.text} ${risk.cure}`),
    ...(anotherWay === null ? [] : [`or: ${anotherWay}`]),
    ...goodToKnow.map((line) => `i ${line}`),
  ];
};

describe('the printed text for', () => {
  test('several synchronized places, a small mailbox, POP3 today', () => {
    expect(
      printed({ devices: 'in-step', serverSpace: 'tight', deviceBackup: 'yes', current: 'pop3' }),
    ).toMatchInlineSnapshot(`
      [
        "Use IMAP",
        "Your mail stays on the server, and every device you add shows the same mail.",
        "Is mail missing now? Look in webmail first, in the bin and in spam. Turn off the internet on each device before you look there, or it may drop its copy too. Turn off the mail check in each program with POP3. Can’t find that program? Change the password of the mailbox, and tell others who use it. Ask your provider today to restore the mail to a separate folder. Don’t remove an account, reinstall an app or clear its data.",
        "1. In each program and app with POP3, turn off the mail check, at start-up too. Don’t press Get Mail or Send/Receive. Keep that account: its mail may be nowhere else.",
        "2. Find in the program’s help where it keeps the POP3 mail. Close the program, and copy these files to another disk.",
        "3. Is there a POP3 account on a phone, even on an old one that you no longer use? Keep that phone: a phone often can’t back up POP3 mail. Forward to your own address all mail that is only on that phone, but leave room in the mailbox for new mail.",
        "4. Look in webmail, on your provider’s website, which of this mail is on the server. That mail needs no copying.",
        "5. Look how much room the mailbox has. Ask for more if you have much to copy, and leave a good part free for new mail.",
        "6. Add the mailbox again, as IMAP. Keep the POP3 account: no program turns one kind into the other. If the app refuses the address, use another app or webmail. Don’t remove the first account.",
        "7. Copy the mail of the POP3 account to the IMAP account, folder by folder, as far as there is room. Copy, don’t move.",
        "8. Is there no room for all of it? Copy the rest to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).",
        "9. Check that each mail you need is in the new place: compare the numbers, and open a few. Don’t remove anything until then.",
        "10. Did you forward mail from a phone? Check in webmail that all of it has arrived.",
        "11. Does another place have POP3 too? Keep that account, and go through the same steps there. Copy only mail that is not on the server yet.",
        "12. Do you read without internet? On that device, turn on the setting that downloads all mail. On a phone, keep mail and attachments for as long as you can. It is no backup: mail deleted on the server goes there too.",
        "13. In each program and app, check that sent mail is saved in the Sent folder on the server.",
        "14. Every few months, copy old mail, and mail you must not lose, to a folder on one computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst). Don’t use Archive: it often files on the server.",
        "15. Check that this folder opens without internet, and that your backup holds it.",
        "16. Only when that folder is in your backup, delete on the server what you copied. It goes from your other devices and from webmail too.",
        "17. Now and then, look through the bin and the spam folder for mail that you still need.",
        "18. Then empty both. Deleted mail takes up room until you do.",
        "19. Remove a POP3 account only when all its mail is safe elsewhere. Its mail goes with it, on a phone too. If in doubt, keep it, with its mail check off.",
        "+ You read it in several places and want them to match. Only IMAP can do that.",
        "! An account with POP3 may hold the only copy of your mail. Don’t remove it, even to set it up afresh, until you know that all its mail is elsewhere.",
        "! Mail deleted for good on one device goes from the server and all the others. Only your copy on the computer stays. If in doubt, move mail to a folder instead.",
        "! A full mailbox gets no new mail. Ask for more room, or delete big mail that you no longer need.",
        "or: Do you want all your mail on one computer too? Use IMAP everywhere, and add POP3 on that computer as a second account, with copies left on the server.",
        "i Is the password refused? It is the same for IMAP and POP3, but one may be switched off. Large providers want an app password, made on their website for one program, or a sign-in in the browser.",
        "i Are you moving to another mailbox? Add the new one beside the old one. Don’t change the server in the old account: its mail may go. Copy one folder at a time, and compare the numbers. If it stops, go on the next day: providers limit how much. Keep the old mailbox until all is in the new one.",
        "i Is old mail in a data file, such as .pst, or on an old computer? Keep it there. Open it in the program that made it, and copy folder by folder, as above. An import often fails.",
        "i Do you see mail twice? It may be in two accounts, or it came again because it was moved on the server, or the server changed. That does no harm. Delete no doubles until all is copied and checked.",
        "i Is the phone or computer full, and not the mailbox? Let the program download fewer months of mail. Don’t delete mail for that: it goes from the server too.",
        "i Must you keep business mail by law? Neither IMAP nor POP3 does that. Ask your provider to keep each mail that comes or goes, so that nobody can delete it.",
      ]
    `);
  });

  test('one computer with the only copy, no backup, a new mailbox', () => {
    expect(
      printed({ devices: 'one', keepMailOn: 'device', deviceBackup: 'no', current: 'new' }),
    ).toMatchInlineSnapshot(`
      [
        "Use POP3",
        "Your mail is downloaded to your computer. A copy of new mail stays on the server as a safety net.",
        "1. Was the mailbox used in a browser? POP3 fetches only the inbox. In webmail, first copy what you need of sent mail and folders to the inbox, as far as there is room. Leave some for new mail.",
        "2. Add the mailbox as POP3 on one computer. Set it up by hand if you can: many programs choose IMAP by themselves. Don’t fetch mail until the next step is done.",
        "3. In the settings of each account with POP3, turn on “leave a copy on the server”, with no end date. Do it before the first check if you can: some programs remove mail at once.",
        "4. On a phone or tablet, use IMAP, to look at recent mail. If it shows too little, let it keep more days. What you send there does not reach the computer.",
        "5. Don’t delete or move mail there until the computer has fetched it. Otherwise the computer never gets it, and it may be lost for good.",
        "6. Set up a backup of the computer. Check that your mail is in it, sent mail and folders too.",
        "+ You read it mostly on one computer, so little has to match.",
        "+ You want your mail on your own computer only.",
        "! Sent mail and your own folders are only on the computer where they were made. Include them in your backup.",
        "! Copies on the server fill the mailbox, and a full one gets no new mail. Ask for more room, or delete old mail in webmail that all computers with this mailbox have and nobody needs there.",
        "! POP3 fetches only the inbox. Sent mail, spam and folders on the server stay there. Look into spam in webmail each week. Copy other mail you need before you rely on POP3.",
        "! The server keeps a copy of your mail for now. Once your mail is in a backup, change your answer about the backup. Then we say how to let old copies go.",
        "i Is the password refused? It is the same for IMAP and POP3, but one may be switched off. Large providers want an app password, made on their website for one program, or a sign-in in the browser.",
        "i Are you moving to another mailbox? Add the new one beside the old one. Don’t change the server in the old account: its mail may go. Copy one folder at a time, and compare the numbers. If it stops, go on the next day: providers limit how much. Keep the old mailbox until all is in the new one.",
        "i With POP3, spam stays on the server. Your provider may be able to put it in the inbox, marked as spam.",
        "i On a new computer or in a new program, only mail that is still in the inbox on the server comes again. Some providers remove old mail by themselves. Keep the old computer or program until the rest is copied.",
        "i The new Outlook for Windows, and Outlook on a phone, may keep a copy of your mail with Microsoft.",
        "i Is it Gmail? With POP3 it hands out each mail only once: for a second program, put “recent:” before the user name in both. Its website decides what stays.",
        "i Must you keep business mail by law? Neither IMAP nor POP3 does that. Ask your provider to keep each mail that comes or goes, so that nobody can delete it.",
      ]
    `);
  });

  test('only a phone, on a server with only POP3', () => {
    expect(printed({ devices: 'phone', current: 'unsure' }, ['pop3'])).toMatchInlineSnapshot(`
      [
        "Read in your browser for now",
        "This server has POP3 only, which needs a computer. Ask your provider for IMAP if you want your mail on the phone.",
        "Is mail missing now? Look in webmail first, in the bin and in spam. Turn off the internet on each device before you look there, or it may drop its copy too. Turn off the mail check in each program with POP3. Can’t find that program? Change the password of the mailbox, and tell others who use it. Ask your provider today to restore the mail to a separate folder. Don’t remove an account, reinstall an app or clear its data.",
        "1. Look in the account settings of each program and app that has this mailbox. They say IMAP or POP3. Do they say something else, such as Exchange? Leave that account alone.",
        "2. Don’t set up POP3 on a phone: its own backup often leaves mail out. POP3 has to wait until you have a computer.",
        "3. Is POP3 on the phone already? Don’t remove that account: its mail may be nowhere else. Turn on the setting that leaves mail on the server.",
        "4. Is there a POP3 account on a phone, even on an old one that you no longer use? Keep that phone: a phone often can’t back up POP3 mail. Forward to your own address all mail that is only on that phone, but leave room in the mailbox for new mail.",
        "5. Did you forward mail from a phone? Check in webmail that all of it has arrived.",
        "6. On the phone, read your mail in webmail, on your provider’s website.",
        "! An account with POP3 may hold the only copy of your mail. Don’t remove it, even to set it up afresh, until you know that all its mail is elsewhere.",
        "! A phone’s own backup often leaves mail out, and mail goes when the account is removed. Leave your mail on the server.",
        "i Is the password refused? It is the same for IMAP and POP3, but one may be switched off. Large providers want an app password, made on their website for one program, or a sign-in in the browser.",
        "i Are you moving to another mailbox? Add the new one beside the old one. Don’t change the server in the old account: its mail may go. Copy one folder at a time, and compare the numbers. If it stops, go on the next day: providers limit how much. Keep the old mailbox until all is in the new one.",
        "i Do you see mail twice? It may be in two accounts, or it came again because it was moved on the server, or the server changed. That does no harm. Delete no doubles until all is copied and checked.",
        "i Is it Gmail? With POP3 it hands out each mail only once: for a second program, put “recent:” before the user name in both. Its website decides what stays.",
        "i Must you keep business mail by law? Neither IMAP nor POP3 does that. Ask your provider to keep each mail that comes or goes, so that nobody can delete it.",
      ]
    `);
  });

  test('a program that fetches', () => {
    expect(printed({ sharedMailbox: 'program', current: 'pop3' })).toMatchInlineSnapshot(`
      [
        "Use IMAP",
        "The mail stays on the server. The program marks or moves what it has dealt with.",
        "Is mail missing now? Look in webmail first, in the bin and in spam. Turn off the internet on each device before you look there, or it may drop its copy too. Turn off the mail check in each program with POP3. Can’t find that program? Change the password of the mailbox, and tell others who use it. Ask your provider today to restore the mail to a separate folder. Don’t remove an account, reinstall an app or clear its data.",
        "1. Does your own mail program use POP3 here? Turn on “leave a copy on the server” there, so that mail stays here.",
        "2. Does the program already fetch mail from this mailbox? Switch that off first. Don’t move or delete what it has taken.",
        "3. Ask for a mailbox of its own for the program. Let the server put a copy of each new mail there, so that the original stays in this mailbox.",
        "4. Send a test mail. Check that it arrives in both mailboxes.",
        "5. Set the program up with IMAP, for its own mailbox only. Does it have POP3 only? Then let it delete what it has taken, in that mailbox only.",
        "6. Let the program move mail it has dealt with to another folder. Then it takes nothing twice, and deletes nothing.",
        "7. Did mail come meanwhile? Copy it from this mailbox to the program’s mailbox.",
        "+ A program fetches it. With IMAP it can mark or move what is done, so nothing comes twice.",
        "! An account with POP3 may hold the only copy of your mail. Don’t remove it, even to set it up afresh, until you know that all its mail is elsewhere.",
        "! A program that deletes what it has taken leaves you no original. Let it work in a mailbox of its own, and keep the originals in the mailbox you have now.",
        "i Is the password refused? It is the same for IMAP and POP3, but one may be switched off. Large providers want an app password, made on their website for one program, or a sign-in in the browser.",
        "i Must you keep business mail by law? Neither IMAP nor POP3 does that. Ask your provider to keep each mail that comes or goes, so that nobody can delete it.",
      ]
    `);
  });

  test('only a browser, with little space', () => {
    expect(printed({ devices: 'webmail', serverSpace: 'tight' })).toMatchInlineSnapshot(`
      [
        "You need neither",
        "You read your mail in a web browser, so you have nothing to set up. But see below: a program may take your mail all the same. Come back when you add a phone or a mail program.",
        "! Does mail vanish from your inbox? A program somewhere may be taking it by POP3. Find it, turn off its mail check, and save the mail that it holds. Don’t remove its account. Can’t find it? Change the password. Ask your provider for a restore today.",
        "! Does another service, such as Gmail, collect this mail? It may need POP3, so leave POP3 switched on. Gmail is ending this: then set this mailbox to forward its mail to Gmail, and to keep all of it here too. Or read this mail in a mail app with IMAP.",
        "! The mailbox is small or nearly full, and a full one gets no new mail. Ask for more room. Or add the mailbox to a program on a computer, with mail left on the server. Copy old mail to a folder on that computer only, check the copy, and back it up. Only then delete the old mail in the browser.",
      ]
    `);
  });

  test('nothing said', () => {
    expect(printed({})).toEqual([english['result.waiting'], english['result.waiting.help']]);
  });

  test('a server without either protocol', () => {
    expect(printed({ devices: 'one' }, [])).toEqual([
      english['result.unavailable'],
      english['result.unavailable.meaning'],
    ]);
  });
});
