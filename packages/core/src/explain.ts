import type { ExplainOptions, Explanation, Step, WatchOut } from './explanation.ts';
import { goodToKnow } from './goodToKnow.ts';
import { answerLabel, type MessageKey, type Messages, optionalText } from './messages.ts';
import { notNeededLines } from './notNeededLines.ts';
import { type Places, placesOf } from './places.ts';
import { keepDays, type Plan } from './plan.ts';
import { type PlanStep, planSteps } from './planSteps.ts';
import { providerNotesFor } from './providerNotesFor.ts';
import { hasFact, isProvider, type ProviderId, providers } from './providers.ts';
import { type AnswerKey, type Answers, knownAnswers } from './questions.ts';
import type { Flip, Recommendation } from './recommend.ts';
import { risksOf } from './risks.ts';
import type { StepId } from './stepRow.ts';
import { joinTexts, text } from './text.ts';

const nothing = {
  steps: [],
  why: [],
  watchOut: [],
  missingMail: null,
  closeness: null,
  changes: [],
  anotherWay: null,
  provider: null,
  goodToKnow: [],
} satisfies Omit<Explanation, 'title' | 'meaning'>;

/** A message that may have the argument `days`. Other braces have no meaning. */
function withDays(messages: Messages, key: MessageKey, plan: Plan): string {
  return messages[key]?.includes('{days')
    ? text(messages, key as 'step.let-copies-go', { days: keepDays(plan) ?? 0 })
    : messages[key];
}

type OnWebsite = MessageKey & `${string}.website`;

/** The text of a step or risk for a provider whose website controls the server's copies; `null` for other providers. */
function onWebsite(messages: Messages, key: MessageKey, provider: ProviderId | null | undefined): string | null {
  const special = `${key}.website`;
  return hasFact(provider, 'web-setting-decides') && Object.hasOwn(messages, special)
    ? text(messages, special as OnWebsite, { provider: providers[provider].name })
    : null;
}

/**
 * The key of the website text, if it differs from the key of the step: that text is the same for all computers.
 */
const sameOnWebsite: Partial<Record<StepId, MessageKey>> = {
  'let-copies-go-main': 'step.let-copies-go',
  'new-computer-copies': 'step.keep-copies',
};

/**
 * The steps of a plan in words, in the order in which to do them. Works for a protocol that was not recommended, too.
 *
 * @param given The effective answers: `{ ...facts, ...answers }`.
 * @param messages A whole language: `english`, or a result of `mergeMessages`.
 */
export function stepsFor(
  plan: Plan,
  given: Answers,
  messages: Messages,
  { situation, provider }: ExplainOptions = {},
): readonly Step[] {
  return inWords(planSteps(plan, given, situation), plan, messages, provider);
}

export function inWords(
  steps: readonly PlanStep[],
  plan: Plan,
  messages: Messages,
  provider: ProviderId | null | undefined,
): readonly Step[] {
  return steps.map((step) => {
    const key = [`step.${step.id}`, `guide.step.${step.id}`].find((each) =>
      Object.hasOwn(messages, each),
    ) as MessageKey;
    const said = onWebsite(messages, sameOnWebsite[step.id] ?? key, provider);
    return said ? { ...step, setting: null, text: said } : { ...step, text: withDays(messages, key, plan) };
  });
}

/** What a plan means, in one line. */
export function meaningOf(plan: Plan, given: Answers, messages: Messages, { provider }: ExplainOptions = {}): string {
  // A number of days in the program has no effect if a website controls the copies.
  const days = hasFact(provider, 'web-setting-decides') ? null : keepDays(plan);
  return withDays(messages, meaningKeys[plan.protocol](placesOf(given), days), plan);
}

const meaningKeys: Readonly<Record<Plan['protocol'], (places: Places, days: number | null) => MessageKey>> = {
  imap: (places) =>
    places === 'several'
      ? 'result.meaning.imap'
      : `result.meaning.imap.${places === 'browser' ? 'main-computer' : places}`,
  pop3: (places, days) =>
    places === 'phone' || places === 'program'
      ? `result.meaning.pop3.${places}`
      : days === null
        ? 'result.meaning.pop3'
        : 'result.meaning.pop3.days',
};

/** The risks of a plan in words, worst first. Works for a protocol that was not recommended, too. */
export function watchOutFor(
  plan: Plan,
  given: Answers,
  messages: Messages,
  { situation, provider, ...options }: ExplainOptions = {},
): readonly WatchOut[] {
  return risksOf(plan, given, situation, options).map(({ id }) => ({
    id,
    text: onWebsite(messages, `risk.${id}`, provider) ?? withDays(messages, `risk.${id}`, plan),
    cure: withDays(messages, `risk.${id}.cure`, plan),
  }));
}

function closenessOf({ strength, protocol, alternative }: Recommendation, messages: Messages): string | null {
  if (strength === null) return null;
  if (strength === 'clear') return messages['result.closeness.clear'];
  if (strength === 'likely') return messages[alternative ? 'result.closeness.contested' : 'result.closeness.likely'];
  return messages[protocol === 'pop3' ? 'result.closeness.close.pop3' : 'result.closeness.close.imap'];
}

/** At most two flips. Flips to the other protocol come before the flip to a browser only. */
function changesOf({ protocol, flips }: Recommendation, messages: Messages): string[] {
  const isAway = ({ answer }: Flip): boolean => answer === 'webmail';
  return [...flips.filter((flip) => !isAway(flip)), ...flips.filter(isAway)].slice(0, 2).map((flip) => {
    const topic = messages[`question.${flip.question}.topic`];
    const words = { answer: answerLabel(messages, flip.question, flip.answer), topic };
    return isAway(flip)
      ? text(messages, 'result.flip.neither', words)
      : text(messages, 'result.flip', { ...words, protocol: protocol === 'imap' ? 'pop3' : 'imap' });
  });
}

/** Reasons that mention the person's own computer, and the places where that would be untrue. */
const untrueIn: Readonly<Partial<Record<AnswerKey, readonly Places[]>>> = {
  'devices.one': ['several', 'program'],
  'keepMailOn.device': ['program'],
};

function whyOf({ reasons }: Recommendation, answers: Answers, messages: Messages): string[] {
  const places = placesOf(answers);
  return reasons
    .flatMap((reason) => {
      if (reason.kind === 'reversible') return messages['reason.reversible'];
      const said = `${reason.question}.${reason.answer}`;
      return untrueIn[said as AnswerKey]?.includes(places) ? [] : optionalText(messages, `reason.${said}`);
    })
    .slice(0, 3);
}

/**
 * A recommendation in words, as the chooser shows it and `summarize` writes it.
 *
 * @param given The effective answers behind the recommendation.
 * @param messages A whole language: `english`, `german`, or a result of `mergeMessages`.
 *
 * @example
 * const answers = { devices: 'in-step' } as const;
 * explain(recommend(answers), answers, english).title; // the words of `result.choose`
 */
export function explain(
  recommendation: Recommendation,
  given: Answers,
  messages: Messages,
  options: ExplainOptions = {},
): Explanation {
  const answers = knownAnswers(given);
  const { status, plan, alternative } = recommendation;
  if (status === 'not-needed')
    return {
      ...nothing,
      title: messages['result.not-needed'],
      meaning: messages['result.not-needed.meaning'],
      watchOut: notNeededLines(answers, messages, options.provider),
    };
  if (status === 'unavailable')
    return { ...nothing, title: messages['result.unavailable'], meaning: messages['result.unavailable.meaning'] };
  if (!plan) return { ...nothing, title: messages['result.waiting'], meaning: messages['result.waiting.help'] };
  const { protocol } = plan;
  const only = status === 'only-option';
  // Stryker disable next-line ArrayDeclaration: steps and risks only check whether the other protocol is offered
  const situation = options.situation ?? (only ? { offered: [protocol] } : undefined);
  const explained = { ...options, situation };
  const meaning = meaningOf(plan, answers, messages, explained);
  // The plan for a phone is POP3 only if the server has no IMAP, and then a phone can't use it.
  const waits = protocol === 'pop3' && answers.devices === 'phone' && answers.sharedMailbox !== 'program';
  return {
    title: waits ? messages['result.only.phone'] : text(messages, 'result.choose', { protocol }),
    meaning: waits
      ? messages['result.only.phone.meaning']
      : only
        ? joinTexts(messages, text(messages, 'result.only.meaning', { protocol }), meaning)
        : meaning,
    steps: stepsFor(plan, answers, messages, explained),
    why: waits ? [] : whyOf(recommendation, answers, messages),
    watchOut: watchOutFor(plan, answers, messages, explained),
    missingMail:
      plan.move === 'add' ? null : { text: messages['result.missing'], cure: messages['result.missing.cure'] },
    closeness: closenessOf(recommendation, messages),
    changes: changesOf(recommendation, messages),
    anotherWay: alternative ? withDays(messages, `alternative.${alternative.reason}`, alternative.plan) : null,
    provider: providerNotesFor(protocol, options.provider, messages),
    goodToKnow: goodToKnow(plan, answers, isProvider(options.provider)).map((key) => messages[key]),
  };
}
