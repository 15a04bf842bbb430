import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused, mount, mountBetweenButtons, mountInShadow, press, visible } from '../test/mounted.tsx';
import { RadioCards } from './RadioCards.tsx';
import { Surface } from './Surface.tsx';
import './styles.css';

const letters = ['a', 'b', 'c', 'd'];
const selected = vi.fn<(value: string | null) => void>();

afterEach(() => selected.mockClear());

interface CardsProps {
  readonly dir?: 'ltr' | 'rtl';
  readonly initial?: string | null;
  readonly name?: string;
}

function Cards({ dir = 'ltr', initial = null, name }: CardsProps) {
  const [value, setValue] = useState<string | null>(initial);
  return (
    <Surface headingLevel={2} dir={dir}>
      <h2 id="letters">Letters</h2>
      <RadioCards
        labelledBy="letters"
        options={letters.map((letter) => ({
          value: letter,
          label: letter.toUpperCase(),
          help: `The letter ${letter}`,
        }))}
        value={value}
        onValueChange={(next) => {
          selected(next);
          setValue(next);
        }}
        name={name}
      />
    </Surface>
  );
}

function letterOf(element: Element | null): string | undefined {
  return element?.querySelector('[part~="option-label"]')?.textContent.toLowerCase();
}

function checkedIn(container: ParentNode): (string | undefined)[] {
  return visible(container, '[role="radio"][aria-checked="true"]').map(letterOf);
}

/** Where `count` steps of `step` lead from the first letter, one after the other. */
function walk(count: number, step: 1 | -1): string[] {
  return Array.from({ length: count }, (_, index) => letters.at((step * (index + 1)) % letters.length) ?? '');
}

describe.each([
  ['the page', mountBetweenButtons],
  ['a shadow root', mountInShadow],
])('in %s', (_, mountCards) => {
  test('accessibility 2: the tab key enters at the first radio, and leaves after one stop', async () => {
    const { before, after } = mountCards(<Cards />);
    before.focus();
    await userEvent.tab();
    expect(letterOf(focused())).toBe('a');
    await userEvent.tab();
    expect(focused()).toBe(after);
    await userEvent.tab({ shift: true });
    expect(letterOf(focused())).toBe('a');
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
    ['ArrowLeft', 1, 'rtl'],
    ['ArrowRight', -1, 'rtl'],
  ] as const)(
    'accessibility 2: twenty fast presses of %s select twenty times (step %s, %s)',
    async (key, step, dir) => {
      const { before, container } = mountCards(<Cards dir={dir} />);
      before.focus();
      await userEvent.tab();
      await press(...Array.from({ length: 20 }, () => key));
      expect(selected.mock.calls.map(([value]) => value)).toEqual(walk(20, step));
      expect(checkedIn(container)).toEqual([letterOf(focused())]);
    },
  );

  test('accessibility 2: a press shorter than one task selects', () => {
    const { container } = mountCards(<Cards />);
    visible(container, '[role="radio"]')[0]?.focus();
    for (let presses = 0; presses < 20; presses++) {
      const target = focused();
      for (const type of ['keydown', 'keyup'])
        target?.dispatchEvent(
          new KeyboardEvent(type, { key: 'ArrowDown', bubbles: true, composed: true, cancelable: true }),
        );
    }
    expect(selected.mock.calls.map(([value]) => value)).toEqual(walk(20, 1));
  });

  test('accessibility 2: Space selects the radio that has focus', async () => {
    const { before, container } = mountCards(<Cards />);
    before.focus();
    await userEvent.tab();
    await press('Space');
    expect(checkedIn(container)).toEqual(['a']);
    expect(letterOf(focused())).toBe('a');
    await press('Space');
    expect(selected).toHaveBeenCalledOnce();
  });

  test('accessibility 2: Enter, letters, and the keys that scroll the page select nothing and move nothing', async () => {
    const { before } = mountCards(<Cards />);
    before.focus();
    await userEvent.tab();
    await press('Enter', 'b', '2', 'Home', 'End', 'PageDown', 'PageUp');
    expect(selected).not.toHaveBeenCalled();
    expect(letterOf(focused())).toBe('a');
  });

  test('a key with a modifier is left to the browser', async () => {
    const { before } = mountCards(<Cards />);
    before.focus();
    await userEvent.tab();
    for (const modifier of ['Control', 'Shift', 'Alt'])
      await userEvent.keyboard(`{${modifier}>}{ArrowDown}{/${modifier}}`);
    expect(selected).not.toHaveBeenCalled();
  });

  test('accessibility 13: a click anywhere on the card selects it', async () => {
    const { container } = mountCards(<Cards />);
    const card = visible(container, '[role="radio"]')[2];
    const { width, height } = card?.getBoundingClientRect() ?? new DOMRect();
    await userEvent.click(card as Element, { position: { x: width - 8, y: height - 8 } });
    expect(checkedIn(container)).toEqual(['c']);
    expect(focused()).toBe(card);
  });

  test('accessibility 13: a click on the help text selects its card', async () => {
    const { container } = mountCards(<Cards />);
    await userEvent.click(visible(container, '[part~="option-help"]')[1] as Element);
    expect(checkedIn(container)).toEqual(['b']);
  });
});

test('accessibility 2: arrows pass over nothing and stay in their own group when there are two', async () => {
  const { container } = mount(
    <>
      <Cards />
      <Cards />
    </>,
  );
  const groups = visible(container, '[role="radiogroup"]');
  visible(groups[0] as Element, '[role="radio"]')[3]?.focus();
  await press('ArrowDown');
  expect(checkedIn(groups[0] as Element)).toEqual(['a']);
  expect(checkedIn(groups[1] as Element)).toEqual([]);
});

describe('the hidden inputs in a form', () => {
  const hidden = (container: ParentNode) => [...container.querySelectorAll<HTMLInputElement>('input[type="radio"]')];

  test.each(['ltr', 'rtl'] as const)('do not widen or lengthen the page (%s, 375 px)', async (dir) => {
    await page.viewport(375, 700);
    document.documentElement.dir = dir;
    try {
      const { container } = mount(
        <form>
          <Cards dir={dir} name="letter" initial="b" />
        </form>,
      );
      expect(hidden(container)).toHaveLength(4);
      expect(document.documentElement.scrollWidth).toBe(375);
      const bottom = container.getBoundingClientRect().bottom;
      for (const input of hidden(container)) expect(input.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  test.each(['ltr', 'rtl'] as const)(
    'stay hidden without their inline style, which a strict policy drops (%s)',
    async (dir) => {
      await page.viewport(375, 700);
      const { container } = mount(
        <form>
          <Cards dir={dir} name="letter" initial="b" />
        </form>,
      );
      for (const input of hidden(container)) {
        input.removeAttribute('style');
        const { opacity, position, pointerEvents } = getComputedStyle(input);
        expect({ opacity, position, pointerEvents }).toEqual({
          opacity: '0',
          position: 'absolute',
          pointerEvents: 'none',
        });
      }
      expect(document.documentElement.scrollWidth).toBe(375);
    },
  );

  test('are neither reached by the tab key nor told to people who listen', () => {
    const { container } = mount(
      <form>
        <Cards name="letter" />
      </form>,
    );
    for (const input of hidden(container)) {
      expect(input.tabIndex).toBe(-1);
      expect(input.getAttribute('aria-hidden')).toBe('true');
    }
  });
});

describe('a press', () => {
  const cardsBelow = () => {
    const { container } = mount(
      <>
        <div style={{ height: 600 }} />
        <Cards />
        <div style={{ height: 2000 }} />
      </>,
    );
    const cards = visible(container, '[role="radio"]');
    const last = cards.at(-1) as HTMLElement;
    const group = last.parentElement as HTMLElement;
    last.scrollIntoView({ block: 'center' });
    return {
      cards,
      group,
      last,
      gap: (last.getBoundingClientRect().top + (cards.at(-2)?.getBoundingClientRect().bottom ?? 0)) / 2,
    };
  };

  test('between two cards moves neither focus nor the page', async () => {
    await page.viewport(375, 200);
    const { group, gap } = cardsBelow();
    const { scrollY } = window;
    await userEvent.click(group, { position: { x: 40, y: gap - group.getBoundingClientRect().top } });
    expect(window.scrollY).toBe(scrollY);
    expect(document.activeElement).toBe(document.body);
  });

  /** Safari gives a pressed button no focus: it goes to the next ancestor that takes it. */
  const focusAsSafari = (event: MouseEvent) => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!button || event.defaultPrevented) return;
    event.preventDefault();
    button.parentElement?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  };

  test('in Safari selects the card under it and focuses it, and arrows go on from there', async () => {
    await page.viewport(375, 200);
    addEventListener('mousedown', focusAsSafari);
    try {
      const { cards, last } = cardsBelow();
      await userEvent.click(last);
      expect(document.activeElement).toBe(last);
      await userEvent.click(cards[2] as HTMLElement);
      expect(document.activeElement).toBe(cards[2]);
      await press('ArrowUp');
      expect(selected.mock.calls.map(([value]) => value)).toEqual(['d', 'c', 'b']);
    } finally {
      removeEventListener('mousedown', focusAsSafari);
    }
  });
});
