import {
  type Answers,
  type Explanation,
  english,
  explain,
  type Plan,
  type Protocol,
  type Recommendation,
  recommend,
} from '../src/index.ts';
import { type PublishedAdvice, publishedAdvice } from './publishedAdvice.ts';
import { type PublishedCase, publishedCases } from './publishedCases.ts';

interface Judged {
  readonly guide: PublishedAdvice;
  readonly ours: Recommendation;
}

/** How far we agree with what is published. */
export interface Agreement {
  /** How many situations name a condition that we ask about. */
  readonly situations: number;
  /** The share where we recommend the same protocol. */
  readonly byProtocol: number;
  /** The share where it is the recommendation or the other way that we name beside it. */
  readonly withAlternative: number;
  readonly disagreements: readonly Judged[];
}

function protocolIn({ advice }: PublishedAdvice): Protocol {
  return advice.startsWith('pop3') ? 'pop3' : 'imap';
}

/** Agreement with published advice, of what names a condition that we ask about. */
export function agreement(
  guides: readonly PublishedAdvice[] = publishedAdvice,
  read: (guide: PublishedAdvice) => Answers = ({ answers }) => answers,
): Agreement {
  const judged = guides
    .filter((guide) => Object.keys(read(guide)).length > 0)
    .map((guide): Judged => ({ guide, ours: recommend(read(guide)) }));
  const disagreements = judged.filter(({ guide, ours }) => ours.protocol !== protocolIn(guide));
  const unnamed = disagreements.filter(({ guide, ours }) => ours.alternative?.protocol !== protocolIn(guide));
  const share = (missed: readonly unknown[]): number => 1 - missed.length / judged.length;
  return {
    situations: judged.length,
    byProtocol: share(disagreements),
    withAlternative: share(unnamed),
    disagreements,
  };
}

/** What an answer that was added later does to the agreement, over the situations that name it. */
export interface Rereading {
  /** The question and the answer. */
  readonly answer: string;
  readonly before: Agreement;
  readonly after: Agreement;
}

const reread = ({ answers, reread: now }: PublishedAdvice): Answers => now ?? answers;

/** The answers in which the situation is read otherwise than before. */
function addedIn(guide: PublishedAdvice): readonly string[] {
  return Object.entries(reread(guide))
    .filter(([question, answer]) => guide.answers[question as keyof Answers] !== answer)
    .map((added) => added.join(' '));
}

/** What each answer that was added later does to the agreement. */
export function rereadings(): readonly Rereading[] {
  const added = [...new Set(publishedAdvice.flatMap(addedIn))];
  return added.map((answer) => {
    const guides = publishedAdvice.filter((guide) => addedIn(guide).includes(answer));
    return { answer, before: agreement(guides), after: agreement(guides, reread) };
  });
}

/** What we tell the person of a published case, for a reader to hold against the advice of an administrator. */
export interface JudgedCase {
  readonly published: PublishedCase;
  readonly ours: Recommendation;
  readonly words: Explanation;
}

/** Every published case with our advice, in the words that the person reads. */
export function judgedCases(): readonly JudgedCase[] {
  return publishedCases.map((published) => {
    const { answers, provider } = published;
    const ours = recommend(answers);
    return { published, ours, words: explain(ours, answers, english, { provider, stepsUnasked: true }) };
  });
}

/** Why we advise otherwise, one sentence for each disagreement. */
export const views: Readonly<Record<string, string>> = {
  'mi4p-2':
    'The situation is a mailbox read by POP already, where leaving copies is right, and what we advise where POP3 is all there is; with both protocols on offer only IMAP shows what was read on the other computer.',
  'mendoclick-1':
    'Both are workable: a main computer with POP3 and copies left is the other way we name, but the second device would show read mail as new.',
  '79design-2':
    'IMAP with a local folder on the computer gives the same store without two unlike mailboxes; we name POP3 with copies left as the other way.',
  'nih-1':
    'The trouble there is a program that leaves too many copies, which is a reason to remove some, not to choose a protocol; on much mail alone it is a close call for us.',
  'patalex-1':
    'If saving space really matters more than devices that match, the page is right, and the other way we name is exactly that.',
  'kantot-1':
    'A team on POP3 sees nobody else’s answers; the advice keeps every message for everyone, but invites double replies, and other pages on the same situation advise IMAP.',
  'mikioa-2':
    'Our answer says that the work is shared, where IMAP is needed; fear of a colleague’s deletion is our answer “separately”, for which we advise POP3 as the page does.',
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const inWords = (answers: Answers): string =>
  Object.entries(answers)
    .map((answer) => answer.join(' '))
    .join(', ');

function planInWords(plan: Plan): string {
  const { protocol, move, ...rest } = plan;
  const settings = Object.entries(rest).map(
    ([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`,
  );
  return [`${protocol}, ${move}`, ...settings].join(', ');
}

if (import.meta.main) {
  const { situations, byProtocol, withAlternative, disagreements } = agreement();
  console.log(`Agreement with ${situations} published pieces of advice`);
  console.log(`by protocol                        ${percent(byProtocol)}`);
  console.log(`counting the alternative we name   ${percent(withAlternative)}`);

  console.log('\nWhat the answers that were added later do to it, over the situations that name them');
  for (const { answer, before, after } of rereadings()) {
    const was =
      before.situations === 0 ? 'not asked about' : `${percent(before.byProtocol)}, ${percent(before.withAlternative)}`;
    console.log(
      `${answer.padEnd(20)}${after.situations} situations: ${percent(after.byProtocol)} by protocol, ${percent(after.withAlternative)} with the alternative (before: ${was})`,
    );
  }
  const now = agreement(publishedAdvice, reread);
  console.log(
    `${'all of them'.padEnd(20)}${now.situations} situations: ${percent(now.byProtocol)} by protocol, ${percent(now.withAlternative)} with the alternative`,
  );

  console.log('\nWhere we disagree');
  for (const { guide, ours } of disagreements) {
    const other = ours.alternative ? `, names ${ours.alternative.protocol} as another way` : '';
    console.log(`\n${guide.id}: ${inWords(guide.answers)}`);
    console.log(`  published ${guide.advice}, ours ${ours.protocol} (${ours.strength})${other}`);
    console.log(`  ${views[guide.id] ?? 'No view yet.'}`);
  }

  console.log('\nPeople’s cases');
  for (const { published, ours, words } of judgedCases()) {
    const line = (name: string, said: string | null): void => {
      if (said) console.log(`  ${name.padEnd(10)}${said}`);
    };
    const other = ours.alternative ? `, other way ${ours.alternative.reason}` : '';
    console.log(`\n${published.id}: ${published.situation}`);
    line('answers', inWords(published.answers));
    line('expert', `${published.expected ?? 'either or neither'}. ${published.advice}`);
    line('ours', `${ours.protocol ?? ours.status}${ours.strength ? ` (${ours.strength})` : ''}${other}`);
    line('plan', ours.plan && planInWords(ours.plan));
    line('text', `${words.title}. ${words.meaning}`);
    line('missing', words.missingMail && `${words.missingMail.text} ${words.missingMail.cure}`);
    for (const note of words.provider?.notes ?? []) line('provider', note);
    for (const [index, { text, removes }] of words.steps.entries())
      line(`step ${index + 1}`, `${text}${removes ? ` (removes ${removes})` : ''}`);
    for (const { text, cure } of words.watchOut) line('risk', `${text} ${cure}`);
    line('other way', words.anotherWay);
    for (const known of words.goodToKnow) line('to know', known);
  }
}
