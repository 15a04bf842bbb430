import { activeIn, payloads, poisoned, textsIn } from '@mail-protocol/react/test/injection.ts';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inside, placeChooser, placeComparison } from '../test/placed.ts';

// Texts are text in the elements as well: messages, attributes and facts from anywhere are never parsed as markup.

const injected = vi.fn();
Object.assign(window, { injected });

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => vi.restoreAllMocks());

const risky = 'facts="devices=one&keepMailOn=device&serverSpace=tight" value="pop3" name="protocol" required';

/** Opens every fold, and those inside of them. */
async function unfold(root: ParentNode): Promise<void> {
  for (let depth = 0; depth < 3; depth++) {
    for (const button of root.querySelectorAll<HTMLElement>('button[aria-expanded="false"]'))
      if (button.checkVisibility()) button.click();
    // Preact renders before the next task.
    await new Promise((next) => setTimeout(next));
  }
}

describe.each(payloads)('%s', (payload) => {
  afterAll(async () => {
    // As long as a picture takes to fail.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(injected).not.toHaveBeenCalled();
  });

  test.each(['', 'layout="steps"', risky])('in every message of a chooser: %s', async (attributes) => {
    const chooser = placeChooser(attributes);
    chooser.messages = poisoned(payload);
    await unfold(inside(chooser));
    expect(textsIn(inside(chooser)).split(payload).length).toBeGreaterThan(5);
    expect(activeIn(inside(chooser))).toEqual([]);
  });

  test('in every message of a comparison', () => {
    const comparison = placeComparison('recommended="imap"');
    comparison.messages = poisoned(payload);
    expect(textsIn(inside(comparison)).split(payload).length).toBeGreaterThan(40);
    expect(activeIn(inside(comparison))).toEqual([]);
  });

  test('in attributes and properties', async () => {
    const chooser = placeChooser(risky);
    for (const name of ['name', 'facts', 'value', 'offered', 'lang', 'dir', 'layout', 'heading-level'])
      chooser.setAttribute(name, payload);
    chooser.answers = `devices=one&${payload}`;
    await unfold(inside(chooser));
    expect(chooser.answers).toEqual({ devices: 'one' });
    expect(activeIn(inside(chooser))).toEqual([]);
    expect(activeIn(chooser)).toEqual([]);
  });
});
