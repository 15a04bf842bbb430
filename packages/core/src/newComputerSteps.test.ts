import { describe, expect, test } from 'vitest';
import { german } from './locales/de.ts';
import { english } from './locales/en.ts';
import { mergeMessages } from './mergeMessages.ts';
import { newComputerSteps } from './newComputerSteps.ts';
import { planFor } from './plan.ts';
import { protocols } from './protocols.ts';
import { type Answers, type QuestionId, questions } from './questions.ts';
import { text } from './text.ts';

const answers = { devices: 'one', current: 'pop3' } as const;
const steps = newComputerSteps(planFor('pop3', answers), answers, english);
const at = (id: string): number => steps.findIndex((step) => step.id === id);

describe('POP3 on a new computer', () => {
  test('stops the old program, saves its mail, brings it over, compares, and only then lets the old computer go', () => {
    expect(steps.map(({ id }) => id)).toEqual([
      'old-computer-stop',
      'old-computer-back-up',
      'new-computer-mail',
      'new-computer-add',
      'new-computer-copies',
      'new-computer-twice',
      'new-computer-compare',
      'new-computer-back-up',
      'old-computer-erase',
    ]);
  });

  test('what removes comes last, after each step that makes it safe', () => {
    const removing = steps.filter(({ removes }) => removes);
    expect(removing).toEqual([steps.at(-1)]);
    expect(removing[0]?.safeBy.length).toBeGreaterThan(0);
    for (const id of removing[0]?.safeBy ?? []) expect(at(id)).toBeLessThan(steps.length - 1);
  });

  test('each step has a purpose, a setting, and its assumptions', () => {
    expect(
      steps.map(({ id, purpose, setting, takesForGranted }) => [id, purpose, setting, takesForGranted.join()]),
    ).toEqual([
      ['old-computer-stop', 'leave-old', 'checkMail', 'computer,pop3-account'],
      ['old-computer-back-up', 'leave-old', null, 'computer,pop3-account'],
      ['new-computer-mail', 'add', null, 'computer'],
      ['new-computer-add', 'add', null, 'computer'],
      ['new-computer-copies', 'copies', 'serverCopies', 'computer'],
      ['new-computer-twice', 'copies', 'serverDeletes', 'computer'],
      ['new-computer-compare', 'leave-old', null, 'computer'],
      ['new-computer-back-up', 'backup', null, 'computer'],
      ['old-computer-erase', 'leave-old', null, 'computer'],
    ]);
  });

  test('the old computer goes only after its mail is saved, brought over, compared and in a backup', () => {
    expect(steps.at(-1)?.removes).toBe('old-computer');
    expect(steps.at(-1)?.safeBy).toEqual([
      'old-computer-back-up',
      'new-computer-mail',
      'new-computer-compare',
      'new-computer-back-up',
    ]);
  });

  test('each step has its own words, in the language of the messages', () => {
    expect(new Set(steps.map((step) => step.text)).size).toBe(steps.length);
    const said = newComputerSteps(planFor('pop3', answers), answers, mergeMessages(english, german));
    expect(said[0]?.text).toBe(german['guide.step.old-computer-stop']);
  });

  test('names no program setting if a website controls the copies', () => {
    const said = newComputerSteps(planFor('pop3', answers), answers, english, { provider: 'gmail' });
    const copies = said.find(({ id }) => id === 'new-computer-copies');
    expect(copies?.setting).toBeNull();
    expect(copies?.text).toBe(text(english, 'step.keep-copies.website', { provider: 'Gmail' }));
  });
});

const tokensOf = (id: QuestionId): readonly (string | undefined)[] => [
  undefined,
  'unsure',
  ...(questions.find((question) => question.id === id)?.answers.map(({ token }) => token) ?? []),
];

const people = tokensOf('devices').flatMap((devices) =>
  tokensOf('sharedMailbox').flatMap((sharedMailbox) =>
    tokensOf('current').flatMap((current) =>
      protocols.map((protocol) => ({ protocol, given: { devices, sharedMailbox, current } as Answers })),
    ),
  ),
);

test('is only for people who have or may have POP3 on a computer, and keep it', () => {
  const shown = people.filter(
    ({ protocol, given }) => newComputerSteps(planFor(protocol, given), given, english).length > 0,
  );
  const wanted = people.filter(
    ({ protocol, given }) =>
      protocol === 'pop3' &&
      given.devices !== 'phone' &&
      given.sharedMailbox !== 'program' &&
      given.current !== 'new' &&
      given.current !== 'imap',
  );
  expect(shown).toEqual(wanted);
  expect(wanted.length).toBeGreaterThan(50);
});

test('an unknown provider changes nothing', () => {
  const given: Answers = answers;
  expect(newComputerSteps(planFor('pop3', given), given, english, { provider: 'nobody' as never })).toEqual(steps);
});
