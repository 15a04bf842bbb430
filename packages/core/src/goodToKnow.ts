import type { english } from './locales/en.ts';
import type { Plan } from './plan.ts';
import { type PlanCase, planCaseOf } from './planCase.ts';
import type { Answers } from './questions.ts';
import { onComputers } from './stepRow.ts';

type KnowKey = keyof typeof english & `know.${string}`;

/** What the lines depend on: the case of a plan, and whether the provider is known. */
type KnowCase = PlanCase & { readonly knowsProvider: boolean };

const isPop3 = ({ plan }: KnowCase): boolean => plan.protocol === 'pop3';
const byPeople = ({ places }: KnowCase): boolean => places !== 'program';
const byPeopleOnComputers = (c: KnowCase): boolean => byPeople(c) && onComputers(c);
/** Whether mail may have to be copied from an account with the other protocol, or from an unknown account. */
const leavesOld = ({ move }: KnowCase): boolean => move !== 'add' && move !== 'stay';

const lines: readonly (readonly [key: KnowKey, holds: (c: KnowCase) => boolean])[] = [
  ['know.sign-in', () => true],
  ['know.moving', byPeople],
  // Not for a known provider: at Gmail, for example, spam never comes by POP3.
  ['know.spam', (c) => byPeopleOnComputers(c) && isPop3(c) && !c.knowsProvider],
  ['know.old-files', (c) => byPeopleOnComputers(c) && !isPop3(c) && leavesOld(c)],
  // A message that was moved on the server has a new unique id, so POP3 downloads it again (RFC 1939 section 7).
  ['know.doubles', (c) => byPeople(c) && (leavesOld(c) || (isPop3(c) && c.move === 'stay'))],
  ['know.full-device', (c) => byPeople(c) && !isPop3(c)],
  // A server may remove old mail by itself (RFC 2449 section 6.7, EXPIRE).
  ['know.new-computer', (c) => byPeopleOnComputers(c) && isPop3(c) && c.days === null],
  // Source: the vendor. See `programSources`.
  ['know.outlook', (c) => byPeople(c) && c.answers.keepMailOn === 'device'],
  ['know.gmail', (c) => isPop3(c) && !c.knowsProvider],
  // On a computer that removes copies from the server, this is a separate risk.
  ['know.law', (c) => c.days === null || !byPeopleOnComputers(c)],
];

/** The keys of the lines that are shown last: they affect few people, but at a high cost. */
export function goodToKnow(plan: Plan, answers: Answers, knowsProvider: boolean): readonly KnowKey[] {
  const knowCase = { ...planCaseOf(plan, answers), knowsProvider };
  return lines.filter(([, holds]) => holds(knowCase)).map(([key]) => key);
}
