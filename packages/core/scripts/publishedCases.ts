import type { Answers, Protocol, ProviderId } from '../src/index.ts';

/** A published problem of one person with a mailbox, and the advice of a mail administrator. */
export interface PublishedCase {
  readonly id: string;
  readonly situation: string;
  /** The situation as answers: what the person said, and what follows from it. */
  readonly answers: Answers;
  /** The provider of the mailbox, if the person names it and it changes the advice. */
  readonly provider?: ProviderId;
  /** The protocol that the administrator names first; `null` if both are fine or neither is needed. */
  readonly expected: Protocol | null;
  /** What the administrator would say first. */
  readonly advice: string;
}

/**
 * Cases of people, most of whom have already set up their mailbox. Their problem is rarely the choice, so judge the
 * steps as well as the protocol.
 */
export const publishedCases: readonly PublishedCase[] = [
  {
    id: 'c03',
    situation: 'The phone fetches by POP3, and its mail is missing on the PC.',
    answers: { devices: 'in-step', sharedMailbox: 'no', current: 'pop3' },
    expected: 'imap',
    advice:
      'Before anything else, forward what the phone alone has. Then IMAP on both, beside the POP3 accounts, and copy up from the PC.',
  },
  {
    id: 'c05',
    situation: 'A phone alone with POP3, which held the only copy. After an update the inbox is empty.',
    answers: {
      devices: 'phone',
      sharedMailbox: 'no',
      keepMailOn: 'device',
      mailVolume: 'low',
      deviceBackup: 'no',
      current: 'pop3',
    },
    expected: 'imap',
    advice: 'Clear and reinstall nothing, ask the provider for a restore today. Then IMAP: a phone is no store.',
  },
  {
    id: 'c06',
    situation: 'POP3 on a PC that removes after a week, and on a phone that shows only the latest mail.',
    answers: { devices: 'separate', sharedMailbox: 'no', keepMailOn: 'device', current: 'pop3' },
    expected: 'pop3',
    advice: 'The PC is the store: POP3 there with copies kept for longer, IMAP on the phone.',
  },
  {
    id: 'c09',
    situation: 'Reads in webmail, and the inbox empties itself within half an hour.',
    answers: { devices: 'webmail' },
    expected: null,
    advice:
      'Some program takes it by POP3: change the password, find it, save the mail that it holds, ask for a restore.',
  },
  {
    id: 'c11',
    situation: 'Several people read one mailbox, and what one has read looks read to all.',
    answers: { devices: 'in-step', sharedMailbox: 'together', keepMailOn: 'server', current: 'imap' },
    expected: 'imap',
    advice: 'A log-in each and a shared folder, or a flag or folder for what is done. Never POP3.',
  },
  {
    id: 'c13',
    situation: 'A customer database fetches the mailbox by POP3, and takes the same mail on each run.',
    answers: { sharedMailbox: 'program', mailVolume: 'low', current: 'pop3' },
    expected: 'imap',
    advice: 'IMAP, where the program moves what it took. With POP3 it has to delete, in a mailbox of its own.',
  },
  {
    id: 'c14',
    situation: 'A ticket system fetches two mailboxes. A report was deleted there and became no ticket.',
    answers: { sharedMailbox: 'program', keepMailOn: 'server', current: 'imap' },
    expected: 'imap',
    advice:
      'A mailbox of its own for the system, fed by the server; it moves mail; originals stay where no program is.',
  },
  {
    id: 'c16',
    situation: 'A free mailbox is nearly full, and its mail is wanted on the own PC.',
    answers: {
      devices: 'one',
      sharedMailbox: 'no',
      keepMailOn: 'device',
      serverSpace: 'tight',
      mailVolume: 'high',
      current: 'new',
    },
    provider: 'gmail',
    expected: null,
    advice:
      'Export the old mail or copy it to local folders, check and back up, then delete. New mail: POP3 with some weeks.',
  },
  {
    id: 'c17',
    situation: 'Years of folders in a POP3 program, all to be moved to IMAP.',
    answers: { devices: 'in-step', sharedMailbox: 'no', keepMailOn: 'server', current: 'pop3' },
    expected: 'imap',
    advice:
      'Back up the profile, stop the check, add IMAP beside it, copy folder by folder, compare counts, then remove POP3.',
  },
  {
    id: 'c19',
    situation: 'With IMAP, archived mail lands on the server again and fills it.',
    answers: {
      devices: 'in-step',
      sharedMailbox: 'no',
      serverSpace: 'tight',
      mailVolume: 'high',
      deviceBackup: 'yes',
      current: 'imap',
    },
    expected: 'imap',
    advice: 'Archive to local folders: the Archive button files on the server. Check offline, back up, then delete.',
  },
  {
    id: 'c20',
    situation: 'IMAP on several devices; old mail shall be on one PC only, recent mail on the server.',
    answers: {
      devices: 'in-step',
      sharedMailbox: 'no',
      keepMailOn: 'device',
      serverSpace: 'ample',
      mailVolume: 'high',
      deviceBackup: 'yes',
      current: 'imap',
    },
    expected: 'imap',
    advice:
      'IMAP, with old mail moved to local folders on one PC and backed up. A full offline copy would be a mirror.',
  },
  {
    id: 'c22',
    situation: 'Of 16,000 messages that move to another mailbox, a fifth arrives.',
    answers: { devices: 'in-step', sharedMailbox: 'no', keepMailOn: 'server', mailVolume: 'high', current: 'imap' },
    expected: 'imap',
    advice: 'IMAP on both, in batches over days, comparing counts; keep the old copy until all is there.',
  },
  {
    id: 'c25',
    situation: 'What is deleted in the mailbox must stay in a second place.',
    answers: { devices: 'in-step', sharedMailbox: 'no', keepMailOn: 'both', current: 'imap' },
    expected: 'imap',
    advice: 'IMAP and a copy that no deletion reaches. A full offline copy is none.',
  },
  {
    id: 'c27',
    situation: 'A company has to keep its mail for years, unaltered.',
    answers: {
      devices: 'in-step',
      sharedMailbox: 'together',
      keepMailOn: 'server',
      mailVolume: 'high',
      current: 'imap',
    },
    expected: 'imap',
    advice: 'The server has to archive on arrival; no protocol does. IMAP for the daily work.',
  },
  {
    id: 'c29',
    situation: 'POP3 on several computers on purpose, with a copy of each sent mail to the own address.',
    answers: { devices: 'separate', sharedMailbox: 'no', keepMailOn: 'device', current: 'pop3' },
    expected: 'pop3',
    advice: 'POP3 in each place with copies left for long; the copy to the own address is the known way.',
  },
  {
    id: 'c31',
    situation: 'Customers with POP3 alone never see the spam folder.',
    answers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', current: 'pop3' },
    expected: 'pop3',
    advice: 'POP3 stays; a look in webmail each week.',
  },
  {
    id: 'c32',
    situation: 'Phones without mobile data shall read and write offline.',
    answers: { devices: 'in-step', sharedMailbox: 'no', keepMailOn: 'server', offline: 'often', current: 'imap' },
    expected: 'imap',
    advice: 'IMAP in an app that keeps the last weeks on the phone; a full copy at home is of no use.',
  },
  {
    id: 'c34',
    situation: 'A small allowance of mobile data, of which one attachment takes a good part.',
    answers: { devices: 'in-step', sharedMailbox: 'no', offline: 'metered', current: 'imap' },
    expected: 'imap',
    advice: 'IMAP with a size limit, and big mail on Wi-Fi only.',
  },
  {
    id: 'c37',
    situation: 'Another provider’s webmail collects the mailbox by POP3.',
    answers: { devices: 'webmail' },
    expected: null,
    advice: 'The collecting needs POP3, so leave it on; forward, or add the mailbox by IMAP in an app, before it ends.',
  },
  {
    id: 'c37-others',
    situation: 'Others of the same host have POP3 on a computer and want nothing left on the server.',
    answers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', current: 'pop3' },
    expected: 'pop3',
    advice: 'POP3 with some weeks, and a backup.',
  },
  {
    id: 'c41',
    situation: 'Webmail with a very small quota; mail shall leave the server without being lost.',
    answers: { devices: 'webmail', serverSpace: 'tight' },
    expected: null,
    advice: 'Once, a program on a computer: IMAP into local folders, backed up, then delete. Or more room.',
  },
  {
    id: 'c43',
    situation: 'Asks for the difference and says nothing else.',
    answers: { devices: 'unsure', sharedMailbox: 'unsure', keepMailOn: 'unsure', current: 'new' },
    expected: 'imap',
    advice: 'IMAP unless there is a reason; it can be left again.',
  },
  {
    id: 'c44',
    situation: 'Two POP3 programs on one Gmail address, and the second gets nothing that the first has taken.',
    answers: { devices: 'separate', sharedMailbox: 'no', keepMailOn: 'device', current: 'pop3' },
    provider: 'gmail',
    expected: null,
    advice: 'Gmail hands out once: `recent:` before the user name in both, or IMAP in one.',
  },
  {
    id: 'c47',
    situation: 'Deleted a folder of important mail; only a full restore exists.',
    answers: { devices: 'in-step', sharedMailbox: 'no', keepMailOn: 'both', current: 'imap' },
    expected: 'imap',
    advice: 'IMAP stays, and a copy that no deletion reaches.',
  },
  {
    id: 'c48',
    situation: 'IMAP on one computer; a backup in a file is wanted, and the program keeps a cache only.',
    answers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', deviceBackup: 'no', current: 'imap' },
    expected: 'imap',
    advice:
      'IMAP, and an archive file on a disk that is backed up; a cache is no backup. POP3 with copies left is the other way.',
  },
];
