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

/** How often we agree with published advice. */
export interface Agreement {
  /** The number of situations with a condition that we ask about. */
  readonly situations: number;
  /** The share of situations for which we recommend the same protocol. */
  readonly byProtocol: number;
  /** The share for which that protocol is our recommendation or our alternative. */
  readonly withAlternative: number;
  readonly disagreements: readonly Judged[];
}

function protocolIn({ advice }: PublishedAdvice): Protocol {
  return advice.startsWith('pop3') ? 'pop3' : 'imap';
}

/** How often we agree with published advice, for situations with a condition that we ask about. */
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

/** How an answer that was added later changes the agreement, for the situations that have it. */
export interface Rereading {
  /** The question and the answer. */
  readonly answer: string;
  readonly before: Agreement;
  readonly after: Agreement;
}

const reread = ({ answers, reread: now }: PublishedAdvice): Answers => now ?? answers;

/** The answers that differ between the old and the new reading of a situation. */
function addedIn(guide: PublishedAdvice): readonly string[] {
  return Object.entries(reread(guide))
    .filter(([question, answer]) => guide.answers[question as keyof Answers] !== answer)
    .map((added) => added.join(' '));
}

/** How each answer that was added later changes the agreement. */
export function rereadings(): readonly Rereading[] {
  const added = [...new Set(publishedAdvice.flatMap(addedIn))];
  return added.map((answer) => {
    const guides = publishedAdvice.filter((guide) => addedIn(guide).includes(answer));
    return { answer, before: agreement(guides), after: agreement(guides, reread) };
  });
}

/** Our advice for a published case, to compare with the advice of an administrator. */
export interface JudgedCase {
  readonly published: PublishedCase;
  readonly ours: Recommendation;
  readonly words: Explanation;
}

/** Every published case with our advice, in the words that a person reads. */
export function judgedCases(): readonly JudgedCase[] {
  return publishedCases.map((published) => {
    const { answers, provider } = published;
    const ours = recommend(answers);
    return { published, ours, words: explain(ours, answers, english, { provider, stepsUnasked: true }) };
  });
}

/** Why our advice is different, in one sentence for each disagreement. */
export const views: Readonly<Record<string, string>> = {
  'mi4p-2':
    'The mailbox is already read by POP, where leaving copies is right. We advise that too if there is only POP3. If the server offers both, only IMAP shows what was read on the other computer.',
  'mendoclick-1':
    'Both work. Our alternative is a main computer with POP3 that leaves copies, but then the second device shows read mail as new.',
  '79design-2':
    'IMAP with a local folder on the computer gives the same store, and both places match. Our alternative is POP3 that leaves copies.',
  'nih-1':
    'There, a program leaves too many copies. That is a reason to remove some, not to choose a protocol. With much mail as the only answer, our advice is close.',
  'patalex-1':
    'If saving space matters more than devices that match, the page is right, and our alternative is the same.',
  'kantot-1':
    'A team with POP3 does not see each other’s answers. The advice keeps every message for everyone, but leads to double replies, and other pages advise IMAP for the same situation.',
  'mikioa-2':
    'Our answer says that the team shares the work, which needs IMAP. The fear that a colleague deletes mail is our answer “separately”, and for that we advise POP3, as the page does.',
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
  console.log(`or by our alternative              ${percent(withAlternative)}`);

  console.log('\nThe same for answers that were added later, in situations that have them');
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
    const other = ours.alternative ? `, alternative ${ours.alternative.protocol}` : '';
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
