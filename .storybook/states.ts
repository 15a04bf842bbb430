import type { Protocol, Status, Strength } from '@mail-protocol/core';
import { protocols, questions } from '@mail-protocol/core';

/** Every strength, so that a new one in the types is missing here until it has a state. */
const strengths = Object.keys({ clear: 0, likely: 0, close: 0 } satisfies Record<Strength, 0>);

/** What the chooser shows for each status. */
const statuses: Record<Status, readonly string[]> = {
  unanswered: ['unanswered'],
  recommended: protocols.flatMap((protocol) => strengths.map((strength) => `${protocol}, ${strength}`)),
  'only-option': protocols.map((protocol: Protocol) => `only ${protocol} offered`),
  'not-needed': ['not needed'],
  unavailable: ['nothing offered'],
};

/** Where one question can stand. */
const standings = ['open', 'answered', 'unsure', 'known', 'corrected'];

const chooser = [
  ...Object.values(statuses).flat(),
  ...questions.flatMap(({ id }) => standings.map((standing) => `question ${id}: ${standing}`)),
  'so far',
  'protocol settled, plan open',
  'protocol and plan settled',
  'two needs that pull apart',
  'alternative offered',
  'chosen as recommended',
  'overruled',
  'chosen without answering',
  'notice shown',
  'notice of the host',
  'acknowledgement needed',
  'acknowledgement missing',
  'acknowledgement given',
  'advice changed after the choice',
  'required and missing',
  'disabled',
  'in a form',
  'settings of the host',
  'steps: first',
  'steps: middle',
  'steps: last',
  'steps: result with review',
  'reset',
  'compact',
];

const table = [
  'plain',
  'with recommendation',
  'with relevant rows',
  'only imap',
  'only pop3',
  'folded',
  'unfolded',
  'stacked',
];

const hook = ['markup of its own', 'another radio group', 'one hook driving both components'];

/**
 * The catalogue: every state that a person or a host can bring about. A story names the states that it
 * shows in `parameters.states`; a test fails when a state has no story, or a story names no state.
 */
export const states: readonly string[] = [
  ...chooser.map((state) => `chooser: ${state}`),
  ...table.map((state) => `table: ${state}`),
  ...hook.map((state) => `hook: ${state}`),
];
