import type { QuestionId } from './questions.ts';

/** The part of life with a mailbox that a row is about. */
export type ComparisonGroup = 'mail' | 'devices' | 'internet' | 'space' | 'risk';

/** How a protocol does in a row: told by shape and word, colour comes last. */
export type Mark = 'plus' | 'minus' | 'neutral';

/** One fact about both protocols. Its words are the messages `row.<id>`, `row.<id>.pop3` and `row.<id>.imap`. */
export interface ComparisonRow {
  readonly id: RowId;
  readonly group: ComparisonGroup;
  readonly pop3: Mark;
  readonly imap: Mark;
  /** The questions whose answers make this row matter. */
  readonly questions: readonly QuestionId[];
}

/** The name of a row. */
export type RowId =
  | 'storage'
  | 'deleting'
  | 'folders'
  | 'sent'
  | 'several'
  | 'marks'
  | 'people'
  | 'old-mail'
  | 'new-mail'
  | 'room'
  | 'much-mail'
  | 'lost-device'
  | 'backup'
  | 'changing';

/**
 * What is true of POP3 and IMAP, row by row, in the order and groups of the table.
 *
 * True of the protocols, not of one program: where a program decides, the sentence says so.
 */
export const comparison: readonly ComparisonRow[] = [
  { id: 'storage', group: 'mail', pop3: 'neutral', imap: 'neutral', questions: ['keepMailOn'] },
  { id: 'deleting', group: 'mail', pop3: 'neutral', imap: 'neutral', questions: ['devices', 'sharedMailbox'] },
  { id: 'folders', group: 'mail', pop3: 'minus', imap: 'plus', questions: ['mailVolume'] },
  { id: 'sent', group: 'mail', pop3: 'minus', imap: 'plus', questions: ['devices', 'deviceBackup'] },
  { id: 'several', group: 'devices', pop3: 'neutral', imap: 'plus', questions: ['devices'] },
  { id: 'marks', group: 'devices', pop3: 'minus', imap: 'plus', questions: ['devices', 'sharedMailbox'] },
  { id: 'people', group: 'devices', pop3: 'minus', imap: 'plus', questions: ['sharedMailbox'] },
  { id: 'old-mail', group: 'internet', pop3: 'plus', imap: 'neutral', questions: ['offline'] },
  { id: 'new-mail', group: 'internet', pop3: 'neutral', imap: 'plus', questions: ['offline'] },
  { id: 'room', group: 'space', pop3: 'neutral', imap: 'neutral', questions: ['serverSpace', 'mailVolume'] },
  { id: 'much-mail', group: 'space', pop3: 'minus', imap: 'plus', questions: ['mailVolume'] },
  { id: 'lost-device', group: 'risk', pop3: 'minus', imap: 'plus', questions: ['deviceBackup', 'keepMailOn'] },
  { id: 'backup', group: 'risk', pop3: 'minus', imap: 'minus', questions: ['deviceBackup'] },
  { id: 'changing', group: 'risk', pop3: 'minus', imap: 'plus', questions: [] },
];

/** What is the same for both: the messages `same.<id>`. */
export const sameForBoth: readonly { readonly id: SameId }[] = [
  { id: 'full-mailbox' },
  { id: 'safety' },
  { id: 'sending' },
];

/** The name of a fact that both protocols share. */
export type SameId = 'full-mailbox' | 'safety' | 'sending';

/**
 * Where each fact stands: specification and section, or, for what programs do, how it was seen. Apart
 * from the facts, so that a page that shows the table doesn't carry it.
 */
export const comparisonSources: Readonly<Record<RowId | SameId, string>> = {
  storage: 'RFC 1939 sections 5 and 6; RFC 9051 section 6.4.5',
  deleting: 'RFC 1939 section 6; RFC 9051 section 6.4.3',
  folders: 'RFC 1939 section 3; RFC 9051 section 6.3.9',
  sent: 'RFC 1939 section 9; RFC 9051 section 6.3.12',
  several: 'RFC 1939 sections 7 and 8; RFC 9051 section 5.2',
  marks: 'RFC 1939 section 9; RFC 9051 sections 2.3.2 and 6.3.13',
  people: 'RFC 1939 section 9; RFC 9051 sections 2.3.2 and 6.4.8',
  'old-mail': 'RFC 4549; RFC 9051 section 1',
  'new-mail': 'RFC 1939 section 4; RFC 2177; RFC 9051 section 6.3.13',
  room: 'RFC 1939 section 8; RFC 9051 section 6.4.3; RFC 9208',
  'much-mail': 'RFC 1939 section 9; RFC 9051 section 6.4.4',
  'lost-device': 'RFC 1939 sections 6 and 9; RFC 9051 section 6.3.12',
  backup: 'RFC 1939 section 6; RFC 9051 section 6.4.3',
  changing: 'RFC 1939 sections 3 and 9; RFC 9051 section 6.3.12',
  'full-mailbox': 'RFC 9208; RFC 3463 x.2.2',
  safety: 'RFC 8314 sections 3.1 to 3.3; RFC 5034; RFC 9051 section 6.2.2',
  sending: 'RFC 6409; RFC 8314 section 3.3',
};
