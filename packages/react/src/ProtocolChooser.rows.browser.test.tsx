import { questions } from '@mail-protocol/core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addStyles, everyMessage, mount, visible } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

/** How many options are in each row, from first to last, without "I'm not sure". */
function rowsOf(group: Element): number[] {
  const rows = new Map<number, number>();
  for (const option of visible(group, '[part~="option"]:not([data-quiet])')) {
    const top = Math.round(option.getBoundingClientRect().top);
    rows.set(top, (rows.get(top) ?? 0) + 1);
  }
  return [...rows.values()];
}

const widths = Array.from({ length: 36 }, (_, index) => 200 + index * 40);

describe.each([10, 14, 16, 22, 32])('with text of %d px', (size) => {
  test.each([
    ['in the default words', undefined],
    ['in short words', everyMessage(() => 'Yes')],
  ])('every row of options has as many as the next, at any width: %s', async (_, messages) => {
    await page.viewport(1700, 900);
    const seen = new Set<string>();
    const holder = addStyles(`main { font-size: ${size}px }`);
    for (const { id } of questions) {
      const others = questions.filter((other) => other.id !== id);
      const { container, unmount } = mount(
        <ProtocolChooser
          messages={messages}
          layout="steps"
          facts={Object.fromEntries(others.map((other) => [other.id, 'unsure']))}
        />,
      );
      for (const width of widths) {
        container.style.width = `${width}px`;
        for (const group of visible(container, '[part~="options"]')) {
          const rows = rowsOf(group);
          seen.add(`${rows.reduce((sum, row) => sum + row, 0)}`);
          expect(new Set(rows).size, `${id}: ${rows.join(' + ')} at ${width} px`).toBe(1);
        }
      }
      unmount();
    }
    holder.remove();
    expect([...seen]).toContain('4');
  });
});
