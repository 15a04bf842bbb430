import type { english } from './locales/en.ts';
import type { Protocol } from './plan.ts';
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
  /** Which protocol does better in it; `depends` where neither does for everybody. */
  readonly better: 'imap' | 'pop3' | 'depends';
  /** The questions whose answers make this row matter. */
  readonly questions: readonly QuestionId[];
}

/** The name of a row. */
export type RowId =
  | 'storage'
  | 'holder'
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

const row = (
  id: RowId,
  group: ComparisonGroup,
  marks: { readonly imap: Mark; readonly pop3: Mark },
  questions: readonly QuestionId[],
): ComparisonRow => ({ id, group, ...marks, better: betterOf(marks), questions });

/** Where the marks are equal, neither does better for everybody. */
function betterOf({ imap, pop3 }: { readonly imap: Mark; readonly pop3: Mark }): ComparisonRow['better'] {
  const worth: Record<Mark, number> = { plus: 1, neutral: 0, minus: -1 };
  if (worth[imap] === worth[pop3]) return 'depends';
  return worth[imap] > worth[pop3] ? 'imap' : 'pop3';
}

const forImap = { imap: 'plus', pop3: 'minus' } as const;
const forPop3 = { imap: 'minus', pop3: 'plus' } as const;
const depends = { imap: 'neutral', pop3: 'neutral' } as const;

/**
 * What is true of POP3 and IMAP, row by row, in the order and groups of the table.
 *
 * True of the protocols, not of one program: where a program decides, the sentence says so. The marks follow what the
 * source document counts for and against each (see `prosAndCons`).
 */
export const comparison: readonly ComparisonRow[] = [
  row('storage', 'mail', depends, ['keepMailOn']),
  row('holder', 'mail', forPop3, ['keepMailOn']),
  row('deleting', 'mail', forPop3, ['devices', 'sharedMailbox']),
  row('folders', 'mail', forImap, ['mailVolume']),
  row('sent', 'mail', forImap, ['devices', 'deviceBackup']),
  row('several', 'devices', { imap: 'plus', pop3: 'neutral' }, ['devices']),
  row('marks', 'devices', forImap, ['devices', 'sharedMailbox']),
  row('people', 'devices', forImap, ['sharedMailbox']),
  row('old-mail', 'internet', { imap: 'neutral', pop3: 'plus' }, ['offline']),
  row('new-mail', 'internet', depends, ['offline']),
  row('room', 'space', forPop3, ['serverSpace', 'mailVolume']),
  row('much-mail', 'space', forImap, ['mailVolume']),
  row('lost-device', 'risk', forImap, ['deviceBackup', 'keepMailOn']),
  row('backup', 'risk', { imap: 'minus', pop3: 'minus' }, ['deviceBackup']),
  row('changing', 'risk', forImap, ['current']),
];

/** The key of the words of a point. */
type PointKey = Extract<keyof typeof english, `${Point['kind']}.${Protocol}.${string}`>;

/** One point for or against a protocol. */
export interface Point {
  readonly protocol: Protocol;
  readonly kind: 'pro' | 'con';
  /** The key of its words. */
  readonly message: PointKey;
  /** The row of the table that says more. */
  readonly row: RowId;
}

/**
 * The pros and cons of each protocol, with the polarity of the source document, each beside the row that says under
 * which condition it is true.
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
 * Where each fact stands: specification and section, or, for what programs do, how it was seen. Apart
 * from the facts, so that a page that shows the table doesn't carry it.
 */
export const comparisonSources: Readonly<Record<RowId | SameId, string>> = {
  storage: 'RFC 1939 sections 5 and 6; RFC 9051 section 6.4.5',
  holder: 'RFC 1939 sections 5 and 6; RFC 9051 section 6.4.3',
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
