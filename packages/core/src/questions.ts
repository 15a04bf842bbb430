/**
 * The tokens of every question, without `unsure`.
 *
 * All tokens are public API: simple lower-case words that are safe in a query string, a form field and a panel's input
 * filter. They are never translated.
 */
export interface AnswerTokens {
  /**
   * Where the mailbox is read. Regularly used webmail counts as a place. `one` means mostly one computer, and sometimes
   * a phone or a browser; `phone` means only a phone or tablet.
   */
  readonly devices: 'in-step' | 'separate' | 'one' | 'phone' | 'webmail';
  /**
   * Who deals with the mail: one person, a team that shares the work, several people with a full set each, or a
   * program.
   */
  readonly sharedMailbox: 'no' | 'together' | 'separately' | 'program';
  /**
   * Where old mail should be: on the server, on the server with a separate copy, or only on the person's own device.
   */
  readonly keepMailOn: 'server' | 'both' | 'device';
  /** The provider's quota, not the device's disk. */
  readonly serverSpace: 'ample' | 'tight';
  /** How often old mail is read without a connection; `metered` if the connection is slow or is paid by use. */
  readonly offline: 'rarely' | 'sometimes' | 'often' | 'metered';
  /** How much mail is kept. */
  readonly mailVolume: 'low' | 'high';
  /** Whether the mail itself is in a backup. */
  readonly deviceBackup: 'yes' | 'no';
  /** Today's set-up in mail programs: none, IMAP everywhere, or POP3 in at least one. */
  readonly current: 'new' | 'imap' | 'pop3';
}

/** The name of a question. */
export type QuestionId = keyof AnswerTokens;

/** The possible answers to question `Q`, without `unsure`. */
export type AnswerOf<Q extends QuestionId> = AnswerTokens[Q];

/** An answer with its question, such as `offline.rarely`. */
export type AnswerKey = { [Q in QuestionId]: `${Q}.${AnswerOf<Q>}` }[QuestionId];

/**
 * A person's answers. An absent question is open; `unsure` is an answer with no weight.
 *
 * @example
 * const answers: Answers = { devices: 'one', keepMailOn: 'device', deviceBackup: 'unsure' };
 */
export type Answers = { readonly [Q in QuestionId]?: AnswerOf<Q> | 'unsure' };

/** One answer of a question, with its weight. */
export interface AnswerOption<Q extends QuestionId = QuestionId> {
  readonly token: AnswerOf<Q>;
  /** Points for IMAP (positive) or POP3 (negative); 0 for neither. */
  readonly weight: number;
  /** Whether only one protocol can meet this need. Then no sum of other weights can outweigh it. */
  readonly decisive: boolean;
}

/** One question of the interview. */
export interface Question<Q extends QuestionId = QuestionId> {
  readonly id: Q;
  /** In display order. `unsure` is offered with every question and is not listed. */
  readonly answers: readonly AnswerOption<Q>[];
}

/**
 * The weight of a need that only one protocol can meet. All answers to the other questions together weigh less. A test
 * checks this. Change this number only if a changed weight makes the test fail.
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
 * The interview in its fixed order, with the weights of all answers: one row for each answer.
 *
 * The scale: 24 decides; 6 or 7 is a main reason; 4 is a need that the other protocol meets badly; 2 is a slight
 * preference; 1 breaks a tie. No weight below 24 exceeds four times their median (2), so that no single preference can
 * act as a rule. `current` has no weight: it only affects how to get from today's set-up to the new one. So the set-up
 * asks it (`setUpQuestion`). All others are asked before the choice, even one that only changes the plan.
 * ARCHITECTURE.md, "The decision", explains how the weights were found and what was dropped. For what each protocol
 * does, see the sources in `comparison`.
 */
export const questions: readonly Question[] = [
  {
    id: 'devices',
    answers: [
      // POP3 has no command to set or ask for read, filed or answered (RFC 1939 section 9).
      option('in-step', decisiveWeight),
      // With POP3, each place downloads a full set by UIDL and keeps its own state (RFC 1939 sections 7 and 8).
      // With IMAP, a deletion in one place reaches all places (RFC 9051 section 6.4.3).
      option('separate', -4),
      // There is nothing to synchronize. Most published guides recommend POP3 here. It does not decide, because IMAP
      // works for one device too, and a second device often comes later.
      option('one', -6),
      // A phone must not have the only copy: its backup leaves out the mail of common programs, and removing the
      // account removes its mail. Only IMAP is certain to leave mail on the server.
      option('phone', decisiveWeight),
      // No mail program fetches anything, so neither protocol is needed, whatever the other answers are.
      option('webmail', 0),
    ],
  },
  {
    id: 'sharedMailbox',
    answers: [
      // Guides often give this as a reason for POP3 ("the only person"), but it is true of nearly everybody.
      option('no', -1),
      // Only IMAP shows everyone what was answered, read and moved (RFC 9051 sections 2.3.2 and 6.4.8).
      option('together', decisiveWeight),
      // A copy that POP3 downloaded stays where it is when somebody else deletes (RFC 9051 section 6.4.3).
      option('separately', -4),
      // With IMAP, a program can mark or move the mail it has processed (RFC 9051 sections 2.3.2 and 6.4.8), so it
      // takes nothing twice and the original stays. POP3 can only delete or leave mail (RFC 1939 section 9).
      option('program', decisiveWeight),
    ],
  },
  {
    id: 'keepMailOn',
    answers: [
      // The purpose of IMAP. One point more than its opposite, because a wrong choice of POP3 can't be undone.
      option('server', 7),
      // Both protocols can do it; IMAP keeps folders and sent mail on the server as well.
      option('both', 2),
      // The purpose of POP3, but an IMAP program can file mail in local folders too.
      option('device', -6),
    ],
  },
  {
    id: 'serverSpace',
    answers: [
      // Only removing mail frees space, and a full mailbox refuses mail (RFC 9208; RFC 3463 x.2.2).
      // IMAP users can free space too, so this is a need but does not decide.
      option('tight', -4),
      option('ample', 2),
    ],
  },
  {
    id: 'offline',
    answers: [
      // Downloaded mail can be read with both (RFC 4549), but POP3 needs no setting for it.
      option('often', -2),
      option('sometimes', -1),
      option('rarely', 2),
      // POP3 downloads every message whole; IMAP can fetch a part of one (RFC 9051 section 6.4.5).
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

/**
 * The question that the set-up asks, once a protocol is chosen. All others are asked before.
 *
 * @example
 * const askedBefore = questions.filter(({ id }) => id !== setUpQuestion);
 */
export const setUpQuestion = 'current';

/** A set, because each recommendation looks it up several hundred times. */
const weighed: ReadonlySet<unknown> = new Set(
  questions.filter(({ answers }) => answers.some(({ weight }) => weight !== 0)).map(({ id }) => id),
);

/**
 * Whether a question bears on the protocol, because one of its answers has a weight. An answer to any other
 * question alone gives no recommendation. `false` for unknown names.
 *
 * @example
 * bearsOnProtocol('devices'); // true
 * bearsOnProtocol('current'); // false: it only affects the set-up
 */
export function bearsOnProtocol(question: unknown): boolean {
  return weighed.has(question);
}

/** A map, because each recommendation looks up options several hundred times. */
const optionsOf: ReadonlyMap<QuestionId, ReadonlyMap<unknown, AnswerOption>> = new Map(
  questions.map(({ id, answers }) => [id, new Map(answers.map((answer) => [answer.token, answer]))]),
);

/** The option of question `id` with `token`; `undefined` for `unsure`, unknown tokens and open questions. */
export function answerOption(id: QuestionId, token: unknown): AnswerOption | undefined {
  return optionsOf.get(id)?.get(token);
}

/** The answer to question `id`: a known token, `unsure`, or `undefined`. Never throws, whatever is passed. */
export function answerTo<Q extends QuestionId>(answers: Answers, id: Q): AnswerOf<Q> | 'unsure' | undefined {
  try {
    const token: unknown = Object.hasOwn(answers, id) ? answers[id] : undefined;
    // Stryker disable next-line OptionalChaining: an exception here also ends in `undefined`
    return token === 'unsure' ? token : (answerOption(id, token)?.token as AnswerOf<Q> | undefined);
  } catch {
    // A getter or a proxy may throw.
  }
  return undefined;
}

/**
 * Whether `token` is a valid answer to `question`: one of its tokens, or `unsure`. A type guard for strings from other
 * sources, such as the value of your own input. Never throws.
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
