import { expect, test } from 'vitest';
import { allStories, show } from '../allStories.ts';
import { setTheme } from '../environment.ts';
import { publicProperties } from './themingContract.ts';

test('a pair of light and dark colours is shown as the current one', async () => {
  const houseStyle = allStories.find(({ id }) => id === 'guides-theming--house-style');
  if (!houseStyle) throw new Error('There is no story of a house style.');
  const canvas = await show(houseStyle);
  const swatches = () => [...canvas.querySelectorAll<HTMLInputElement>('input[type=color]')].slice(0, 2);
  const shown = () => swatches().map(({ value }) => value);
  await expect.poll(shown).toEqual(['#0a6e4f', '#ffffff']);
  await setTheme('dark');
  await expect.poll(shown).toEqual(['#7fd8b4', '#06281d']);
  await setTheme('light');
  await expect.poll(shown).toEqual(['#0a6e4f', '#ffffff']);
});

test('each property has an input of its kind', async () => {
  const editor = allStories.find(({ id }) => id === 'guides-theming--editor');
  if (!editor) throw new Error('There is no story of the editor.');
  const canvas = await show(editor);
  const kinds = publicProperties.map(({ name, fallback }) => {
    const label = [...canvas.querySelectorAll('label')].find(
      (each) => each.querySelector('code')?.textContent === name,
    );
    const input = label?.control as HTMLInputElement | HTMLSelectElement;
    const expected = name === '--mp-font' ? 'select-one' : CSS.supports('color', fallback) ? 'color' : 'number';
    return { name, input: input.type, expected };
  });
  expect(kinds.length).toBeGreaterThan(10);
  expect(kinds.filter(({ input, expected }) => input !== expected)).toEqual([]);
  expect(kinds.find(({ name }) => name === '--mp-sticky-offset')?.input).toBe('number');
});
