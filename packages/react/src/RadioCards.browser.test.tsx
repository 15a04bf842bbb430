// accessibility 1, 2 …: the rules of docs/accessibility.md
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Cards, checkedIn, selected } from '../test/Cards.tsx';
import { focused, mount, mountBetweenButtons, mountInShadow, press, visible } from '../test/mounted.tsx';
import { radioCardsConformance } from '../test/radioCardsConformance.tsx';
import './styles.css';

radioCardsConformance();

/** Requirements that Radix does not meet by itself. */
describe.each([
  ['the page', mountBetweenButtons],
  ['a shadow root', mountInShadow],
])('in %s', (_, mountCards) => {
  test('accessibility 2: the tab key also enters at the first radio when coming from below', async () => {
    const { after, container } = mountCards(<Cards />);
    after.focus();
    await userEvent.tab({ shift: true });
    expect(focused()).toBe(visible(container, '[role="radio"]')[0]);
  });

  test('accessibility 2: a press shorter than one task selects', () => {
    const { container } = mountCards(<Cards />);
    visible(container, '[role="radio"]')[0]?.focus();
    for (let presses = 0; presses < 4; presses++) {
      const target = focused();
      for (const type of ['keydown', 'keyup'])
        target?.dispatchEvent(
          new KeyboardEvent(type, { key: 'ArrowDown', bubbles: true, composed: true, cancelable: true }),
        );
    }
    expect(selected.mock.calls.map(([value]) => value)).toEqual(['b', 'c', 'd', 'a']);
  });

  test('a key with a modifier is left to the browser', async () => {
    const { before } = mountCards(<Cards />);
    before.focus();
    await userEvent.tab();
    for (const modifier of ['Control', 'Shift', 'Alt'])
      await userEvent.keyboard(`{${modifier}>}{ArrowDown}{/${modifier}}`);
    expect(selected).not.toHaveBeenCalled();
  });
});

describe('hidden inputs', () => {
  const hidden = (container: ParentNode) => [...container.querySelectorAll<HTMLInputElement>('input[type="radio"]')];

  test.each(['ltr', 'rtl'] as const)(
    'stay hidden without their inline style, which a strict policy drops (%s)',
    async (dir) => {
      await page.viewport(375, 700);
      const { container } = mount(
        <form>
          <Cards dir={dir} name="letter" initial="b" />
        </form>,
      );
      expect(hidden(container)).toHaveLength(4);
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

  test('an option that a script has checked without an event can still be selected', async () => {
    const { container } = mount(
      <form>
        <Cards name="letter" initial="a" />
      </form>,
    );
    const input = hidden(container)[2] as HTMLInputElement;
    input.checked = true;
    visible(container, '[role="radio"]')[2]?.click();
    await expect.poll(() => checkedIn(container)).toEqual(['c']);
    expect(selected.mock.calls).toEqual([['c']]);
    expect(input.checked).toBe(true);
  });

  test('can’t be reached with the tab key, and are hidden from screen readers', () => {
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

  /** Safari does not focus a pressed button: focus goes to its nearest focusable ancestor. */
  const focusAsSafari = (event: MouseEvent) => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!button || event.defaultPrevented) return;
    event.preventDefault();
    button.parentElement?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  };

  test('in Safari selects and focuses the card under it, and arrow keys continue from there', async () => {
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
