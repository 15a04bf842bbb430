import { type Answers, type Protocol, protocols, questions } from '@mail-protocol/core';
import { describe, expect, test } from 'vitest';
import { adviceFor } from './adviceFor.ts';
import { protocolOf, type ResultPlace, type ResultStage, resultStage, type StageFacts } from './resultStage.ts';

const places: readonly ResultPlace[] = ['list', 'question', 'review'];
const values: readonly (Protocol | null)[] = [null, 'imap', 'pop3'];
const answerSets: readonly Answers[] = [
  {},
  { devices: 'in-step' },
  { devices: 'one' },
  { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'unsure' },
  { devices: 'webmail' },
];
const offers: readonly (readonly Protocol[])[] = [['imap', 'pop3'], ['imap'], ['pop3'], []];

interface Case extends StageFacts {
  readonly stage: ResultStage;
  readonly protocol: Protocol | null;
  readonly offered: readonly Protocol[];
}

/** Every situation that a chooser can be in. */
const cases: readonly Case[] = answerSets.flatMap((answers) =>
  offers.flatMap((offered) =>
    values.flatMap((value) =>
      values.flatMap((considered) =>
        [true, false].flatMap((opened) =>
          [true, false].flatMap((inForm) =>
            places.flatMap((place) => {
              if ([value, considered].some((each) => each && !offered.includes(each))) return [];
              const recommendation = adviceFor({}, answers, { offered });
              const interview = { recommendation, next: recommendation.relevant[0] ?? null };
              const facts = { interview, choice: { value, considered, opened }, inForm, place };
              const stage = resultStage(facts);
              return [{ ...facts, stage, protocol: protocolOf(stage, facts), offered }];
            }),
          ),
        ),
      ),
    ),
  ),
);

const where = (holds: (each: Case) => boolean) => cases.filter(holds);
const stagesOf = (some: readonly Case[]) => [...new Set(some.map(({ stage }) => stage))].toSorted();
const statusOf = ({ interview }: Case) => interview.recommendation.status;
const isUntouched = ({ choice }: Case) => choice.value === null && choice.considered === null && !choice.opened;

test('there are more than 1,000 cases, and every stage is among them', () => {
  expect(cases.length).toBeGreaterThan(1000);
  expect(stagesOf(cases)).toEqual([
    'advice',
    'against-advice',
    'chosen',
    'not-needed',
    'so-far',
    'unavailable',
    'waiting',
  ]);
});

describe('in every case', () => {
  test('there is nothing to choose if the server has neither protocol, and otherwise there is', () => {
    for (const each of cases) expect(each.stage === 'unavailable').toBe(each.offered.length === 0);
  });

  test('only the chosen protocol is set up, and in a form the form’s own button is the action', () => {
    for (const { stage, choice, inForm, protocol } of where(({ stage }) => stage === 'chosen')) {
      expect({ stage, inForm }).toEqual({ stage: 'chosen', inForm: false });
      expect(protocol).toBe(choice.value);
      expect(protocol).not.toBeNull();
    }
  });

  test('without a form the set-up stays until the person reconsiders or looks at a protocol, whatever they answer', () => {
    const chosen = where(
      ({ choice, inForm, offered }) =>
        !inForm && offered.length > 0 && choice.value !== null && !choice.opened && choice.considered === null,
    );
    expect(stagesOf(chosen)).toEqual(['chosen']);
  });

  test('`advice` is about the recommended protocol, `against-advice` about the other, and each about one only', () => {
    for (const { stage, protocol, interview } of cases) {
      if (stage === 'advice') expect(protocol).toBe(interview.recommendation.protocol);
      if (stage === 'against-advice') expect(protocol).not.toBe(interview.recommendation.protocol);
      if (stage === 'advice' || stage === 'against-advice') expect(protocols).toContain(protocol);
    }
  });

  test('without a form, the stage is about the protocol that the person is looking at', () => {
    for (const { choice, protocol } of where(({ choice, inForm }) => !inForm && choice.considered !== null))
      expect(protocol).toBe(choice.considered);
  });

  test('in a form, looking at a protocol changes nothing, but checking a card does', () => {
    for (const each of where(({ inForm }) => inForm)) {
      const { choice } = each;
      expect(resultStage({ ...each, choice: { ...choice, considered: null, opened: false } })).toBe(each.stage);
    }
  });

  test('no verdict changes while a person answers: in the list, advice that can change is a quiet line', () => {
    const mayTurn = where(
      (each) =>
        each.place === 'list' && !each.interview.recommendation.settled && isUntouched(each) && each.offered.length > 1,
    );
    expect(stagesOf(mayTurn)).toEqual(['so-far', 'waiting']);
    const inForm = where(
      (each) =>
        each.inForm && each.place === 'list' && !each.interview.recommendation.settled && each.offered.length > 1,
    );
    expect(stagesOf(inForm)).toEqual(['so-far', 'waiting']);
  });

  test('below a question of the steps there is no advice, unless the person asks for a protocol', () => {
    const asked = where((each) => each.place === 'question' && isUntouched(each) && each.offered.length > 0);
    expect(stagesOf(asked)).toEqual(['not-needed', 'waiting']);
  });

  test('below the review there is advice as soon as there is a recommendation', () => {
    for (const each of where((one) => one.place === 'review' && isUntouched(one) && one.offered.length > 0))
      expect(each.stage).toBe(
        statusOf(each) === 'not-needed' ? 'not-needed' : statusOf(each) === 'unanswered' ? 'waiting' : 'advice',
      );
  });

  test('with one protocol offered there is no `against-advice`', () => {
    const only = where((each) => statusOf(each) === 'only-option');
    expect(stagesOf(only)).not.toContain('against-advice');
    expect(stagesOf(only)).not.toContain('so-far');
  });
});

test('a new answer to any question leaves a choice unchanged', () => {
  for (const { id, answers } of questions)
    for (const { token } of answers) {
      const recommendation = adviceFor({}, { [id]: token }, {});
      const interview = { recommendation, next: recommendation.relevant[0] ?? null };
      const choice = { value: 'pop3', considered: null, opened: false } as const;
      expect(resultStage({ interview, choice, inForm: false, place: 'list' })).toBe('chosen');
    }
});
