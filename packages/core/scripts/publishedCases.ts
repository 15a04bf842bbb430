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
      'First forward the mail that only the phone has. Then add IMAP on both, beside the POP3 accounts, and copy mail from the PC to the server.',
  },
  {
    id: 'c05',
    situation: 'Only a phone, with POP3 and the only copy of the mail. After an update, the inbox is empty.',
    answers: {
      devices: 'phone',
      sharedMailbox: 'no',
      keepMailOn: 'device',
      mailVolume: 'low',
      deviceBackup: 'no',
      current: 'pop3',
    },
    expected: 'imap',
    advice:
      'Clear nothing and reinstall nothing. Ask the provider for a restore today. Then IMAP, because a phone is not a safe store.',
  },
  {
    id: 'c06',
    situation: 'POP3 on a PC, which removes mail after a week, and on a phone, which shows only the latest mail.',
    answers: { devices: 'separate', sharedMailbox: 'no', keepMailOn: 'device', current: 'pop3' },
    expected: 'pop3',
    advice: 'The PC is the store: POP3 there, with copies kept for longer, and IMAP on the phone.',
  },
  {
    id: 'c09',
    situation: 'Reads in webmail, and mail disappears from the inbox within half an hour.',
    answers: { devices: 'webmail' },
    expected: null,
    advice:
      'A program fetches it by POP3: change the password, find the program, save its mail, and ask for a restore.',
  },
  {
    id: 'c11',
    situation: 'Several people read one mailbox, and mail that one person has read looks read to all.',
    answers: { devices: 'in-step', sharedMailbox: 'together', keepMailOn: 'server', current: 'imap' },
    expected: 'imap',
    advice: 'A log-in for each person and a shared folder, or a flag or folder for answered mail. Never POP3.',
  },
  {
    id: 'c13',
    situation: 'A customer database fetches the mailbox by POP3, and takes the same mail on each run.',
    answers: { sharedMailbox: 'program', mailVolume: 'low', current: 'pop3' },
    expected: 'imap',
    advice: 'IMAP, if the program moves processed mail. With POP3 it has to delete mail, so it needs its own mailbox.',
  },
  {
    id: 'c14',
    situation: 'A ticket system fetches from two mailboxes. A report was deleted there, and no ticket was created.',
    answers: { sharedMailbox: 'program', keepMailOn: 'server', current: 'imap' },
    expected: 'imap',
    advice:
      'A separate mailbox for the system, to which the server sends copies. The system moves mail there. The originals stay in a mailbox that no program reads.',
  },
  {
    id: 'c16',
    situation: 'A free mailbox is nearly full, and the person wants the mail on their own PC.',
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
      'Export the old mail or copy it to local folders, check it and back it up, then delete it. For new mail, POP3 that keeps copies for some weeks.',
  },
  {
    id: 'c17',
    situation: 'Folders of many years in a POP3 program, and all should move to IMAP.',
    answers: { devices: 'in-step', sharedMailbox: 'no', keepMailOn: 'server', current: 'pop3' },
    expected: 'imap',
    advice:
      'Back up the profile, turn off checking, add IMAP beside it, copy one folder after the other, compare the numbers, then remove POP3.',
  },
  {
    id: 'c19',
    situation: 'With IMAP, archived mail is stored on the server again, and fills it.',
    answers: {
      devices: 'in-step',
      sharedMailbox: 'no',
      serverSpace: 'tight',
      mailVolume: 'high',
      deviceBackup: 'yes',
      current: 'imap',
    },
    expected: 'imap',
    advice:
      'Archive to local folders, because the Archive button stores mail on the server. Check them offline, back them up, then delete.',
  },
  {
    id: 'c20',
    situation: 'IMAP on several devices. Old mail should be on one PC only, and recent mail on the server.',
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
      'IMAP, with old mail moved to local folders on one PC and backed up. A full offline copy would only mirror the server.',
  },
  {
    id: 'c22',
    situation: '16,000 messages move to another mailbox, and only a fifth of them arrives.',
    answers: { devices: 'in-step', sharedMailbox: 'no', keepMailOn: 'server', mailVolume: 'high', current: 'imap' },
    expected: 'imap',
    advice:
      'IMAP on both, in batches over several days. Compare the numbers, and keep the old copy until all mail has arrived.',
  },
  {
    id: 'c25',
    situation: 'Mail that is deleted in the mailbox must stay in a second place.',
    answers: { devices: 'in-step', sharedMailbox: 'no', keepMailOn: 'both', current: 'imap' },
    expected: 'imap',
    advice: 'IMAP, and a copy that deleting does not affect. A full offline copy is not such a copy.',
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
    advice: 'The server has to archive mail on arrival, because no protocol does. IMAP for the daily work.',
  },
  {
    id: 'c29',
    situation: 'POP3 on several computers on purpose, with a copy of each sent message to the person’s own address.',
    answers: { devices: 'separate', sharedMailbox: 'no', keepMailOn: 'device', current: 'pop3' },
    expected: 'pop3',
    advice: 'POP3 in each place, with copies left for a long time. Sending a copy to the own address is the usual way.',
  },
  {
    id: 'c31',
    situation: 'Customers with only POP3 never see the spam folder.',
    answers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', current: 'pop3' },
    expected: 'pop3',
    advice: 'Keep POP3, and look into webmail every week.',
  },
  {
    id: 'c32',
    situation: 'People should be able to read and write mail offline, on phones without mobile data.',
    answers: { devices: 'in-step', sharedMailbox: 'no', keepMailOn: 'server', offline: 'often', current: 'imap' },
    expected: 'imap',
    advice: 'IMAP in an app that keeps the mail of the last weeks on the phone. A full copy at home does not help.',
  },
  {
    id: 'c34',
    situation: 'A small allowance of mobile data, and one attachment uses a large part of it.',
    answers: { devices: 'in-step', sharedMailbox: 'no', offline: 'metered', current: 'imap' },
    expected: 'imap',
    advice: 'IMAP with a size limit, and large messages on Wi-Fi only.',
  },
  {
    id: 'c37',
    situation: 'Another provider’s webmail collects the mailbox by POP3.',
    answers: { devices: 'webmail' },
    expected: null,
    advice:
      'Collecting needs POP3, so leave it on. Before it ends, forward mail, or add the mailbox by IMAP in an app.',
  },
  {
    id: 'c37-others',
    situation: 'Other customers of the same host have POP3 on a computer, and want no mail on the server.',
    answers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', current: 'pop3' },
    expected: 'pop3',
    advice: 'POP3 that keeps copies for some weeks, and a backup.',
  },
  {
    id: 'c41',
    situation: 'Webmail with a very small quota. Mail should leave the server, but not be lost.',
    answers: { devices: 'webmail', serverSpace: 'tight' },
    expected: null,
    advice:
      'Use a program on a computer once: copy by IMAP to local folders, back them up, then delete. Or get more space.',
  },
  {
    id: 'c43',
    situation: 'Asks for the difference, and says nothing else.',
    answers: { devices: 'unsure', sharedMailbox: 'unsure', keepMailOn: 'unsure', current: 'new' },
    expected: 'imap',
    advice: 'IMAP, unless there is a reason against it, because people can change from it later.',
  },
  {
    id: 'c44',
    situation: 'Two POP3 programs for one Gmail address. The second gets no mail that the first has fetched.',
    answers: { devices: 'separate', sharedMailbox: 'no', keepMailOn: 'device', current: 'pop3' },
    provider: 'gmail',
    expected: null,
    advice:
      'Gmail delivers each message once by POP3: write `recent:` before the user name in both programs, or use IMAP in one.',
  },
  {
    id: 'c47',
    situation: 'Deleted a folder of important mail, and the provider can only restore the whole mailbox.',
    answers: { devices: 'in-step', sharedMailbox: 'no', keepMailOn: 'both', current: 'imap' },
    expected: 'imap',
    advice: 'Keep IMAP, and add a copy that deleting does not affect.',
  },
  {
    id: 'c48',
    situation: 'IMAP on one computer. The person wants a backup in a file, but the program keeps only a cache.',
    answers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', deviceBackup: 'no', current: 'imap' },
    expected: 'imap',
    advice:
      'IMAP, and an archive file on a disk that is backed up, because a cache is not a backup. Or POP3 that leaves copies.',
  },
];
