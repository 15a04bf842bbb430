import type { Page } from 'playwright';
import { expect } from 'vitest';
import { contrastsIn } from './contrastsIn.ts';

/** Expects 4.5:1 for all text of the chooser, and 3:1 for the borders and marks of its controls. */
export async function expectContrast(page: Page): Promise<void> {
  const tooLow = async () => {
    const { text, borders } = await page.evaluate(contrastsIn);
    expect(Math.min(text.length, borders.length)).toBeGreaterThan(2);
    return [...text.filter(({ ratio }) => ratio < 4.5), ...borders.filter(({ ratio }) => ratio < 3)];
  };
  // The component notices a change of the page a moment later.
  await expect.poll(tooLow, { timeout: 2000 }).toEqual([]);
}
