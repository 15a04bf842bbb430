import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { afterwards, focused, mountBetweenButtons, states, the, visible, wordsOf } from '../test/mounted.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import styles from './styles.css?inline';
import './styles.css';

const ids = (scope: ParentNode) => [...scope.querySelectorAll('[id]')].map(({ id }) => id);

describe('in a disabled fieldset', () => {
  test.each(['list', 'steps'] as const)('nothing can be focused with the tab key: %s', async (layout) => {
    const { container, before, after } = mountBetweenButtons(
      <fieldset disabled>
        <ProtocolChooser name="protocol" layout={layout} defaultAnswers={{ devices: 'one' }} />
      </fieldset>,
    );
    before.focus();
    const stops: Element[] = [];
    for (let presses = 0; presses < 20 && focused() !== after; presses++) {
      await userEvent.keyboard('{Tab}');
      if (container.contains(focused())) stops.push(focused() as Element);
    }
    expect(stops.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('once it is enabled, each group has one tab stop', async () => {
    const page = (disabled: boolean) => (
      <fieldset disabled={disabled}>
        <ProtocolChooser />
      </fieldset>
    );
    const { container, before, render } = mountBetweenButtons(page(true));
    render(page(false));
    before.focus();
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe(visible(container, '[role="radio"]')[0]);
    for (const group of visible(container, '[role="radiogroup"]')) {
      expect(group.tabIndex).toBe(-1);
      expect(group.querySelectorAll('[role="radio"][tabindex="0"]')).toHaveLength(1);
    }
  });
});

describe('two roots that a server rendered separately', () => {
  const pages = [
    <ProtocolChooser key="" {...states['POP3 chosen, a fact to acknowledge']} />,
    <ProtocolChooser key="" {...states['POP3 chosen, a fact to acknowledge']} />,
    <ComparisonTable key="" />,
    <ProtocolChooser key="" layout="steps" />,
  ];

  function served() {
    const holder = document.createElement('main');
    holder.innerHTML = pages.map((page) => `<div>${renderToString(page)}</div>`).join('');
    document.body.append(holder);
    return holder;
  }

  test.each([
    ['in order', [0, 1, 2, 3]],
    ['backwards', [3, 2, 1, 0]],
  ] as const)('share no id, hydrated %s', async (_, order) => {
    const holder = served();
    for (const at of order) {
      const root = hydrateRoot(holder.children[at] as Element, pages[at]);
      afterwards(() => flushSync(() => root.unmount()));
    }
    const frames = [...holder.querySelectorAll('[data-_frame]')];
    const isAlive = (frame: Element) => Object.keys(frame).some((key) => key.startsWith('__react'));
    await vi.waitFor(() => expect(frames.every(isAlive)).toBe(true), 5000);
    await vi.waitFor(() => expect(ids(holder)).toEqual([...new Set(ids(holder))]), 5000);
    for (const group of visible(holder, '[role="radiogroup"]')) {
      const heading = document.getElementById(group.getAttribute('aria-labelledby') ?? '');
      expect(heading?.closest('.mail-protocol')).toBe(group.closest('.mail-protocol'));
      expect(wordsOf(group, 'aria-labelledby')).not.toMatch(/\[no /);
    }
  });

  test('a label ticks its own box, even before any script runs', () => {
    const holder = served();
    const [first, second] = holder.children as unknown as [HTMLElement, HTMLElement];
    the(second, '[part~="acknowledgement"] label').click();
    expect(the<HTMLInputElement>(second, '[part~="acknowledgement"] input').checked).toBe(true);
    expect(the<HTMLInputElement>(first, '[part~="acknowledgement"] input').checked).toBe(false);
  });
});

test('in quirks mode the table looks as on any other page', () => {
  const look = (page: Document) => {
    const style = page.createElement('style');
    style.textContent = `${styles} body { margin: 0; font: 400 15px/1.6 Arial; color: rgb(1, 2, 3); white-space: nowrap; text-align: right }`;
    page.head.append(style);
    const holder = page.createElement('div');
    page.body.append(holder);
    const root = createRoot(holder);
    flushSync(() => root.render(<ComparisonTable recommended="imap" />));
    afterwards(() => flushSync(() => root.unmount()));
    return [...holder.querySelectorAll('table, table *:not(svg *)')].map((element) => {
      const { fontSize, lineHeight, fontWeight, fontStyle, color, whiteSpace, textAlign } = getComputedStyle(element);
      return {
        element: element.outerHTML.slice(0, 60),
        fontSize,
        lineHeight,
        fontWeight,
        fontStyle,
        color,
        whiteSpace,
        textAlign,
      };
    });
  };
  const frame = (markup: string) => {
    const element = document.createElement('iframe');
    element.width = '800';
    document.body.append(element);
    const page = element.contentDocument as Document;
    page.open();
    page.write(markup);
    page.close();
    return page;
  };
  const [quirks, standard] = [frame('<html>'), frame('<!doctype html><html>')];
  expect([quirks.compatMode, standard.compatMode]).toEqual(['BackCompat', 'CSS1Compat']);
  const ours = (all: ReturnType<typeof look>) => all.map(({ element: _, ...rest }) => rest);
  expect(ours(look(quirks))).toEqual(ours(look(standard)));
});
