// accessibility 1, 2 …: the rules of docs/accessibility.md
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Cards, cards, checkedIn, letterOf, letters, radios, restored, selected } from './Cards.tsx';
import { focused, mount, mountBetweenButtons, mountInShadow, press, the, visible } from './mounted.tsx';
import { radioCardsInForm } from './radioCardsInForm.tsx';

/** The letter reached after `count` steps of `step` from the first. */
function lettersAfter(count: number, step: 1 | -1): string[] {
  return Array.from({ length: count }, (_, index) => letters.at((step * (index + 1)) % letters.length) ?? '');
}

/**
 * The behaviour of a radio group. Runs with Radix in `@mail-protocol/react` and with native inputs
 * in `@mail-protocol/element`, so that both behave the same.
 */
export function radioCardsConformance(): void {
  afterEach(() => {
    selected.mockClear();
    restored.mockClear();
  });

  describe.each([
    ['the page', mountBetweenButtons],
    ['a shadow root', mountInShadow],
  ])('in %s', (_, mountCards) => {
    test('accessibility 2: the tab key enters at the first radio, and leaves with the next press', async () => {
      const { before, after } = mountCards(<Cards />);
      before.focus();
      await userEvent.tab();
      expect(letterOf(focused())).toBe('a');
      await userEvent.tab();
      expect(focused()).toBe(after);
      await userEvent.tab({ shift: true });
      expect(letterOf(focused())).toBeDefined();
      await userEvent.tab({ shift: true });
      expect(focused()).toBe(before);
      expect(selected).not.toHaveBeenCalled();
    });

    test('accessibility 2: the tab key enters at the checked radio, from both sides', async () => {
      const { before, after } = mountCards(<Cards initial="c" />);
      before.focus();
      await userEvent.tab();
      expect(letterOf(focused())).toBe('c');
      await userEvent.tab();
      expect(focused()).toBe(after);
      await userEvent.tab({ shift: true });
      expect(letterOf(focused())).toBe('c');
      await userEvent.tab({ shift: true });
      expect(focused()).toBe(before);
    });

    test.each([
      ['ArrowDown', 1, 'ltr'],
      ['ArrowUp', -1, 'ltr'],
      ['ArrowRight', 1, 'ltr'],
      ['ArrowLeft', -1, 'ltr'],
      ['ArrowDown', 1, 'rtl'],
      ['ArrowUp', -1, 'rtl'],
      ['ArrowLeft', 1, 'rtl'],
      ['ArrowRight', -1, 'rtl'],
    ] as const)(
      'accessibility 2: twenty fast presses of %s select twenty times and wrap (step %s, %s)',
      async (key, step, dir) => {
        const { before, container } = mountCards(<Cards dir={dir} />);
        before.focus();
        await userEvent.tab();
        await press(...Array.from({ length: 20 }, () => key));
        expect(selected.mock.calls.map(([value]) => value)).toEqual(lettersAfter(20, step));
        await expect.poll(() => checkedIn(container)).toEqual([letterOf(focused())]);
      },
    );

    test('accessibility 2: Space selects the radio that has focus, once', async () => {
      const { before, container } = mountCards(<Cards />);
      before.focus();
      await userEvent.tab();
      await press('Space');
      await expect.poll(() => checkedIn(container)).toEqual(['a']);
      expect(letterOf(focused())).toBe('a');
      await press('Space');
      expect(selected).toHaveBeenCalledOnce();
    });

    test('accessibility 2: Enter, letters, and keys that scroll the page select nothing and move nothing', async () => {
      const { before } = mountCards(<Cards />);
      before.focus();
      await userEvent.tab();
      await press('Enter', 'b', '2', 'Home', 'End', 'PageDown', 'PageUp');
      expect(selected).not.toHaveBeenCalled();
      expect(letterOf(focused())).toBe('a');
    });

    test('accessibility 13: a click anywhere on the card selects it and moves focus there', async () => {
      const { container } = mountCards(<Cards />);
      const card = cards(container)[2];
      const { width, height } = card?.getBoundingClientRect() ?? new DOMRect();
      await userEvent.click(card as Element, { position: { x: width - 8, y: height - 8 } });
      await expect.poll(() => checkedIn(container)).toEqual(['c']);
      expect(selected.mock.calls).toEqual([['c']]);
      expect(letterOf(focused())).toBe('c');
    });

    test('accessibility 13: a click on the help text selects its card', async () => {
      const { container } = mountCards(<Cards />);
      await userEvent.click(visible(container, '[part~="option-help"]')[1] as Element);
      await expect.poll(() => checkedIn(container)).toEqual(['b']);
    });

    test('accessibility 3: the focus ring is drawn around the whole card', async () => {
      const { before, container } = mountCards(<Cards />);
      const outline = () => getComputedStyle(cards(container)[0] as Element).outlineStyle;
      expect(outline()).toBe('none');
      before.focus();
      await userEvent.tab();
      expect(outline()).toBe('solid');
    });

    test('accessibility 9: a disabled group is skipped by the tab key and ignores clicks', async () => {
      const { before, after, container } = mountCards(<Cards disabled initial="b" />);
      before.focus();
      await userEvent.tab();
      expect(focused()).toBe(after);
      (cards(container)[0] as HTMLElement).click();
      expect(selected).not.toHaveBeenCalled();
      expect(checkedIn(container)).toEqual(['b']);
    });
  });

  test('accessibility 2: arrow keys stay in their group if there are two', async () => {
    const { container } = mount(
      <>
        <Cards />
        <Cards />
      </>,
    );
    const groups = visible(container, '[role="radiogroup"]');
    radios(groups[0] as Element)[3]?.focus();
    await press('ArrowDown');
    await expect.poll(() => checkedIn(groups[0] as Element)).toEqual(['a']);
    expect(checkedIn(groups[1] as Element)).toEqual([]);
  });

  test('accessibility 1: group and radios have names and descriptions', async () => {
    mount(<Cards />);
    const group = page.getByRole('radiogroup', { name: 'Letters', exact: true });
    await expect.element(group).toHaveAccessibleDescription('Take one.');
    for (const [name, description] of [
      ['A', 'The letter a'],
      ['B', 'popular The letter b'],
      ['D', ''],
    ] as const)
      await expect.element(group.getByRole('radio', { name, exact: true })).toHaveAccessibleDescription(description);
  });

  test('accessibility 7: states are exposed to screen readers and to the style sheet', async () => {
    const { container } = mount(<Cards required errorId="wrong" initial="b" name="letter" />);
    const group = the(container, '[role="radiogroup"]');
    expect(group.getAttribute('aria-required')).toBe('true');
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(group.hasAttribute('data-_pair')).toBe(false);
    // Screen readers do not read the group's description on entry, so each radio's description also starts with the
    // error.
    await expect.element(page.elementLocator(group)).toHaveAccessibleDescription('Not this one. Take one.');
    for (const [name, description] of [
      ['B', 'Not this one. popular The letter b'],
      ['D', 'Not this one.'],
    ] as const)
      await expect.element(page.getByRole('radio', { name, exact: true })).toHaveAccessibleDescription(description);
    await expect.element(page.getByRole('radio', { name: 'B', exact: true })).toBeChecked();
    const marks = cards(container).map((card) =>
      ['data-state', 'data-recommended', 'data-quiet', 'data-disabled'].map((name) => card.getAttribute(name)),
    );
    expect(marks).toEqual([
      ['unchecked', null, null, null],
      ['checked', '', null, null],
      ['unchecked', null, null, null],
      ['unchecked', null, '', null],
    ]);
  });

  test('accessibility 9: disabled is exposed on the group, and marked on every card', async () => {
    const { container } = mount(<Cards disabled />);
    expect(the(container, '[role="radiogroup"]').getAttribute('aria-disabled')).toBe('true');
    await expect.element(page.getByRole('radio', { name: 'A', exact: true })).toBeDisabled();
    expect(cards(container).map((card) => card.getAttribute('data-disabled'))).toEqual(['', '', '', '']);
  });

  radioCardsInForm();
}
