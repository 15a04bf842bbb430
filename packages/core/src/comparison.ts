import type { english } from './locales/en.ts';
import type { Protocol } from './protocols.ts';
import type { QuestionId } from './questions.ts';

/** The group of a row: the protocol that does better, or `depends` if neither is better for everybody. */
export type ComparisonGroup = Protocol | 'depends';

/** How well a protocol does in a row. Shown by shape and word; colour is only an addition. */
export type Mark = 'plus' | 'minus' | 'neutral';

/** One fact about both protocols. Its words are the messages `row.<id>`, `row.<id>.imap` and `row.<id>.pop3`. */
export interface ComparisonRow {
  readonly id: RowId;
  readonly imap: Mark;
  readonly pop3: Mark;
  /** The protocol that does better. */
  readonly better: ComparisonGroup;
  /** The questions whose answers make this row matter. */
  readonly questions: readonly QuestionId[];
}

/** The name of a row. */
export type RowId =
  | 'several'
  | 'marks'
  | 'folders'
  | 'sent'
  | 'people'
  | 'much-mail'
  | 'lost-device'
  | 'changing'
  | 'room'
  | 'old-mail'
  | 'deleting'
  | 'holder'
  | 'storage'
  | 'new-mail'
  | 'backup';

const row = (id: RowId, imap: Mark, pop3: Mark, ...questions: readonly QuestionId[]): ComparisonRow => {
  const better = imap === pop3 ? 'depends' : imap === 'plus' || pop3 === 'minus' ? 'imap' : 'pop3';
  return { id, imap, pop3, better, questions };
};

/**
 * Facts about IMAP and POP3, row by row, in the order and groups of the table.
 *
 * They describe the protocols, not one program; if a program decides, the sentence says so. The marks follow the pros
 * and cons in the source document (see `prosAndCons`).
 */
export const comparison: readonly ComparisonRow[] = [
  row('several', 'plus', 'neutral', 'devices'),
  row('marks', 'plus', 'minus', 'devices', 'sharedMailbox'),
  row('folders', 'plus', 'minus', 'mailVolume'),
  row('sent', 'plus', 'minus', 'devices', 'deviceBackup'),
  row('people', 'plus', 'minus', 'sharedMailbox'),
  row('much-mail', 'plus', 'minus', 'mailVolume'),
  row('lost-device', 'plus', 'minus', 'deviceBackup', 'keepMailOn'),
  row('changing', 'plus', 'minus', 'current'),
  row('room', 'minus', 'plus', 'serverSpace', 'mailVolume'),
  row('old-mail', 'neutral', 'plus', 'offline'),
  row('deleting', 'minus', 'plus', 'devices', 'sharedMailbox'),
  row('holder', 'minus', 'plus', 'keepMailOn'),
  row('storage', 'neutral', 'neutral', 'keepMailOn'),
  row('new-mail', 'neutral', 'neutral', 'offline'),
  row('backup', 'minus', 'minus', 'deviceBackup'),
];

type PointKey = Extract<keyof typeof english, `${Point['kind']}.${Protocol}.${string}`>;

/** One point for or against a protocol. */
export interface Point {
  readonly protocol: Protocol;
  readonly kind: 'pro' | 'con';
  /** Its message key. */
  readonly message: PointKey;
  /** The row of the table that says more. */
  readonly row: RowId;
}

/**
 * The pros and cons of each protocol, as the source document gives them. Each names the row that states the condition
 * under which it is true.
 */
export const prosAndCons: readonly Point[] = [
  { protocol: 'imap', kind: 'pro', message: 'pro.imap.several', row: 'several' },
  { protocol: 'imap', kind: 'pro', message: 'pro.imap.sync', row: 'marks' },
  { protocol: 'imap', kind: 'pro', message: 'pro.imap.much-mail', row: 'much-mail' },
  { protocol: 'imap', kind: 'con', message: 'con.imap.room', row: 'room' },
  { protocol: 'imap', kind: 'con', message: 'con.imap.new-mail', row: 'new-mail' },
  { protocol: 'pop3', kind: 'pro', message: 'pro.pop3.room', row: 'room' },
  { protocol: 'pop3', kind: 'pro', message: 'pro.pop3.offline', row: 'old-mail' },
  { protocol: 'pop3', kind: 'con', message: 'con.pop3.one-device', row: 'several' },
  { protocol: 'pop3', kind: 'con', message: 'con.pop3.lost-device', row: 'lost-device' },
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
 * The source of each fact: specification and section or, for the behaviour of programs, how it was observed. Separate
 * from the facts, so that pages with the table do not load it.
 */
export const comparisonSources: Readonly<Record<RowId | SameId, string>> = {
  several: 'RFC 1939 sections 7 and 8; RFC 9051 section 5.2',
  marks: 'RFC 1939 section 9; RFC 9051 sections 2.3.2 and 6.3.13',
  folders: 'RFC 1939 section 3; RFC 9051 section 6.3.9',
  sent: 'RFC 1939 section 9; RFC 9051 section 6.3.12',
  people: 'RFC 1939 section 9; RFC 9051 sections 2.3.2 and 6.4.8',
  'much-mail': 'RFC 1939 section 9; RFC 9051 section 6.4.4',
  'lost-device': 'RFC 1939 sections 6 and 9; RFC 9051 section 6.3.12',
  changing: 'RFC 1939 sections 3 and 9; RFC 9051 section 6.3.12',
  room: 'RFC 1939 section 8; RFC 9051 section 6.4.3; RFC 9208',
  'old-mail': 'RFC 4549; RFC 9051 section 1',
  deleting: 'RFC 1939 section 6; RFC 9051 section 6.4.3',
  holder: 'RFC 1939 sections 5 and 6; RFC 9051 section 6.4.3',
  storage: 'RFC 1939 sections 5 and 6; RFC 9051 section 6.4.5',
  'new-mail': 'RFC 1939 section 4; RFC 2177; RFC 9051 section 6.3.13',
  backup: 'RFC 1939 section 6; RFC 9051 section 6.4.3',
  'full-mailbox': 'RFC 9208; RFC 3463 x.2.2',
  safety: 'RFC 8314 sections 3.1 to 3.3; RFC 5034; RFC 9051 section 6.2.2',
  sending: 'RFC 6409; RFC 8314 section 3.3',
};
