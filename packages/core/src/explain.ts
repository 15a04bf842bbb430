import { goodToKnow } from './goodToKnow.ts';
import { englishChooser } from './locales/en.chooser.ts';
import { answerLabel, type MessageKey, type Messages, optionalText } from './messages.ts';
import { type Places, placesOf } from './places.ts';
import { keepDays, type Plan, type Protocol } from './plan.ts';
import { type PlanStep, planSteps, type StepId } from './planSteps.ts';
import { type ProviderId, providers } from './providers.ts';
import { type Answers, knownAnswers, type QuestionId } from './questions.ts';
import type { Reason, Recommendation } from './recommend.ts';
import { type Risk, type RiskOptions, risksOf } from './risks.ts';
import type { Situation } from './situation.ts';
import { joinTexts, text } from './text.ts';
import { wholeMessages } from './wholeMessages.ts';

/** One thing to do, in words. */
export interface Step extends PlanStep {
  readonly text: string;
}

/** Something to watch out for, in words, and its cure. */
export interface WatchOut {
  /** The risk it puts into words, or the name of the line where neither protocol is needed. */
  readonly id: Risk['id'] | NotNeededId;
  readonly text: string;
  readonly cure: string;
}

/** The name of a line for people who read in a browser only. */
export type NotNeededId = 'old-account' | 'vanishing' | 'collecting' | 'program' | 'full' | 'own-copy';

/** A recommendation in words, in the order in which it is shown. Parts that do not apply are empty or `null`. */
export interface Explanation {
  readonly title: string;
  /** One line of what it means. */
  readonly meaning: string;
  readonly steps: readonly Step[];
  /** At most three of the person's own answers. */
  readonly why: readonly string[];
  /** Worst first. */
  readonly watchOut: readonly WatchOut[];
  /** What to do today where mail is missing already; `null` for a mailbox that is new. */
  readonly missingMail: { readonly text: string; readonly cure: string } | null;
  readonly closeness: string | null;
  /** At most two answers that would change the protocol. */
  readonly changes: readonly string[];
  readonly anotherWay: string | null;
  /** What the person's provider does differently with this protocol, under its heading; `null` for nothing. */
  readonly provider: { readonly title: string; readonly notes: readonly string[] } | null;
  /** What may concern a few: a refused password, a new computer, moving to another mailbox, keeping mail by law. */
  readonly goodToKnow: readonly string[];
}

/** What the words depend on beside the recommendation and the answers. */
export interface ExplainOptions extends RiskOptions {
  /** What the server offers; both protocols when absent, unless the recommendation says that there is one option. */
  readonly situation?: Situation | undefined;
  /** Who runs the mailbox, where known: see `providerOf`. */
  readonly provider?: ProviderId | null | undefined;
}

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

/** A message of which only some keys of its kind take days. The braces of the others mean nothing. */
function withDays(messages: Messages, key: MessageKey, plan: Plan): string {
  const takesDays = englishChooser[key]?.includes('{days');
  return takesDays ? text(messages, key as 'step.let-copies-go', { days: keepDays(plan) ?? 0 }) : messages[key];
}

type OnWebsite = MessageKey & `${string}.website`;

/** What a step or a risk says of a provider whose website decides what becomes of the server's copies; else `null`. */
function onWebsite(messages: Messages, key: MessageKey, provider: ProviderId | null | undefined): string | null {
  const special = `${key}.website`;
  return websiteDecides(provider) && Object.hasOwn(englishChooser, special)
    ? text(messages, special as OnWebsite, { provider: providers[provider].name })
    : null;
}

/** Whether a web setting of the provider, not the program, decides what becomes of the server's copies. */
function websiteDecides(provider: ProviderId | null | undefined): provider is ProviderId {
  return isKnown(provider) && providers[provider].facts.some(({ code }) => code === 'web-setting-decides');
}

/** The key of what is said on a website, where it is not that of the step: there it is the same for every computer. */
const sameOnWebsite: Partial<Record<StepId, MessageKey>> = {
  'let-copies-go-main': 'step.let-copies-go',
  'new-computer-copies': 'step.keep-copies',
};

/**
 * The steps of a plan in words, in the order in which to take them. Also for a protocol that was not recommended.
 *
 * @param given The effective answers: `{ ...facts, ...answers }`.
 */
export function stepsFor(
  plan: Plan,
  given: Answers,
  words: Partial<Messages>,
  { situation, provider }: ExplainOptions = {},
): readonly Step[] {
  return inWords(planSteps(plan, given, situation), plan, wholeMessages(words), provider);
}

/** Steps of a plan in words. */
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
export function meaningOf(
  plan: Plan,
  given: Answers,
  words: Partial<Messages>,
  { provider }: ExplainOptions = {},
): string {
  // The days of a program mean nothing where a website decides.
  const days = websiteDecides(provider) ? null : keepDays(plan);
  return withDays(wholeMessages(words), meaningKeys[plan.protocol](placesOf(given), days), plan);
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

/** What to watch out for with a plan, in words, worst first. Also for a protocol that was not recommended. */
export function watchOutFor(
  plan: Plan,
  given: Answers,
  words: Partial<Messages>,
  { situation, provider, ...options }: ExplainOptions = {},
): readonly WatchOut[] {
  const messages = wholeMessages(words);
  return risksOf(plan, given, situation, options).map(({ id }) => ({
    id,
    text: onWebsite(messages, `risk.${id}`, provider) ?? withDays(messages, `risk.${id}`, plan),
    cure: withDays(messages, `risk.${id}.cure`, plan),
  }));
}

/** At most three lines for people who read in a browser only: a program may take their mail all the same. */
function notNeededLines(
  { current, sharedMailbox, serverSpace, keepMailOn }: Answers,
  messages: Messages,
): readonly WatchOut[] {
  const wantsCopy = keepMailOn === 'both' || keepMailOn === 'device';
  const ids: readonly (NotNeededId | null)[] = [
    current === 'pop3' || current === 'unsure' ? 'old-account' : 'vanishing',
    sharedMailbox === 'program' ? 'program' : 'collecting',
    serverSpace === 'tight' ? 'full' : wantsCopy ? 'own-copy' : null,
  ];
  return ids
    .filter((id) => id !== null)
    .map((id) => ({ id, text: messages[`not-needed.${id}`], cure: messages[`not-needed.${id}.cure`] }));
}

function isKnown(provider: ProviderId | null | undefined): provider is ProviderId {
  return typeof provider === 'string' && Object.hasOwn(providers, provider);
}

/**
 * What a provider does differently with a protocol, in words; `null` for nothing. That it collects mail from others is not
 * about its own mailboxes.
 */
export function providerNotesFor(
  protocol: Protocol,
  provider: ProviderId | null | undefined,
  words: Partial<Messages>,
): Explanation['provider'] {
  if (!isKnown(provider)) return null;
  const messages = wholeMessages(words);
  const { name, facts } = providers[provider];
  const notes = facts
    .filter(({ code, protocols }) => code !== 'stops-collecting' && protocols.includes(protocol))
    .map(({ code }) => text(messages, `provider.${code}`, { provider: name }));
  return notes.length > 0 ? { title: text(messages, 'result.provider', { provider: name }), notes } : null;
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

/** Whether a reason holds as it is worded: it may speak of the person's own computer, which others don't share. */
function holds(reason: Reason, answers: Answers): boolean {
  if (reason.kind !== 'answer') return true;
  const places = placesOf(answers);
  if (reason.question === 'devices' && reason.answer === 'one') return places === 'main-computer';
  return !(reason.question === 'keepMailOn' && reason.answer === 'device' && places === 'program');
}

function whyOf({ reasons }: Recommendation, answers: Answers, messages: Messages): string[] {
  return reasons
    .filter((reason) => holds(reason, answers))
    .map((reason) =>
      reason.kind === 'answer'
        ? optionalText(messages, `reason.${reason.question}.${reason.answer}`)
        : messages['reason.reversible'],
    )
    .slice(0, 3);
}

/**
 * A recommendation in words: what the chooser shows and what `summarize` writes down.
 *
 * @param given The effective answers the recommendation was made from.
 *
 * @example
 * const answers = { devices: 'in-step' } as const;
 * explain(recommend(answers), answers, english).title; // 'Use IMAP'
 */
export function explain(
  recommendation: Recommendation,
  given: Answers,
  words: Partial<Messages>,
  options: ExplainOptions = {},
): Explanation {
  const messages = wholeMessages(words);
  const answers = knownAnswers(given);
  const { status, plan, alternative } = recommendation;
  if (status === 'not-needed')
    return {
      ...nothing,
      title: messages['result.not-needed'],
      meaning: messages['result.not-needed.meaning'],
      watchOut: notNeededLines(answers, messages),
    };
  if (status === 'unavailable')
    return { ...nothing, title: messages['result.unavailable'], meaning: messages['result.unavailable.meaning'] };
  if (!plan) return { ...nothing, title: messages['result.waiting'], meaning: messages['result.waiting.help'] };
  const { protocol } = plan;
  const only = status === 'only-option';
  const situation = options.situation ?? (only ? { offered: [protocol] } : undefined);
  const explained = { ...options, situation };
  const meaning = meaningOf(plan, answers, messages, explained);
  // A phone can't use the one protocol that there is.
  const waits = only && protocol === 'pop3' && answers.devices === 'phone' && answers.sharedMailbox !== 'program';
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
    goodToKnow: goodToKnow(plan, answers, isKnown(options.provider)).map((key) => messages[key]),
  };
}
