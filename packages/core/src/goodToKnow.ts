import type { english } from './locales/en.ts';
import { type Places, placesOf } from './places.ts';
import { keepDays, type Plan } from './plan.ts';
import type { Answers } from './questions.ts';

type KnowKey = keyof typeof english & `know.${string}`;

/** What the lines depend on. */
interface KnowCase {
  readonly plan: Plan;
  readonly places: Places;
  /** Whether the person wants no mail kept by anybody else. */
  readonly wantsItAlone: boolean;
  /** Whether it is known who runs the mailbox. */
  readonly knowsProvider: boolean;
}

const isPop3 = ({ plan }: KnowCase): boolean => plan.protocol === 'pop3';
const byPeople = ({ places }: KnowCase): boolean => places !== 'program';
const onComputers = (c: KnowCase): boolean => byPeople(c) && c.places !== 'phone';
/** Whether the server's copies go after some days. */
const letsCopiesGo = ({ plan }: KnowCase): boolean => keepDays(plan) !== null;
/** Whether mail may have to be copied from an account of the other protocol, or from one that nobody knows of. */
const leavesOld = ({ plan: { move } }: KnowCase): boolean => move !== 'add' && move !== 'stay';

const lines: readonly (readonly [key: KnowKey, holds: (c: KnowCase) => boolean])[] = [
  ['know.sign-in', () => true],
  ['know.moving', byPeople],
  ['know.old-files', (c) => onComputers(c) && !isPop3(c) && leavesOld(c)],
  // A message that was moved on the server has a new unique id, so POP3 takes it again (RFC 1939 section 7).
  ['know.doubles', (c) => byPeople(c) && (leavesOld(c) || (isPop3(c) && c.plan.move === 'stay'))],
  ['know.full-device', (c) => byPeople(c) && !isPop3(c)],
  // A server may remove old mail by itself (RFC 2449 section 6.7, EXPIRE).
  ['know.new-computer', (c) => onComputers(c) && isPop3(c) && !letsCopiesGo(c)],
  // Its maker says so: see `programSources`.
  ['know.outlook', (c) => byPeople(c) && c.wantsItAlone],
  ['know.gmail', (c) => isPop3(c) && !c.knowsProvider],
  // Where copies go, it is a risk of its own.
  ['know.law', (c) => !letsCopiesGo(c)],
];

/** What is true of few people and costs those much: the keys of the lines that are shown last. */
export function goodToKnow(plan: Plan, answers: Answers, knowsProvider: boolean): readonly KnowKey[] {
  const wantsItAlone = answers.keepMailOn === 'device';
  const knowCase = { plan, places: placesOf(answers), wantsItAlone, knowsProvider };
  return lines.filter(([, holds]) => holds(knowCase)).map(([key]) => key);
}
