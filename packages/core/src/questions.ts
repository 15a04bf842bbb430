/**
 * The tokens of every question: what a person can have said, apart from `unsure`.
 *
 * All tokens are public API: flat lower-case words that survive a query string, a form field and a
 * panel's input filter. They are never translated.
 */
export interface AnswerTokens {
  /**
   * Where the mailbox is read. Webmail that is used regularly counts as a place. `one` is mostly one computer, with a
   * look on a phone or in a browser now and then; `phone` is a phone or tablet and nothing else.
   */
  readonly devices: 'in-step' | 'separate' | 'one' | 'phone' | 'webmail';
  /** Who deals with the mail: one person, a team that shares the work, several people with a full set each, or a program. */
  readonly sharedMailbox: 'no' | 'together' | 'separately' | 'program';
  /** Where old mail should be: on the server, there with a copy of one's own, or on one's own device alone. */
  readonly keepMailOn: 'server' | 'both' | 'device';
  /** The provider's quota, not the device's disk. */
  readonly serverSpace: 'ample' | 'tight';
  /** How often old mail is read without a connection, or `metered` where the line is slow or costs by use. */
  readonly offline: 'rarely' | 'sometimes' | 'often' | 'metered';
  /** How much mail is kept. */
  readonly mailVolume: 'low' | 'high';
  /** Whether the mail itself is in a backup. */
  readonly deviceBackup: 'yes' | 'no';
  /** How the mailbox is set up in mail programs today: in none, with IMAP everywhere, or with POP3 in one at least. */
  readonly current: 'new' | 'imap' | 'pop3';
}

/** The name of one of the eight questions. */
export type QuestionId = keyof AnswerTokens;

/** What can be answered to question `Q`, apart from `unsure`. */
export type AnswerOf<Q extends QuestionId> = AnswerTokens[Q];

/**
 * What a person said. An absent question is open; `unsure` is an answer that weighs nothing.
 *
 * @example
 * const answers: Answers = { devices: 'one', keepMailOn: 'device', deviceBackup: 'unsure' };
 */
export type Answers = { readonly [Q in QuestionId]?: AnswerOf<Q> | 'unsure' };

/** One answer of a question and what it is evidence for. */
export interface AnswerOption<Q extends QuestionId = QuestionId> {
  readonly token: AnswerOf<Q>;
  /** Points for IMAP (positive) or POP3 (negative); 0 is no evidence. */
  readonly weight: number;
  /** Whether only one protocol can meet this need, so that no sum of the other weights outweighs it. */
  readonly decisive: boolean;
}

/** One question of the interview. */
export interface Question<Q extends QuestionId = QuestionId> {
  readonly id: Q;
  /** In the order in which they are offered. `unsure` is offered with every question and is not listed. */
  readonly answers: readonly AnswerOption<Q>[];
}

/**
 * The weight of a need that only one protocol can meet. The undecisive weights against IMAP add up to
 * 20 at the most (one device 6, kept on the device 6, tight space 4, often offline 2, little mail 1,
 * backed up 1), so 24 can't be outweighed; a test adds them up again.
 */
export const decisiveWeight = 24;

const option = <Token extends string>(
  token: Token,
  weight: number,
): { token: Token; weight: number; decisive: boolean } => ({
  token,
  weight,
  decisive: Math.abs(weight) === decisiveWeight,
});

/**
 * The interview in its fixed, human order, and the whole of the evidence: one row for each answer.
 *
 * The scale: 24 decides; 6 or 7 is what people call their reason; 4 is a need that the other protocol
 * meets badly; 2 leans; 1 breaks a tie. No undecisive weight exceeds four times their median (2), so
 * that no single preference becomes a rule in disguise. `current` weighs nothing: it is about the way
 * from today's set-up to the new one. How the weights were found and what was dropped:
 * ARCHITECTURE.md, "The decision". What each protocol does: the sources in `comparison`.
 */
export const questions: readonly Question[] = [
  {
    id: 'devices',
    answers: [
      // POP3 has no command to set or ask for read, filed or answered (RFC 1939 section 9).
      option('in-step', decisiveWeight),
      // Each place takes its own full set by UIDL and keeps its own state (RFC 1939 sections 7 and 8);
      // over IMAP a deletion in one place reaches all (RFC 9051 section 6.4.3).
      option('separate', -4),
      // Nothing to keep in step. Most published guides give POP3 here; not decisive, because
      // IMAP serves one device as well and a second device often comes later.
      option('one', -6),
      // A phone is no place for the only copy: its backup leaves out the mail of common programs, and
      // removing the account removes its mail. The mail stays on the server only with IMAP for certain.
      option('phone', decisiveWeight),
      // No mail program fetches anything: neither protocol is needed, whatever else was said.
      option('webmail', 0),
    ],
  },
  {
    id: 'sharedMailbox',
    answers: [
      // What usually speaks for POP3 in guides ("the only person"), but true of nearly everybody.
      option('no', -1),
      // Answered, read and moved show to all only over IMAP (RFC 9051 sections 2.3.2 and 6.4.8).
      option('together', decisiveWeight),
      // A copy that POP3 downloaded stays where it is when somebody else deletes (RFC 9051 section 6.4.3).
      option('separately', -4),
      // Over IMAP a program can mark or move what it has dealt with (RFC 9051 sections 2.3.2 and 6.4.8), so that it
      // takes nothing twice and an original stays. POP3 can only delete or leave (RFC 1939 section 9).
      option('program', decisiveWeight),
    ],
  },
  {
    id: 'keepMailOn',
    answers: [
      // What IMAP is for; one point above its opposite, because a wrong POP3 can't be undone.
      option('server', 7),
      // Both protocols can do it; IMAP keeps folders and sent mail on the server as well.
      option('both', 2),
      // What POP3 is for, though an IMAP program can file mail in local folders too.
      option('device', -6),
    ],
  },
  {
    id: 'serverSpace',
    answers: [
      // Only removing mail frees space, and a full mailbox refuses mail (RFC 9208; RFC 3463 x.2.2).
      // IMAP users can make room as well, so it is a need of its own but no more.
      option('tight', -4),
      option('ample', 2),
    ],
  },
  {
    id: 'offline',
    answers: [
      // Downloaded mail is readable under both (RFC 4549), but POP3 needs no setting for it.
      option('often', -2),
      option('sometimes', -1),
      option('rarely', 2),
      // POP3 takes every message whole; IMAP can fetch a part of one (RFC 9051 section 6.4.5).
      option('metered', 2),
    ],
  },
  {
    id: 'mailVolume',
    answers: [
      option('low', -1),
      // Search and filing on the server (RFC 9051 sections 6.4.4 and 6.4.8).
      option('high', 2),
    ],
  },
  {
    id: 'deviceBackup',
    answers: [
      option('yes', -1),
      // What is on the server outlives the device; sent mail and folders of a POP3 program don't.
      option('no', 2),
    ],
  },
  {
    id: 'current',
    answers: [option('new', 0), option('imap', 0), option('pop3', 0)],
  },
];

/** A map, because each recommendation asks for options some hundred times. */
const optionsOf: ReadonlyMap<QuestionId, ReadonlyMap<unknown, AnswerOption>> = new Map(
  questions.map(({ id, answers }) => [id, new Map(answers.map((answer) => [answer.token, answer]))]),
);

/** The option of question `id` that bears `token`, or nothing for `unsure`, unknown tokens and open questions. */
export function answerOption(id: QuestionId, token: unknown): AnswerOption | undefined {
  return optionsOf.get(id)?.get(token);
}

/** What `answers` says to question `id`: a known token, `unsure`, or nothing. Never throws, whatever it is handed. */
export function answerTo(answers: Answers, id: QuestionId): string | undefined {
  try {
    const token: unknown = Object.hasOwn(answers, id) ? answers[id] : undefined;
    // Stryker disable next-line OptionalChaining: what is thrown here ends as nothing, too
    return token === 'unsure' ? token : answerOption(id, token)?.token;
  } catch {
    // A getter or a proxy may throw.
  }
  return undefined;
}

/**
 * Whether `token` can be answered to `question`: one of its tokens, or `unsure`. A guard for strings from elsewhere, such
 * as the value of an input of your own. Never throws.
 *
 * @example
 * isAnswer('devices', 'one'); // true
 * isAnswer('devices', 'pets'); // false
 * if (isAnswer(id, input.value)) interview.answer(id, input.value);
 */
export function isAnswer<Q extends QuestionId>(question: Q, token: unknown): token is AnswerOf<Q> | 'unsure' {
  const found = questions.find(({ id }) => id === question);
  return found !== undefined && (token === 'unsure' || found.answers.some((answer) => answer.token === token));
}

/** The part of `answers` that this version knows, read once into a plain object. */
export function knownAnswers(answers: Answers): Answers {
  const known: Record<string, string> = {};
  for (const { id } of questions) {
    const token = answerTo(answers, id);
    if (token !== undefined) known[id] = token;
  }
  return known;
}
