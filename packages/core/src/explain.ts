import { answerLabel, type Messages, optionalText } from './messages.ts';
import { keepDays, keepDaysWithBackup, leavesMailUnprotected, type Plan } from './plan.ts';
import type { programSettings } from './programSettings.ts';
import { type Answers, knownAnswers, type QuestionId } from './questions.ts';
import type { Recommendation } from './recommend.ts';
import { text } from './text.ts';
import { wholeMessages } from './wholeMessages.ts';

/** One thing to do in the mail program. */
export interface Step {
  readonly text: string;
  /** Which setting it is about, where programs have names for it: a key of `programSettings`. */
  readonly setting: keyof typeof programSettings | null;
}

/** A recommendation in words, in the order in which it is shown. Parts that do not apply are empty or `null`. */
export interface Explanation {
  readonly title: string;
  /** One line of what it means. */
  readonly meaning: string;
  readonly steps: readonly Step[];
  /** At most three of the person's own answers. */
  readonly why: readonly string[];
  readonly watchOut: readonly { readonly text: string; readonly cure: string }[];
  readonly closeness: string | null;
  /** At most two answers that would change the protocol. */
  readonly changes: readonly string[];
  readonly anotherWay: string | null;
}

const nothing = { steps: [], why: [], watchOut: [], closeness: null, changes: [], anotherWay: null };

/** The steps of a plan in words, in the order in which to take them. Also for a protocol that was not recommended. */
export function stepsFor(plan: Plan, given: Answers, words: Partial<Messages>): Step[] {
  const messages = wholeMessages(words);
  const answers = knownAnswers(given);
  const step = (said: string, setting: Step['setting'] = null): Step => ({ text: said, setting });
  const days = keepDays(plan);
  const alone = answers.devices === 'one';
  if (plan.protocol === 'imap')
    return [
      step(messages[alone ? 'step.imap.add-here' : 'step.imap.add-everywhere']),
      ...(alone ? [] : [step(messages['step.imap.pop3-first'])]),
      plan.offlineCopy === 'all'
        ? step(messages['step.imap.full-copy'], 'fullCopy')
        : step(messages['step.imap.recent-copy']),
      ...(alone ? [] : [step(messages['step.imap.sent'])]),
      ...(plan.archive ? [step(messages['step.imap.archive'])] : []),
      ...(answers.serverSpace === 'tight' ? [step(messages['step.imap.make-room'])] : []),
    ];
  const apart =
    answers.sharedMailbox === 'separately' || answers.devices === 'separate' || answers.devices === 'in-step';
  return [
    step(messages[apart ? 'step.pop3.add-each' : 'step.pop3.add-here']),
    days === null
      ? step(messages['step.pop3.keep'], 'serverCopies')
      : step(text(messages, 'step.pop3.keep-days', { days }), 'serverCopies'),
    ...(answers.deviceBackup === 'yes' ? [] : [step(messages['step.pop3.back-up'])]),
    ...(days === null ? [step(text(messages, 'step.pop3.then-days', { days: keepDaysWithBackup }))] : []),
    ...(apart ? [step(text(messages, 'step.pop3.in-time', { days: days ?? keepDaysWithBackup }))] : []),
    ...(answers.serverSpace === 'tight' ? [step(messages['step.pop3.spam'])] : []),
  ];
}

/** What comes with the protocol itself, whatever was answered, each with its cure. */
function cautionsFor(
  plan: Plan,
  answers: Answers,
  { tradeoffs }: Recommendation,
  messages: Messages,
): { text: string; cure: string }[] {
  const caution = (said: string, cure: string): { text: string; cure: string } => ({ text: said, cure });
  const days = keepDays(plan);
  // Two answers speak against IMAP for this very reason, and then it has been said.
  const saidOfDeleting = tradeoffs.some(({ remedy }) => remedy === 'delete-with-care' || remedy === 'own-mailboxes');
  if (plan.protocol === 'imap')
    return saidOfDeleting ? [] : [caution(messages['caution.imap.deleting'], messages['caution.imap.deleting.cure'])];
  return [
    // Stryker disable next-line ConditionalExpression: mail that is left unprotected has its days, which the types don't know
    ...(days !== null && leavesMailUnprotected(plan, answers)
      ? [caution(text(messages, 'caution.pop3.older-mail', { days }), messages['caution.pop3.older-mail.cure'])]
      : []),
    caution(messages['caution.pop3.here-only'], messages['caution.pop3.here-only.cure']),
    caution(messages['caution.pop3.inbox-only'], messages['caution.pop3.inbox-only.cure']),
    ...(days === null && answers.serverSpace !== 'ample'
      ? [caution(messages['caution.full-mailbox'], messages['caution.full-mailbox.cure'])]
      : []),
  ];
}

function closenessOf({ strength, protocol, alternative }: Recommendation, messages: Messages): string | null {
  if (strength === null) return null;
  if (strength === 'clear') return messages['result.closeness.clear'];
  if (strength === 'likely') return messages[alternative ? 'result.closeness.contested' : 'result.closeness.likely'];
  return messages[protocol === 'pop3' ? 'result.closeness.close.pop3' : 'result.closeness.close.imap'];
}

/** At most two flips, those to the other protocol before that to a browser only. */
function changesOf(recommendation: Recommendation, messages: Messages): string[] {
  const other = recommendation.protocol === 'imap' ? 'pop3' : 'imap';
  const words = (question: QuestionId, answer: string): { answer: string; topic: string } => ({
    answer: answerLabel(messages, question, answer),
    topic: messages[`question.${question}.topic`],
  });
  const towards = recommendation.flips.filter(({ answer }) => answer !== 'webmail');
  const away = recommendation.flips.filter(({ answer }) => answer === 'webmail');
  return [
    ...towards.map(({ question, answer }) =>
      text(messages, 'result.flip', { ...words(question, answer), protocol: other }),
    ),
    ...away.map(({ question, answer }) => text(messages, 'result.flip.neither', words(question, answer))),
  ].slice(0, 2);
}

/**
 * A recommendation in words: what the chooser shows and what `summarize` writes down.
 *
 * @param given The effective answers the recommendation was made from.
 *
 * @example
 * const answers = { devices: 'in-step' } as const;
 * explain(recommend(answers), answers, english).title; // 'Choose IMAP'
 */
export function explain(recommendation: Recommendation, given: Answers, words: Partial<Messages>): Explanation {
  const messages = wholeMessages(words);
  const answers = knownAnswers(given);
  const { status, plan, alternative } = recommendation;
  if (status === 'not-needed')
    return { ...nothing, title: messages['result.not-needed'], meaning: messages['result.not-needed.meaning'] };
  if (status === 'unavailable')
    return { ...nothing, title: messages['result.unavailable'], meaning: messages['result.unavailable.meaning'] };
  if (!plan) return { ...nothing, title: messages['result.waiting'], meaning: messages['result.waiting.help'] };
  const { protocol } = plan;
  const days = keepDays(plan);
  const meaning =
    days === null ? messages[`result.meaning.${protocol}`] : text(messages, 'result.meaning.pop3.days', { days });
  const only = status === 'only-option';
  const against = recommendation.tradeoffs
    .filter(({ remedy }) => remedy !== null)
    .map(({ question, answer, remedy }) => ({
      text: optionalText(messages, `against.${question}.${answer}`),
      cure: optionalText(messages, `remedy.${remedy}`),
    }));
  return {
    title: text(messages, only ? 'result.only' : 'result.choose', { protocol }),
    meaning: only ? `${text(messages, 'result.only.meaning', { protocol })} ${meaning}` : meaning,
    steps: stepsFor(plan, answers, messages),
    why: recommendation.reasons
      .map((reason) =>
        reason.kind === 'answer'
          ? optionalText(messages, `reason.${reason.question}.${reason.answer}`)
          : messages['reason.reversible'],
      )
      .slice(0, 3),
    watchOut: [...against, ...cautionsFor(plan, answers, recommendation, messages)],
    closeness: closenessOf(recommendation, messages),
    changes: changesOf(recommendation, messages),
    anotherWay: alternative ? alternativeText(alternative, messages) : null,
  };
}

function alternativeText({ reason, plan }: NonNullable<Recommendation['alternative']>, messages: Messages): string {
  const days = keepDays(plan);
  return reason === 'main-computer' && days !== null
    ? text(messages, 'alternative.main-computer.days', { days })
    : messages[`alternative.${reason}`];
}
