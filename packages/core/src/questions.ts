/**
 * The tokens of every question: what a person can have said, apart from `unsure`.
 *
 * All tokens are public API: flat lower-case words that survive a query string, a form field and a
 * panel's input filter. They are never translated.
 */
export interface AnswerTokens {
  /** Where the mailbox is read. A webmail that is used regularly counts as a place. */
  readonly devices: 'in-step' | 'separate' | 'one' | 'webmail';
  /** Who deals with the mail: one person, a team sharing the work, or several people with a full set each. */
  readonly sharedMailbox: 'no' | 'together' | 'separately';
  /** Where old mail should live. */
  readonly keepMailOn: 'server' | 'device';
  /** The provider's quota, not the device's disk. */
  readonly serverSpace: 'ample' | 'tight';
  /** How often old mail is read without a connection. */
  readonly offline: 'rarely' | 'sometimes' | 'often';
  /** How much mail is kept. */
  readonly mailVolume: 'low' | 'high';
  /** Whether the device is backed up without anybody's doing. */
  readonly deviceBackup: 'yes' | 'no';
}

/** The name of one of the seven questions. */
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

/** What softens an answer that speaks against the recommended protocol. */
export type RemedyCode =
  | 'leave-copies'
  | 'agree-who-answers'
  | 'set-up-backup'
  | 'delete-with-care'
  | 'own-mailboxes'
  | 'full-copy'
  | 'clear-out';

/** One answer of a question and what it is evidence for. */
export interface AnswerOption<Q extends QuestionId = QuestionId> {
  readonly token: AnswerOf<Q>;
  /** Points for IMAP (positive) or POP3 (negative); 0 is no evidence. */
  readonly weight: number;
  /** Whether only one protocol can meet this need, so that no sum of the other weights outweighs it. */
  readonly decisive: boolean;
  /** What to do about it if the other protocol is recommended; `null` where nothing needs doing. */
  readonly remedy: RemedyCode | null;
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
  remedy: RemedyCode | null = null,
): { token: Token; weight: number; decisive: boolean; remedy: RemedyCode | null } => ({
  token,
  weight,
  decisive: Math.abs(weight) === decisiveWeight,
  remedy,
});

/**
 * The interview in its fixed, human order, and the whole of the evidence: one row an answer.
 *
 * The scale: 24 decides; 6 or 7 is what people call their reason; 4 is a need that the other protocol
 * meets badly; 2 leans; 1 breaks a tie. No undecisive weight exceeds four times their median (2), so
 * that no single preference becomes a rule in disguise. How the weights were found and what was
 * dropped: ARCHITECTURE.md, "The decision". What each protocol does: the sources in `comparison`.
 */
export const questions: readonly Question[] = [
  {
    id: 'devices',
    answers: [
      // POP3 has no command to set or ask for read, filed or answered (RFC 1939 section 9).
      option('in-step', decisiveWeight, 'leave-copies'),
      // Each place takes its own full set by UIDL and keeps its own state (RFC 1939 sections 7 and 8);
      // over IMAP a deletion in one place reaches all (RFC 9051 section 6.4.3).
      option('separate', -4, 'delete-with-care'),
      // Nothing to keep in step. Most published guides give POP3 here; not decisive, because
      // IMAP serves one device as well and a second device often comes later.
      option('one', -6),
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
      option('together', decisiveWeight, 'agree-who-answers'),
      // A copy that POP3 downloaded stays where it is when somebody else deletes (RFC 9051 section 6.4.3).
      option('separately', -4, 'own-mailboxes'),
    ],
  },
  {
    id: 'keepMailOn',
    answers: [
      // What IMAP is for; one point above its opposite, because a wrong POP3 can't be undone.
      option('server', 7, 'leave-copies'),
      // What POP3 is for, though an IMAP program can hold a full copy too (RFC 4549).
      option('device', -6, 'full-copy'),
    ],
  },
  {
    id: 'serverSpace',
    answers: [
      // Only removing mail frees space, and a full mailbox refuses mail (RFC 9208; RFC 3463 x.2.2).
      // IMAP users can clear out as well, so it is a need of its own but no more.
      option('tight', -4, 'clear-out'),
      option('ample', 2),
    ],
  },
  {
    id: 'offline',
    answers: [
      // Downloaded mail is readable under both (RFC 4549), but POP3 needs no setting for it.
      option('often', -2, 'full-copy'),
      option('sometimes', -1, 'full-copy'),
      option('rarely', 2),
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
      option('no', 2, 'set-up-backup'),
    ],
  },
];

/** The option of question `id` that bears `token`, or nothing for `unsure`, strangers and open questions. */
export function answerOption(id: QuestionId, token: unknown): AnswerOption | undefined {
  return questions.find((question) => question.id === id)?.answers.find((answer) => answer.token === token);
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
  return Object.fromEntries(
    questions.map(({ id }) => [id, answerTo(answers, id)] as const).filter(([, token]) => token !== undefined),
  );
}
