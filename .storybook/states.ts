import type { ImapPlan, Move, NotNeededId, Places, Protocol, Status, Strength } from '@mail-protocol/core';
import { programs, protocols, questions, setUpQuestion } from '@mail-protocol/core';
import type { Due } from '@mail-protocol/react/source/choiceDetails.ts';

/** Every strength. A new one in the types is a type error here until it is added. */
const strengths = Object.keys({ clear: 0, likely: 0, close: 0 } satisfies Record<Strength, 0>);

/** What the chooser shows for each status. */
const statuses: Record<Status, readonly string[]> = {
  unanswered: ['unanswered'],
  recommended: protocols.flatMap((protocol) => strengths.map((strength) => `${protocol}, ${strength}`)),
  'only-option': protocols.map((protocol: Protocol) => `only ${protocol} offered`),
  'not-needed': ['not needed'],
  unavailable: ['nothing offered'],
};

/** What the set-up can begin with, and for which protocols. */
const moves: Record<Move, readonly Protocol[]> = {
  add: protocols,
  stay: protocols,
  'from-pop3': ['imap'],
  'from-imap': ['pop3'],
  unknown: protocols,
};

/** The places that a set-up is for. A person who reads only in a browser has none. */
const places = Object.keys({ several: 0, 'main-computer': 0, phone: 0, program: 0 } satisfies Record<
  Exclude<Places, 'browser'>,
  0
>);

const ownCopies = Object.keys({ copy: 0, move: 0 } satisfies Record<Exclude<ImapPlan['ownCopy'], 'none'>, 0>);

const notNeeded = Object.keys({
  vanishing: 0,
  collecting: 0,
  'stops-collecting': 0,
  'old-account': 0,
  program: 0,
  full: 0,
  'own-copy': 0,
} satisfies Record<NotNeededId, 0>);

const acknowledgements = Object.keys({
  'older-mail': 0,
  'against-advice': 0,
  phone: 0,
  program: 0,
} satisfies Record<Due['reason'], 0>);

/** The states of a question. The list does not ask what is set up today, so that question has only the first. */
const standings = ['open', 'answered', 'unsure', 'known', 'corrected'];

const chooser = [
  ...Object.values(statuses).flat(),
  ...questions.flatMap(({ id }) =>
    standings.slice(0, id === setUpQuestion ? 1 : undefined).map((standing) => `question ${id}: ${standing}`),
  ),
  ...Object.entries(moves).flatMap(([move, from]) => from.map((protocol) => `set-up of ${protocol}: ${move}`)),
  ...places.map((place) => `places: ${place}`),
  ...ownCopies.map((copy) => `own copy: ${copy}`),
  'recent mail only',
  'copies stay',
  'copies go after days',
  'mail that may be missing',
  'the old protocol is gone',
  'a phone, and only pop3 offered',
  'at a provider',
  'at a provider with one protocol',
  ...notNeeded.map((line) => `not needed: ${line}`),
  'facts that are no advice',
  'so far',
  'protocol settled, plan open',
  'protocol and plan settled',
  'two needs that pull apart',
  'alternative offered',
  'chosen as recommended',
  'against the advice',
  'overruled',
  'chosen without answering',
  'the choice opened before advice',
  'notice shown',
  'notice of the host',
  ...acknowledgements.map((reason) => `acknowledgement: ${reason}`),
  'acknowledgement missing',
  'acknowledgement given',
  'advice changed after the choice',
  'required and missing',
  'disabled',
  'in a form',
  'in a form, chosen as advised',
  'in a form, against the advice',
  'what a host leaves out',
  'settings of the host',
  'set-up: what is there is asked first',
  'set-up: steps ticked off',
  'set-up: steps wait for the acknowledgement',
  'set-up: the guide',
  'set-up: the guide came after the steps',
  'steps: first',
  'steps: middle',
  'steps: last',
  'steps: result with review',
  'reset',
  'compact',
];

const table = [
  'plain',
  'pros and cons',
  'with recommendation',
  'with relevant rows',
  'only imap',
  'only pop3',
  'folded',
  'unfolded',
  'stacked',
  'chosen rows',
  'parts left out',
];

const hook = ['markup of its own', 'another radio group', 'one hook driving both components'];

const guide = [
  'asks what is set up',
  ...Object.entries(moves).flatMap(([move, from]) => from.map((protocol) => `${protocol}: ${move}`)),
  ...programs.map(({ id }) => `program ${id}`),
  'another program',
  'new computer',
  'a phone beside pop3',
  'a phone without imap',
  'profile for pop3',
  'code',
  'a file is refused',
  'a file of the host',
  'files for administrators',
  'other ways to connect',
  'server wrong',
  'server unknown',
  'user name by rule',
  'sign-in in the browser',
  'sign-in with an app password',
  'settings of the host',
  'at a provider',
  'ticks held',
  'parts left out',
  'compact',
];

/**
 * The catalogue: every state that a person or a host can bring about. A story names the states that it
 * shows in `parameters.states`; a test fails when a state has no story, or a story names no state.
 */
export const states: readonly string[] = [
  ...chooser.map((state) => `chooser: ${state}`),
  ...table.map((state) => `table: ${state}`),
  ...guide.map((state) => `guide: ${state}`),
  ...hook.map((state) => `hook: ${state}`),
];
