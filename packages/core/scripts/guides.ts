import { type Protocol, type Recommendation, recommend } from '../src/index.ts';
import { type PublishedAdvice, publishedAdvice } from './publishedAdvice.ts';

/** How far we agree with what is published. */
export interface Agreement {
  /** How many situations name a condition that we ask about. */
  readonly situations: number;
  /** The share where we recommend the same protocol. */
  readonly byProtocol: number;
  /** The share where it is the recommendation or the other way that we name beside it. */
  readonly withAlternative: number;
  readonly disagreements: readonly { readonly guide: PublishedAdvice; readonly ours: Recommendation }[];
}

function protocolIn({ advice }: PublishedAdvice): Protocol {
  return advice.startsWith('pop3') ? 'pop3' : 'imap';
}

/** Agreement with all published advice that names a condition we ask about. */
export function agreement(): Agreement {
  const judged = publishedAdvice
    .filter(({ answers }) => Object.keys(answers).length > 0)
    .map((guide) => ({ guide, ours: recommend(guide.answers) }));
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

/** Why we advise otherwise, one sentence for each disagreement. */
export const views: Readonly<Record<string, string>> = {
  'mi4p-2':
    'The situation is a mailbox read by POP already, where leaving copies is right, and what we advise where POP3 is all there is; with both protocols on offer only IMAP shows what was read on the other computer.',
  'mendoclick-1':
    'Both are workable: a main computer with POP3 and copies left is the other way we name, but the second device would show read mail as new.',
  '79design-2':
    'IMAP with a full copy on the computer gives the same local store without two unlike mailboxes; we name POP3 with copies left as the other way.',
  'nih-1':
    'The trouble there is a program that leaves too many copies, which is a reason to remove some, not to choose a protocol; on much mail alone it is a close call for us.',
  'patalex-1':
    'If saving space really matters more than devices that match, the page is right, and the other way we name is exactly that.',
  'kantot-1':
    'A team on POP3 sees nobody else’s answers; the advice keeps every message for everyone, but invites double replies, and other pages on the same situation advise IMAP.',
  'mikioa-2':
    'Our answer says that the work is shared, where IMAP is needed; fear of a colleague’s deletion is our answer “separately”, for which we advise POP3 as the page does.',
};

if (import.meta.main) {
  const { situations, byProtocol, withAlternative, disagreements } = agreement();
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  console.log(`Agreement with ${situations} published pieces of advice`);
  console.log(`by protocol                        ${percent(byProtocol)}`);
  console.log(`counting the alternative we name   ${percent(withAlternative)}`);
  console.log('\nWhere we disagree');
  for (const { guide, ours } of disagreements) {
    const said = Object.entries(guide.answers).map(([question, answer]) => `${question} ${answer}`);
    const other = ours.alternative ? `, names ${ours.alternative.protocol} as another way` : '';
    console.log(`\n${guide.id}: ${said.join(', ')}`);
    console.log(`  published ${guide.advice}, ours ${ours.protocol} (${ours.strength})${other}`);
    console.log(`  ${views[guide.id] ?? 'No view yet.'}`);
  }
}
