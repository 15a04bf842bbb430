const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** English, the default language. Short sentences, plain words, and the meaning beside each term. */
export const english = {
  language: 'en',
  direction: 'ltr',

  // Names
  'protocol.imap': 'IMAP',
  'protocol.pop3': 'POP3',

  // The interview
  intro:
    'POP3 and IMAP are two ways to get mail from a server to your device. Answer a few questions, and we will say which one suits you.',
  'question.devices': 'Where will this mailbox be read?',
  'question.devices.help': 'Count phones, computers, webmail and other people’s devices. Think a year ahead.',
  'question.devices.topic': 'where it is read',
  'answer.devices.in-step': 'In several places, and all should match',
  'answer.devices.in-step.help': 'Read or delete it on one, and it is read or deleted on all.',
  'answer.devices.separate': 'In several places, each on its own',
  'answer.devices.separate.help': 'You may read or delete the same mail twice.',
  'answer.devices.one': 'On one device',
  'answer.devices.one.help': 'No phone beside it, no webmail.',
  'answer.devices.webmail': 'Only in a web browser',
  'answer.devices.webmail.help': 'You have nothing to set up.',
  'question.sharedMailbox': 'Who deals with mail sent here?',
  'question.sharedMailbox.help': 'For info@ or sales@ it is often more than one person.',
  'question.sharedMailbox.topic': 'who deals with the mail',
  'answer.sharedMailbox.no': 'Only me',
  'answer.sharedMailbox.together': 'A team, sharing the work',
  'answer.sharedMailbox.together.help': 'When one has dealt with it, the others see that.',
  'answer.sharedMailbox.separately': 'Several people, each with a full set',
  'answer.sharedMailbox.separately.help': 'What one deletes stays for the others.',
  'question.keepMailOn': 'Where should your old mail be kept?',
  'question.keepMailOn.help': 'This decides what is left if a device breaks, and who holds your mail.',
  'question.keepMailOn.topic': 'where old mail is kept',
  'answer.keepMailOn.server': 'With the mail provider',
  'answer.keepMailOn.server.help': 'Your devices can keep a full copy too.',
  'answer.keepMailOn.device': 'Only on my own device',
  'answer.keepMailOn.device.help': 'You must back it up yourself.',
  'question.serverSpace': 'Could this mailbox fill up?',
  'question.serverSpace.help': 'Look for “mailbox size” or “quota” in your panel.',
  'question.serverSpace.topic': 'room in the mailbox',
  'answer.serverSpace.tight': 'Yes, it is small or nearly full',
  'answer.serverSpace.ample': 'No, there is plenty of room',
  'question.offline': 'Do you read old mail without internet?',
  'question.offline.help': 'New mail needs internet with either choice.',
  'question.offline.topic': 'reading without internet',
  'answer.offline.often': 'Often',
  'answer.offline.sometimes': 'Now and then',
  'answer.offline.rarely': 'Hardly ever',
  'question.mailVolume': 'How much mail do you keep?',
  'question.mailVolume.help': 'A guess is good enough.',
  'question.mailVolume.topic': 'how much mail you keep',
  'answer.mailVolume.low': 'Not much',
  'answer.mailVolume.high': 'A lot: many thousands, or big files',
  'question.deviceBackup': 'Is your device backed up by itself?',
  'question.deviceBackup.help':
    'Think of the device that would hold your mail. A cloud folder counts only if your mail is in it.',
  'question.deviceBackup.topic': 'the backup',
  'answer.deviceBackup.yes': 'Yes',
  'answer.deviceBackup.yes.help': 'A copy is made without me.',
  'answer.deviceBackup.no': 'No, or now and then',
  'answer.deviceBackup.no.help': 'Then a copy should stay on the server for longer.',
  'answer.unsure': 'I’m not sure',
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

  // The table
  'table.caption': 'POP3 and IMAP side by side',
  'table.caption.one': (protocol: string): string => `${protocol}, point by point`,
  'table.topic': 'What it is about',
  'table.recommended': 'recommended',
  'table.because': (answer: string, topic: string): string => `because you said “${answer}” (${topic})`,
  'table.mattered': 'What mattered for you',
  'table.more': (count: number): string => (count === 1 ? 'Show 1 more row' : `Show ${count} more rows`),
  'table.fewer': 'Show fewer rows',
  'table.same': 'The same for both',
  'mark.plus': 'Good:',
  'mark.minus': 'Mind:',
  'mark.neutral': 'Note:',
  'group.mail': 'Your mail',
  'group.devices': 'Devices and people',
  'group.internet': 'Internet',
  'group.space': 'Space',
  'group.risk': 'Risk',
  'row.storage': 'Where mail is kept',
  'row.storage.pop3': 'Your program downloads it. The server’s copy stays or goes, as you set.',
  'row.storage.imap': 'It stays on the server until someone deletes it. Devices show copies.',
  'row.deleting': 'Deleting',
  'row.deleting.pop3': 'Copies on other devices stay. The server’s copy depends on your settings.',
  'row.deleting.imap': 'Deleted for good on one device, it leaves all at their next check.',
  'row.folders': 'Folders you can reach',
  'row.folders.pop3': 'The inbox only. Spam and other server folders are out of reach.',
  'row.folders.imap': 'Every folder on the server: spam, sent and your own.',
  'row.sent': 'Mail you send',
  'row.sent.pop3': 'Stays on the device that sent it.',
  'row.sent.imap': 'On all devices, if your program saves it on the server.',
  'row.several': 'Several devices',
  'row.several.pop3': 'Each can get the whole inbox, as long as none removes it.',
  'row.several.imap': 'All show the same mail and folders once they have checked.',
  'row.marks': 'Read, marked or filed',
  'row.marks.pop3': 'Other POP3 devices do not see it.',
  'row.marks.imap': 'Other devices see it, often at once, at their next check at the latest.',
  'row.people': 'Several people',
  'row.people.pop3': 'No one sees what was read or answered.',
  'row.people.imap': 'All see what was read, answered, moved or deleted.',
  'row.old-mail': 'Old mail without internet',
  'row.old-mail.pop3': 'Works for all mail this device has downloaded.',
  'row.old-mail.imap': 'Works too, if the program keeps full copies.',
  'row.new-mail': 'New mail',
  'row.new-mail.pop3': 'Needs internet. It comes when your program checks.',
  'row.new-mail.imap': 'Needs internet. The server can announce it.',
  'row.room': 'Room in the mailbox',
  'row.room.pop3': 'Freed only when mail is removed. Copies left behind take full space.',
  'row.room.imap': 'What you keep takes space, until you delete it and empty the bin.',
  'row.much-mail': 'A lot of mail',
  'row.much-mail.pop3': 'Searches only what it has downloaded.',
  'row.much-mail.imap': 'The server can search all of it, even what this device lacks.',
  'row.lost-device': 'A device is lost',
  'row.lost-device.pop3': 'Without a backup, whatever is only on it is lost.',
  'row.lost-device.imap': 'Mail on the server is there for your next device.',
  'row.backup': 'Is it a backup?',
  'row.backup.pop3': 'No. One broken device can take the only copy.',
  'row.backup.imap': 'No. One deletion reaches every device.',
  'row.changing': 'Changing later',
  'row.changing.pop3': 'Mail left on the server is there for IMAP. The rest must be uploaded.',
  'row.changing.imap': 'Easy: mail is on the server. But POP3 would reach only the inbox.',
  'same.full-mailbox': 'A full mailbox turns new mail away.',
  'same.safety': 'Both can use a safe connection (TLS). Neither is safer to sign in with.',
  'same.sending': 'Neither sends mail. For that your program needs the sending server (SMTP) too.',
};
