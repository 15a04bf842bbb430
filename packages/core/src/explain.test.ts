import { describe, expect, test } from 'vitest';
import { everyNeed } from '../test/everyAnswers.ts';
import { claimOfEveryPlan } from '../test/everyPlan.ts';
import { type ExplainOptions, type Explanation, explain, meaningOf, providerNotesFor } from './explain.ts';
import { english } from './locales/en.ts';
import { mergeMessages } from './messages.ts';
import { type Plan, type Protocol, planFor } from './plan.ts';
import { planSteps } from './planSteps.ts';
import { type ProviderFactCode, providers } from './providers.ts';
import type { Answers } from './questions.ts';
import { recommend } from './recommend.ts';
import type { Situation } from './situation.ts';
import { text } from './text.ts';

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

describe('what is printed for', () => {
  test('several places that match, a small mailbox, POP3 today', () => {
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

  test('one computer, mail on it alone, no backup, a new mailbox', () => {
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

  test('a phone alone, where the server has POP3 alone', () => {
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
        "! A program that deletes what it has taken leaves you no original. Let it work in a mailbox of its own, and keep the originals in this one.",
        "i Is the password refused? It is the same for IMAP and POP3, but one may be switched off. Large providers want an app password, made on their website for one program, or a sign-in in the browser.",
        "i Must you keep business mail by law? Neither IMAP nor POP3 does that. Ask your provider to keep each mail that comes or goes, so that nobody can delete it.",
      ]
    `);
  });

  test('a browser alone, with little room', () => {
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

describe('neither is needed', () => {
  const ids = (answers: Answers): readonly string[] =>
    explained({ devices: 'webmail', ...answers }).watchOut.map(({ id }) => id);

  test.each<[Answers, readonly string[]]>([
    [{}, ['vanishing', 'collecting']],
    [{ current: 'pop3' }, ['old-account', 'collecting']],
    [{ current: 'unsure' }, ['old-account', 'collecting']],
    [{ current: 'imap' }, ['vanishing', 'collecting']],
    [{ sharedMailbox: 'program' }, ['vanishing', 'program']],
    [{ serverSpace: 'tight', keepMailOn: 'device' }, ['vanishing', 'collecting', 'full']],
    [{ keepMailOn: 'both' }, ['vanishing', 'collecting', 'own-copy']],
    [{ keepMailOn: 'device' }, ['vanishing', 'collecting', 'own-copy']],
    [{ keepMailOn: 'server' }, ['vanishing', 'collecting']],
  ])('after %j the lines are %j', (answers, lines) => {
    expect(ids(answers)).toEqual(lines);
  });
});

test('the words are those of the messages that are passed in', () => {
  const messages = mergeMessages(english, { 'reason.devices.in-step': 'Because.' });
  const { title, why } = explain(recommend({ devices: 'in-step' }), { devices: 'in-step' }, messages);
  expect(why).toEqual(['Because.']);
  expect(title).toBe('Use IMAP');
});

const everyKey = new Set<string>();
claimOfEveryPlan({
  'every step and every risk has words': [
    () => true,
    ({ steps, risks }) => {
      const keys = [
        ...steps.map(({ id }) => `step.${id}`),
        ...risks.flatMap(({ id }) => [`risk.${id}`, `risk.${id}.cure`]),
      ];
      for (const key of keys) everyKey.add(key);
      return keys.every((key) => Object.hasOwn(english, key));
    },
  ],
});

test('every message of its kind has a use: steps, risks, reasons, alternatives', () => {
  const used = new Set(everyKey);
  for (const answers of everyNeed) {
    const { alternative, reasons } = recommend(answers);
    if (alternative) used.add(`alternative.${alternative.reason}`);
    for (const reason of reasons)
      used.add(reason.kind === 'answer' ? `reason.${reason.question}.${reason.answer}` : 'reason.reversible');
  }
  const kinds = Object.keys(english).filter(
    (key) => /^(step|risk|reason|alternative)\./.test(key) && !key.endsWith('.website'),
  );
  expect(kinds.filter((key) => !used.has(key))).toEqual([]);
});

describe('a reason that speaks of the person’s own computer', () => {
  test('is left out where others share the mailbox', () => {
    const said = explained({ devices: 'one', sharedMailbox: 'separately' }).why;
    expect(said).toEqual([english['reason.sharedMailbox.separately']]);
  });

  test('is given where the person has one, even where others have theirs', () => {
    expect(explained({ devices: 'one' }).why).toEqual([english['reason.devices.one']]);
    expect(explained({ keepMailOn: 'device' }).why).toEqual([english['reason.keepMailOn.device']]);
    expect(explained({ keepMailOn: 'device', sharedMailbox: 'separately' }).why).toContain(
      english['reason.keepMailOn.device'],
    );
  });

  test('is left out where a program fetches the mail, and the other reasons are given', () => {
    const why = (answers: Answers): readonly string[] =>
      explained({ sharedMailbox: 'program', ...answers }, ['pop3']).why;
    expect(why({ devices: 'one', keepMailOn: 'device', serverSpace: 'tight' })).toEqual([
      english['reason.serverSpace.tight'],
    ]);
    const withImap = explained({ sharedMailbox: 'program', keepMailOn: 'server' }).why;
    expect(withImap).toEqual([english['reason.sharedMailbox.program'], english['reason.keepMailOn.server']]);
  });
});

test('where nothing weighs more, a reason is that IMAP can be undone', () => {
  expect(explained({ keepMailOn: 'both', offline: 'often' }).why).toEqual([
    english['reason.keepMailOn.both'],
    english['reason.reversible'],
  ]);
});

describe('how close it was', () => {
  test.each<[Answers, Protocol, string]>([
    [{ devices: 'in-step' }, 'imap', english['result.closeness.clear']],
    [{ devices: 'one', keepMailOn: 'device' }, 'pop3', english['result.closeness.clear']],
    [{ keepMailOn: 'server' }, 'imap', english['result.closeness.likely']],
    [{ devices: 'one' }, 'pop3', english['result.closeness.likely']],
    [{ keepMailOn: 'server', devices: 'separate' }, 'imap', english['result.closeness.contested']],
    [{ devices: 'one', keepMailOn: 'server', serverSpace: 'tight' }, 'pop3', english['result.closeness.contested']],
    [{ serverSpace: 'ample' }, 'imap', english['result.closeness.close.imap']],
    [{ offline: 'often' }, 'pop3', english['result.closeness.close.pop3']],
  ])('after %j, for %s', (answers, protocol, closeness) => {
    expect(recommend(answers).protocol).toBe(protocol);
    expect(explained(answers).closeness).toBe(closeness);
  });

  test('is not said of the only option', () => {
    expect(explained({ devices: 'in-step' }, ['imap']).closeness).toBeNull();
  });
});

test('of four reasons the three strongest are given', () => {
  const { why } = explained({ keepMailOn: 'server', serverSpace: 'ample', offline: 'rarely', mailVolume: 'high' });
  expect(why).toEqual([
    english['reason.keepMailOn.server'],
    english['reason.serverSpace.ample'],
    english['reason.offline.rarely'],
  ]);
});

test('an answer that would make it the other protocol comes before one that would make it neither', () => {
  const topic = english['question.devices.topic'];
  expect(explained({ devices: 'one' }).changes).toEqual([
    text(english, 'result.flip', { answer: english['answer.devices.in-step'], topic, protocol: 'imap' }),
    text(english, 'result.flip', { answer: english['answer.devices.phone'], topic, protocol: 'imap' }),
  ]);
  expect(explained({ offline: 'often', devices: 'separate' }).changes[0]).toContain('IMAP');
  const people = english['question.sharedMailbox.topic'];
  expect(explained({ devices: 'one', sharedMailbox: 'together' }).changes).toEqual([
    text(english, 'result.flip', { answer: english['answer.sharedMailbox.no'], topic: people, protocol: 'pop3' }),
    text(english, 'result.flip', {
      answer: english['answer.sharedMailbox.separately'],
      topic: people,
      protocol: 'pop3',
    }),
  ]);
  expect(explained({ devices: 'in-step', keepMailOn: 'both', serverSpace: 'ample' }).changes).toEqual([
    text(english, 'result.flip', { answer: english['answer.devices.one'], topic, protocol: 'pop3' }),
    text(english, 'result.flip.neither', { answer: english['answer.devices.webmail'], topic }),
  ]);
});

describe('a phone alone', () => {
  test('waits where the server has POP3 alone, and no reason speaks for POP3', () => {
    const { title, meaning, why } = explained({ devices: 'phone', serverSpace: 'tight' }, ['pop3']);
    expect([title, meaning]).toEqual([english['result.only.phone'], english['result.only.phone.meaning']]);
    expect(why).toEqual([]);
  });

  test.each<[string, readonly Protocol[] | undefined]>([
    ['both', undefined],
    ['IMAP alone', ['imap']],
  ])('uses IMAP where the server has %s', (_, offered) => {
    const { title, why } = explained({ devices: 'phone' }, offered);
    expect(title).toBe('Use IMAP');
    expect(why).toEqual([english['reason.devices.phone']]);
  });

  test('is no reason to wait where a program fetches the mail', () => {
    const { title, meaning } = explained({ devices: 'phone', sharedMailbox: 'program' }, ['pop3']);
    expect(title).toBe('Use POP3');
    expect(meaning).toContain(english['result.meaning.pop3.program']);
  });
});

test.each<[Protocol, Answers, string]>([
  ['pop3', { devices: 'in-step' }, english['result.meaning.pop3']],
  ['imap', { devices: 'phone' }, english['result.meaning.imap.phone']],
])('where the server has %s alone, it is said before what it means', (protocol, answers, meaning) => {
  const said = explained(answers, [protocol]);
  expect(said.title).toBe(text(english, 'result.choose', { protocol }));
  expect(said.meaning).toBe(`${text(english, 'result.only.meaning', { protocol })} ${meaning}`);
});

test('the steps of the only option count on that protocol alone, unless the server is said to have both', () => {
  const answers: Answers = { devices: 'one', current: 'imap' };
  const { plan } = recommend(answers, { offered: ['pop3'] });
  const steps = (situation?: Situation): readonly string[] =>
    explained(answers, ['pop3'], { situation }).steps.map(({ id }) => id);
  const stepsWhere = (...offered: readonly Protocol[]): readonly string[] =>
    planSteps(plan as Plan, answers, { offered }).map(({ id }) => id);
  expect(stepsWhere('pop3')).not.toEqual(stepsWhere('imap', 'pop3'));
  expect(steps()).toEqual(stepsWhere('pop3'));
  expect(steps({ offered: ['imap', 'pop3'] })).toEqual(stepsWhere('imap', 'pop3'));
});

describe('what it means', () => {
  test.each<[Protocol, Answers, string]>([
    ['imap', {}, english['result.meaning.imap']],
    ['imap', { devices: 'one' }, english['result.meaning.imap.main-computer']],
    ['imap', { devices: 'one', sharedMailbox: 'together' }, english['result.meaning.imap']],
    ['imap', { devices: 'webmail' }, english['result.meaning.imap.main-computer']],
    ['imap', { devices: 'phone' }, english['result.meaning.imap.phone']],
    ['imap', { devices: 'in-step', sharedMailbox: 'program' }, english['result.meaning.imap.program']],
    ['pop3', { devices: 'one' }, english['result.meaning.pop3']],
    ['pop3', { devices: 'one', serverSpace: 'tight' }, text(english, 'result.meaning.pop3.days', { days: 14 })],
    ['pop3', { devices: 'phone', serverSpace: 'tight' }, english['result.meaning.pop3.phone']],
    ['pop3', { sharedMailbox: 'program' }, english['result.meaning.pop3.program']],
  ])('%s with %j', (protocol, answers, meaning) => {
    expect(meaningOf(planFor(protocol, answers), answers, english)).toBe(meaning);
  });
});

test.each<[Answers, string]>([
  [{ devices: 'unsure' }, english['alternative.one-computer']],
  [{ keepMailOn: 'server', devices: 'separate' }, english['alternative.apart']],
  [{ devices: 'in-step', serverSpace: 'tight' }, english['alternative.main-computer']],
  [{ offline: 'often' }, english['alternative.second-place']],
  [
    { sharedMailbox: 'no', devices: 'separate', deviceBackup: 'no', offline: 'metered' },
    english['alternative.on-demand'],
  ],
])('what the other way is good for, after %j', (answers, anotherWay) => {
  expect(explained(answers).anotherWay).toBe(anotherWay);
});

describe('the provider', () => {
  test('says what it does differently with this protocol, by its name, and not that it stops collecting', () => {
    const about = (answers: Answers): Explanation['provider'] =>
      explained(answers, undefined, { provider: 'gmail' }).provider;
    const title = text(english, 'result.provider', { provider: 'Gmail' });
    const said = (code: ProviderFactCode): string => text(english, `provider.${code}`, { provider: 'Gmail' });
    expect(about({ devices: 'one' })).toEqual({
      title,
      notes: [said('turn-on'), said('web-setting-decides'), said('handed-out-once'), said('browser-or-app-password')],
    });
    expect(about({ devices: 'in-step' })).toEqual({ title, notes: [said('browser-or-app-password')] });
  });

  test('that does nothing differently with this protocol has no heading', () => {
    expect(explained({ devices: 'one' }, undefined, { provider: 'yandex' }).provider).toBeNull();
    expect(explained({ devices: 'in-step' }, undefined, { provider: 'yandex' }).provider).not.toBeNull();
  });

  test.each([
    { provider: undefined },
    { provider: null },
    { provider: 'example' },
    { provider: '__proto__' },
    { provider: 'toString' },
    { provider: ['gmail'] },
  ])('$provider is none that the library knows', ({ provider }) => {
    expect(providerNotesFor('pop3', provider as ExplainOptions['provider'], english)).toBeNull();
  });

  test('whose website decides what stays on the server has steps of its own for that', () => {
    const answers: Answers = { devices: 'one', keepMailOn: 'device', serverSpace: 'tight', current: 'new' };
    const { meaning, steps } = explained(answers, undefined, { provider: 'gmail' });
    expect(meaning).not.toMatch(/14/);
    const said = steps.filter(({ id }) => id === 'keep-copies' || id === 'let-copies-go');
    expect(said.map((step) => step.text)).toEqual([
      text(english, 'step.keep-copies.website', { provider: 'Gmail' }),
      text(english, 'step.let-copies-go.website', { provider: 'Gmail' }),
    ]);
    expect(said.map(({ setting }) => setting)).toEqual([null, null]);
    expect(explained(answers, undefined, { provider: 'gmx' }).meaning).toMatch(/14/);
  });

  test('whose website decides warns of what is deleted there, not of days', () => {
    const answers: Answers = { devices: 'one', serverSpace: 'tight', current: 'new' };
    const risk = (provider: ExplainOptions['provider']): string | undefined =>
      explained(answers, undefined, { provider }).watchOut.find(({ id }) => id === 'older-mail')?.text;
    expect(risk('gmail')).toBe(text(english, 'risk.older-mail.website', { provider: 'Gmail' }));
    expect(risk('gmx')).toBe(text(english, 'risk.older-mail', { days: 14 }));
  });

  test('that hands out each mail once says how a second program gets it', () => {
    const answers: Answers = { devices: 'separate', current: 'pop3' };
    const step = (provider: ExplainOptions['provider']): string | undefined =>
      explained(answers, undefined, { provider }).steps.find(({ id }) => id === 'pop3-elsewhere')?.text;
    expect(step('gmail')).toBe(text(english, 'step.pop3-elsewhere.website', { provider: 'Gmail' }));
    expect(step('gmx')).toBe(english['step.pop3-elsewhere']);
  });

  test('that hands out all folders has no step and no risk for the inbox alone', () => {
    const answers: Answers = { devices: 'one', keepMailOn: 'device', current: 'new' };
    const said = (provider: ExplainOptions['provider']): readonly (string | undefined)[] => {
      const { steps, watchOut } = explained(answers, undefined, { provider });
      return [steps[0]?.text, watchOut.find(({ id }) => id === 'inbox-only')?.text];
    };
    expect(said('gmail')).toEqual([
      text(english, 'step.copy-to-inbox.website', { provider: 'Gmail' }),
      text(english, 'risk.inbox-only.website', { provider: 'Gmail' }),
    ]);
    expect(said('gmx')).toEqual([english['step.copy-to-inbox'], english['risk.inbox-only']]);
  });

  test('whose website decides also hands out each mail once: the steps for the one speak of the other', () => {
    const codes = Object.values(providers).map(({ facts }) => facts.map(({ code }) => code));
    const deciding = codes.filter((code) => code.includes('web-setting-decides'));
    expect(deciding.length).toBeGreaterThan(0);
    for (const code of deciding) expect(code).toContain('handed-out-once');
  });

  test('whose website decides has one way to make room, for every computer', () => {
    const answers: Answers = { devices: 'separate', serverSpace: 'tight', current: 'new' };
    const steps = explained(answers, undefined, { provider: 'gmail' }).steps;
    expect(steps.find(({ id }) => id === 'let-copies-go-main')).toMatchObject({
      text: text(english, 'step.let-copies-go.website', { provider: 'Gmail' }),
      setting: null,
    });
  });

  test('where it is not known, a line warns of Gmail’s way with POP3', () => {
    expect(explained({ devices: 'one' }).goodToKnow).toContain(english['know.gmail']);
    expect(explained({ devices: 'one' }, undefined, { provider: 'gmx' }).goodToKnow).not.toContain(
      english['know.gmail'],
    );
    expect(explained({ devices: 'in-step' }).goodToKnow).not.toContain(english['know.gmail']);
  });
});

test('where mail is missing already comes first, but not for a mailbox that is new', () => {
  expect(explained({ devices: 'one' }).missingMail).not.toBeNull();
  expect(explained({ devices: 'one', current: 'new' }).missingMail).toBeNull();
});
