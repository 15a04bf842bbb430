import { englishQuestions } from './en.questions.ts';
import { englishTable } from './en.table.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const chooserTexts = {
  'interview.known': 'already known',
  'interview.change': 'Change',
  'interview.plan': 'To set it up right',
  'interview.plan.optional': (open: number): string => `optional, ${open} left`,
  'interview.plan.done': 'That is all we need to know.',
  'interview.not-needed': (count: number): string =>
    count === 1 ? '1 question is not needed' : `${count} questions are not needed`,
  'interview.reset': 'Start over',
  'interview.cleared': 'Your answers were cleared.',
  'interview.direct': 'I know what I want',
  'interview.so-far': (protocol: string): string => `So far: ${protocol}`,
  'interview.see-result': 'See the result',
  'interview.see-now': 'Show this advice now',

  // One question at a time
  'steps.progress': (number: number, atMost: number): string =>
    number === 1
      ? 'Question 1. Two or three are often enough.'
      : atMost === 0
        ? `Question ${number}, likely the last`
        : `Question ${number}, at most ${atMost} more`,
  'steps.back': 'Back',
  'steps.next': 'Next',
  'steps.skip': 'Skip',
  'steps.result': 'See the result',
  'steps.more': (count: number): string =>
    count === 1 ? 'Answer 1 more to set it up right' : `Answer up to ${count} more to set it up right`,
  'steps.answers': 'Your answers',
  'steps.open': 'None yet.',

  // The result
  'result.waiting': 'Our advice appears here',
  'result.waiting.help': 'Two or three questions are often enough.',
  'result.choose': (protocol: string): string => `Choose ${protocol}`,
  'result.only': (protocol: string): string => `Use ${protocol}`,
  'result.only.meaning': (protocol: string): string => `This server offers only ${protocol}.`,
  'result.not-needed': 'You need neither',
  'result.not-needed.meaning':
    'You read your mail in a web browser, so there is nothing to set up. Come back when you add a phone or a mail program.',
  'result.unavailable': 'Nothing to choose here',
  'result.unavailable.meaning':
    'This server offers neither IMAP nor POP3. Read your mail in a web browser, or ask your provider.',
  'result.meaning.imap': 'Your mail stays on the server, and every device you add shows the same mail.',
  'result.meaning.pop3': (keepDays: number | null): string =>
    keepDays === null
      ? 'Your mail is downloaded to your device. A copy stays on the server as a safety net.'
      : `Your mail is downloaded to your device. A copy stays on the server for ${days(keepDays)}.`,
  'result.so-far': 'This may still change with your next answers.',
  'result.set-up': (protocol: string): string => `Set up ${protocol}`,
  'result.set-up.now': 'Choosing here changes nothing on your device yet. Now, in your mail program:',
  'result.why': 'Why',
  'result.watch-out': 'Watch out for',
  'result.close': 'How close was it?',
  'result.scale': 'What your answers add up to',
  'result.scale.side': (answer: string, protocol: string): string => `“${answer}” speaks for ${protocol}.`,
  'result.change': 'What would change it',
  'result.another': 'Another way',
  'result.notice': 'Please choose with care',
  notice:
    'This advice is here to help you decide, and it is only as good as the answers. We can’t take responsibility for mail that is lost through your choice.',
  'result.closeness.clear': 'It is a clear case.',
  'result.closeness.likely': 'It suits you better, going by what you said.',
  'result.closeness.contested': 'It suits you better, but not in everything.',
  'result.closeness.close.imap': 'It was close. IMAP is the choice you can undo.',
  'result.closeness.close.pop3': 'It was close. IMAP would do as well.',
  'result.flip': (answer: string, topic: string, protocol: string): string =>
    `“${answer}” (${topic}) would make it ${protocol}.`,
  'result.flip.neither': (answer: string, topic: string): string =>
    `With “${answer}” (${topic}) you would need neither.`,

  // Why: one sentence an answer
  'reason.devices.in-step': 'You read it in several places and want them to match. Only IMAP can do that.',
  'reason.devices.separate': 'Each place gets the whole inbox and stays as you left it.',
  'reason.devices.one': 'You read it on one device, so nothing has to match.',
  'reason.sharedMailbox.no': 'You are the only one who deals with it.',
  'reason.sharedMailbox.together': 'A team shares the work. Only with IMAP do all see what is done.',
  'reason.sharedMailbox.separately': 'What one person deletes stays for the others.',
  'reason.keepMailOn.server': 'You want your mail kept with the provider.',
  'reason.keepMailOn.device': 'You want your mail on your own device only.',
  'reason.serverSpace.ample': 'There is plenty of room on the server.',
  'reason.serverSpace.tight': 'The mailbox is small. POP3 can make room by removing old copies.',
  'reason.offline.rarely': 'You are online when you read mail.',
  'reason.offline.sometimes': 'You read old mail without internet. POP3 needs no setting for that.',
  'reason.offline.often': 'You often read old mail without internet. POP3 needs no setting for that.',
  'reason.mailVolume.low': 'You don’t keep much mail, so one device can hold it.',
  'reason.mailVolume.high': 'You keep a lot of mail. With IMAP the server can search all of it.',
  'reason.deviceBackup.yes': 'Your device is backed up, so the mail on it is safe.',
  'reason.deviceBackup.no': 'Your device is not backed up. With IMAP a copy stays on the server.',
  'reason.reversible': 'IMAP is the choice you can undo: your mail stays on the server.',

  // Watch out for: what speaks against it, each with its cure
  'against.devices.in-step':
    'POP3 can’t keep several places alike: what you read or file on one does not show on another.',
  'against.devices.separate': 'Delete a mail for good in one place, and it goes from all.',
  'against.sharedMailbox.together': 'With POP3 no one sees what a colleague has read or answered.',
  'against.sharedMailbox.separately': 'What one person deletes for good is gone for the others too.',
  'against.keepMailOn.server': 'POP3 moves mail to your device, unless copies are left on the server.',
  'against.keepMailOn.device': 'Your mail stays with the provider until you delete it there.',
  'against.serverSpace.tight': 'A full mailbox turns new mail away.',
  'against.offline.sometimes': 'Without internet you can read only what your device has stored.',
  'against.offline.often': 'Without internet you can read only what your device has stored.',
  'against.deviceBackup.no': 'If your device breaks, what is only on it is gone.',
  'remedy.leave-copies': 'Leave copies on the server, so that each device can get the whole inbox.',
  'remedy.agree-who-answers': 'Agree who answers what, or work in webmail together.',
  'remedy.set-up-backup': 'Set up a backup that includes your mail.',
  'remedy.delete-with-care': 'File mail instead of deleting it, or keep a copy of what you must not lose.',
  'remedy.own-mailboxes': 'Ask for a mailbox for each person, and forward new mail to all of them.',
  'remedy.full-copy': 'Keep a full copy on one device. It is a setting of your mail program.',
  'remedy.clear-out': 'Delete big old mail, empty the bin and the spam folder, or ask for more space.',
  'caution.imap.deleting': 'Delete a mail for good on one device, and it goes from all.',
  'caution.imap.deleting.cure': 'Keep a second copy of mail you must not lose.',
  'caution.full-mailbox': 'A full mailbox turns new mail away.',
  'caution.full-mailbox.cure': 'Delete big old mail, and empty the bin and the spam folder.',
  'caution.pop3.older-mail': (keepDays: number): string => `After ${days(keepDays)}, mail is on your device alone.`,
  'caution.pop3.older-mail.cure': 'Back it up, so that a broken device does not take your mail with it.',
  'caution.pop3.here-only': 'Sent mail and your own folders are only on the device where they were made.',
  'caution.pop3.here-only.cure': 'Include them in the backup.',
  'caution.pop3.inbox-only': 'POP3 sees the inbox only, not the spam folder on the server.',
  'caution.pop3.inbox-only.cure': 'Look in webmail for mail that went to spam.',

  // Set it up
  'step.imap.add-everywhere': 'Add the account as IMAP on every device.',
  'step.imap.add-here': 'Add the account as IMAP.',
  'step.imap.pop3-first':
    'Does one of your devices already fetch this mail by POP3? Change that one first. It may be taking mail away from the others.',
  'step.imap.sent': 'Check that sent mail is saved in the Sent folder on the server. Then all your devices show it.',
  'step.imap.full-copy':
    'On one computer at least, turn on the setting that keeps full copies. Then you can read all mail without internet.',
  'step.imap.recent-copy':
    'Keep only recent mail on your devices. The rest stays on the server, and you can search it there.',
  'step.imap.archive':
    'Every few months, move old mail to a folder on the computer that is backed up. It is then gone from the server and your other devices.',
  'step.imap.make-room': 'Now and then, empty the bin and the spam folder. Deleted mail takes up space until you do.',
  'step.pop3.add-here': 'Add the account as POP3 on this one device, nowhere else.',
  'step.pop3.add-each': 'Add the account as POP3 in each place.',
  'step.pop3.keep':
    'Find the setting like “leave a copy on the server”. Turn it on, with no end date. Some programs remove mail at once unless you do.',
  'step.pop3.keep-days': (keepDays: number): string =>
    `Find the setting like “leave a copy on the server”. Turn it on, and let copies go after ${days(keepDays)}. Some programs remove mail at once unless you do.`,
  'step.pop3.in-time': (keepDays: number): string =>
    `Fetch mail in every place at least once in ${days(keepDays)}. Later, a copy may be gone.`,
  'step.pop3.back-up': 'Set up a backup that includes your mail.',
  'step.pop3.then-days': (keepDays: number): string =>
    `Once it runs, you can let the program remove the server’s copies after ${days(keepDays)}.`,
  'step.pop3.spam': 'Now and then, empty the spam folder in webmail. POP3 can’t reach it.',
  'setting.names': 'What your program may call it',
  'setting.name': (program: string, label: string): string => `${program}: “${label}”`,
  'setting.removes': (program: string, label: string): string => `${program}: leave “${label}” unticked`,
  'setting.dated': (month: string): string => `English names, as read in ${month}. Programs change.`,

  // Another way
  'alternative.main-computer': (keepDays: number | null): string =>
    keepDays === null
      ? 'POP3 on one main computer, with copies left on the server, if space matters more than devices that match.'
      : `POP3 on one main computer, with copies left on the server for ${days(keepDays)}, if space matters more than devices that match.`,
  'alternative.own-copy': 'POP3 on one computer that you back up, if the provider should not hold your old mail.',
  'alternative.apart':
    'POP3 in each place, with copies left on the server, if what one deletes should stay for the others.',
  'alternative.one-device': 'POP3 on one device, with copies left on the server, if you will never need a second one.',
  'alternative.full-copy': 'IMAP with a full copy on this device, if you will not make backups.',
  'alternative.stays-on-server':
    'IMAP, with old mail cleared out now and then, if your mail should stay with the provider.',

  // The choice
  'choice.title': 'Your choice',
  'choice.recommended': 'recommended',
  'choice.imap': 'Mail stays on the server.',
  'choice.pop3': 'Mail is downloaded to a device.',
  'choice.choose': (protocol: string): string => `Choose ${protocol}`,
  'choice.chosen': (protocol: string): string => `You chose ${protocol}.`,
  'choice.overruled': (protocol: string): string => `Our advice is ${protocol}. Your choice counts.`,
  'choice.advice-changed': (protocol: string): string =>
    `With your new answers, our advice is ${protocol}. Your choice stays as it is.`,
  'choice.required': 'Please choose IMAP or POP3.',
  'choice.error': 'Error',
  'acknowledge.older-mail': (keepDays: number): string =>
    `I understand: after ${days(keepDays)}, mail is only on this device. If it breaks, only a backup saves that mail.`,
  'acknowledge.against-advice':
    'I understand: with POP3, my sent mail and folders are on one device only. If it breaks, only a backup saves them.',
  'acknowledge.required': 'Please tick the box first.',
  'acknowledge.unticked': 'The set-up has changed. Please read and tick the box again.',

  // Announcements, for people who listen: under 100 characters each
  'announce.recommendation': (protocol: string): string => `So far we recommend ${protocol}.`,
  'announce.set-up': (protocol: string): string => `Still ${protocol}. How to set it up has changed.`,
  'announce.strength': (protocol: string): string => `Still ${protocol}. How sure we are has changed.`,
  'announce.not-needed': 'You need neither IMAP nor POP3.',
  'announce.nothing': 'There is no recommendation now.',

  // Taking it along
  'summary.copy': 'Copy as text',
  'summary.copied': 'Copied',
  'summary.failed': 'Copying is not allowed here. Select the text below.',
  'summary.print': 'Print',
  'summary.title': 'POP3 or IMAP: the advice',
  'summary.answers': 'Answers',

  // Pictures
  'picture.imap': 'IMAP: the same mail on the server and on every device. Changes go both ways.',
  'picture.imap.one': 'IMAP: the same mail on the server and on your device. Changes go both ways.',
  'picture.pop3': (keepDays: number | null): string =>
    keepDays === null
      ? 'POP3: mail comes down to a device. A copy stays on the server.'
      : `POP3: mail comes down to a device. The server’s copy goes after ${days(keepDays)}.`,
};

/** English, the default language. Short sentences, plain words, and the meaning beside each term. */
export const english: typeof englishTable & typeof chooserTexts = {
  ...englishQuestions,
  ...chooserTexts,
  ...englishTable,
};
