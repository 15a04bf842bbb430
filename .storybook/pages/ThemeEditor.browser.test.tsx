import { expect, test } from 'vitest';
import { allStories, show } from '../allStories.ts';
import { setTheme } from '../environment.ts';

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
