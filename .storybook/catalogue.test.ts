import { expect, test } from 'vitest';
import { states } from './states.ts';

interface StoryModule {
  readonly default: { readonly title?: string };
  readonly [story: string]: unknown;
}

const modules = import.meta.glob<StoryModule>('../packages/*/src/**/*.stories.tsx', { eager: true });

/** The stories that name states: title and name, with the states they show. */
const stories = Object.values(modules).flatMap(({ default: meta, ...named }) =>
  Object.entries(named).flatMap(([name, story]) => {
    const shown = (story as { parameters?: { states?: readonly string[] } }).parameters?.states ?? [];
    return [{ story: `${meta.title}: ${name}`, shown, checked: 'play' in (story as object) }];
  }),
);

test('every state of the catalogue has a story', () => {
  const table = states.map((state) => ({
    state,
    stories: stories.filter(({ shown }) => shown.includes(state)).map(({ story }) => story),
  }));
  console.info(table.map(({ state, stories: found }) => `${state} | ${found.join(', ')}`).join('\n'));
  console.info(`${states.length} states, ${stories.length} stories`);
  expect(table.filter(({ stories: found }) => found.length === 0).map(({ state }) => state)).toEqual([]);
});

test('every story names a state of the catalogue', () => {
  expect(stories.filter(({ shown }) => shown.length === 0).map(({ story }) => story)).toEqual([]);
  expect(stories.flatMap(({ shown }) => shown).filter((state) => !states.includes(state))).toEqual([]);
});

test('every story but the playgrounds asserts what it shows', () => {
  expect(
    stories.filter(({ story, checked }) => !checked && !story.endsWith('Playground')).map(({ story }) => story),
  ).toEqual([]);
});
