import { describe, expect, test } from 'vitest';
import { counterexamples, everyNeed } from '../test/everyAnswers.ts';
import { type Places, placesOf } from './places.ts';
import type { Answers } from './questions.ts';

describe('the places of', () => {
  test.each<[Answers, Places]>([
    [{}, 'several'],
    [{ devices: 'unsure' }, 'several'],
    [{ devices: 'in-step' }, 'several'],
    [{ devices: 'separate' }, 'several'],
    [{ devices: 'one' }, 'main-computer'],
    [{ devices: 'phone' }, 'phone'],
    [{ devices: 'webmail' }, 'browser'],
    [{ sharedMailbox: 'no' }, 'several'],
    [{ sharedMailbox: 'unsure', devices: 'one' }, 'main-computer'],
    [{ sharedMailbox: 'no', devices: 'phone' }, 'phone'],
    [{ sharedMailbox: 'together', devices: 'one' }, 'several'],
    [{ sharedMailbox: 'separately', devices: 'phone' }, 'several'],
    [{ sharedMailbox: 'program', devices: 'in-step' }, 'program'],
    [{ sharedMailbox: 'program', devices: 'phone' }, 'program'],
  ])('%j are %s', (answers, places) => {
    expect(placesOf(answers)).toBe(places);
  });

  test('any answers follow from these two questions alone', () => {
    expect(
      counterexamples((answers) => {
        const { devices, sharedMailbox } = answers;
        const two = { ...(devices && { devices }), ...(sharedMailbox && { sharedMailbox }) };
        return placesOf(answers) !== placesOf(two);
      }, everyNeed),
    ).toEqual([]);
  });

  test('invalid answers count as open', () => {
    const { proxy, revoke } = Proxy.revocable<Answers>({}, {});
    revoke();
    expect(placesOf(proxy)).toBe('several');
    expect(placesOf({ devices: 'tablet' } as unknown as Answers)).toBe('several');
    expect(placesOf(Object.create({ devices: 'phone' }))).toBe('several');
  });
});
