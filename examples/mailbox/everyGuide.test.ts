import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actions } from './actions.ts';
import { Dovecot } from './Dovecot.ts';
import { dovecotIsInstalled } from './dovecotIsInstalled.ts';
import { everyGuide, fewGuides, type Guide, startsOf } from './everyGuide.ts';
import { Person, type Start } from './Person.ts';
import { type Outcome, takeSteps } from './takeSteps.ts';

const guides = everyGuide();

test('every step has an action, and every action has a step', () => {
  const ids = new Set(guides.flatMap(({ steps }) => steps.map(({ id }) => id)));
  expect(Object.keys(actions).sort()).toEqual([...ids].sort());
});

const nothingWrong = { lost: [], refused: [], missedByProgram: [], goneUnsafely: [] };

/** The messages that should still be there. */
function wrongIn(
  { steps, answers }: Guide,
  { current }: Start,
  outcome: Outcome,
): Record<keyof typeof nothingWrong, readonly string[]> {
  const isForPeople = answers.sharedMailbox !== 'program';
  const lets = isForPeople && steps.some(({ removes }) => removes === 'server-copies' || removes === 'server-mail');
  return {
    lost: outcome.lost,
    refused: outcome.refused,
    // A new program only has to process mail that arrives later.
    missedByProgram: current === 'new' ? [] : outcome.missedByProgram,
    // Mail that a plan removes must be in a backup, and all other mail must stay.
    goneUnsafely: lets ? outcome.lostWithComputers : outcome.leftServer,
  };
}

describe.skipIf(!dovecotIsInstalled)('on a real server', () => {
  let dovecot: Dovecot;

  beforeAll(async () => {
    dovecot = await Dovecot.start();
  });

  afterAll(() => dovecot?.stop());

  async function run(guide: Guide, start: Start): Promise<Outcome> {
    const person = await Person.begin(dovecot, start);
    try {
      return await takeSteps(person, guide.plan, guide.steps);
    } finally {
      await person.close();
    }
  }

  const tried = fewGuides(guides);

  test('the tests try enough guides', () => {
    expect(tried.length).toBeGreaterThan(50);
    expect(tried.flatMap(startsOf).length).toBeGreaterThan(100);
  });

  // These tests mostly wait for the server, so they run at the same time.
  test.concurrent.each(tried.map((guide) => [guide.steps.map(({ id }) => id).join(', '), guide] as const))(
    'no mail is lost, refused or missed, with any set-up, with and without free space: %s',
    async (_, guide) => {
      for (const start of startsOf(guide))
        expect(wrongIn(guide, start, await run(guide, start)), JSON.stringify(start)).toEqual(nothingWrong);
    },
  );
});
