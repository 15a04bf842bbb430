// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english } from '@mail-protocol/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  addStyles,
  afterwards,
  button,
  everyMessage,
  imapAnswers,
  mount,
  mountUnfolded,
  states,
  the,
  visible,
} from '../test/mounted.tsx';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';
import './styles.css';

const widths = [260, 320, 480, 768, 1200];
const names = Object.keys(states);

/** The page's margin on both sides. Quiet buttons extend into it, so that their words line up with the text. */
const margin = 8;

const em = 16;

beforeEach(() => {
  addStyles(`body { margin: ${margin}px }`);
});

/** Elements that extend beyond `root` or are cut off, and how far the page scrolls sideways. */
function sticksOut(root: HTMLElement): string[] {
  const { left, right } = root.getBoundingClientRect();
  const found = visible(root, '*')
    .filter((element) => !element.closest('[data-unseen], [data-announcement], [data-visually-hidden], [aria-hidden]'))
    .flatMap((element) => {
      const box = element.getBoundingClientRect();
      const after = Math.max(box.right - right, left - box.left) - offsetOfQuietButton(element);
      const cut = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      if (after <= 0.5 && (!cut || element.localName === 'textarea')) return [];
      const part = element.getAttribute('part') ?? '';
      return [`<${element.localName} part="${part}"> “${element.textContent.slice(0, 30)}” by ${after.toFixed(1)} px`];
    });
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > window.innerWidth) found.push(`the page scrolls sideways: ${scrollWidth} px`);
  return found;
}

/** Quiet buttons extend by their padding, so that their words line up with the text. */
function offsetOfQuietButton(element: Element): number {
  const quiet = element.closest('[part~="button"][data-quiet]');
  return quiet ? Number.parseFloat(getComputedStyle(quiet).paddingInlineStart) : 0;
}

/** Checks `root` at each of these widths. */
async function expectToFit(root: HTMLElement): Promise<void> {
  for (const width of widths) {
    await page.viewport(width + 2 * margin, 700);
    expect(sticksOut(root), `at ${width} px`).toEqual([]);
  }
}

describe('accessibility 14: nothing overflows at 260, 320, 480, 768 and 1200 px', () => {
  test.each(names)('%s', async (state) => {
    await expectToFit(mountUnfolded(states[state] ?? {}));
  });

  test.each(names)('compact, right to left: %s', async (state) => {
    await expectToFit(mountUnfolded({ ...states[state], dir: 'rtl', density: 'compact' }));
  });

  test.each(names)('in a language whose texts are 80% longer: %s', async (state) => {
    const messages = everyMessage((text) => `${text} ${text.slice(0, Math.ceil(text.length * 0.8))}`);
    await expectToFit(mountUnfolded({ ...states[state], messages }));
  });

  test.each(names)('in a language of long words: %s', async (state) => {
    const messages = everyMessage((text) => text.replaceAll(' ', '').slice(0, 32) + text);
    await expectToFit(mountUnfolded({ ...states[state], messages }));
  });

  test.each(names)('with text at twice the size: %s', async (state) => {
    document.documentElement.style.fontSize = '200%';
    afterwards(() => document.documentElement.style.removeProperty('font-size'));
    await expectToFit(mountUnfolded(states[state] ?? {}));
  });
});

describe('accessibility 14: the text spacing of WCAG 1.4.12 cuts nothing off', () => {
  test.each(names)('%s', async (state) => {
    const root = mountUnfolded(states[state] ?? {});
    for (const element of [root, ...root.querySelectorAll<HTMLElement>('*')]) {
      element.style.setProperty('line-height', '1.5', 'important');
      element.style.setProperty('letter-spacing', '0.12em', 'important');
      element.style.setProperty('word-spacing', '0.16em', 'important');
    }
    await expectToFit(root);
  });
});

describe('accessibility 13: the size of targets', () => {
  const expectTargets = (root: HTMLElement) => {
    for (const option of visible(root, '[role="radio"]')) {
      const { width, height } = option.getBoundingClientRect();
      expect(height, option.textContent).toBeGreaterThanOrEqual(44);
      expect(width, option.textContent).toBeGreaterThanOrEqual(44);
    }
    const others = visible(
      root,
      'button:not([role="radio"]), label, textarea, [tabindex]:not([tabindex="-1"], [role])',
    );
    for (const target of others) {
      const { width, height } = target.getBoundingClientRect();
      expect(height, target.textContent).toBeGreaterThanOrEqual(24);
      expect(width, target.textContent).toBeGreaterThanOrEqual(24);
    }
  };

  test.each(names)('options 44 px, everything else 24 px, in both densities: %s', async (state) => {
    for (const density of ['comfortable', 'compact'] as const) {
      const root = mountUnfolded({ ...states[state], density });
      for (const width of [260, 1200]) {
        await page.viewport(width, 700);
        expectTargets(root);
      }
    }
  });

  test('in a panel with 11 px text', () => {
    addStyles('html { font-size: 10px } body { font-size: 11px }');
    for (const state of Object.values(states)) expectTargets(mountUnfolded({ ...state, density: 'compact' }));
  });

  test('targets do not overlap', () => {
    for (const state of Object.values(states)) {
      const root = mountUnfolded({ ...state, density: 'compact' });
      const boxes = visible(root, 'button, label').map((target) => [target, target.getBoundingClientRect()] as const);
      for (const [one, a] of boxes)
        for (const [other, b] of boxes) {
          if (one === other || one.closest('[part~="bar"]') || other.closest('[part~="bar"]')) continue;
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, `“${one.textContent}” and “${other.textContent}”`).toBe(true);
        }
    }
  });
});

describe('two columns', () => {
  async function columns(width: number, props = {}): Promise<'one' | 'two'> {
    const { container } = mount(<ProtocolChooser defaultAnswers={imapAnswers} {...props} />);
    await page.viewport(1300, 900);
    container.style.width = `${width}px`;
    const questions = the(container, '[part~="questions"]').getBoundingClientRect();
    const result = the(container, '[part~="result"]').getBoundingClientRect();
    const beside = result.left >= questions.right || result.right <= questions.left;
    expect(beside).toBe(result.top < questions.bottom);
    return beside ? 'two' : 'one';
  }

  test('from 46 em of its own width, independent of the page’s width', async () => {
    expect(await columns(46 * 16)).toBe('two');
    expect(await columns(46 * 16 - 1)).toBe('one');
    expect(await columns(46 * 16, { dir: 'rtl' })).toBe('two');
    expect(await columns(1000, { layout: 'steps' })).toBe('one');
  });

  test.each([45, 46, 47, 61, 62, 63, 70])('at %i em an answer has room for its words', async (width) => {
    await page.viewport(1300, 900);
    const { container } = mount(<ProtocolChooser defaultAnswers={imapAnswers} />);
    container.style.width = `${width * em}px`;
    expect(the(container, '[data-_answer]').getBoundingClientRect().width).toBeGreaterThan(12 * em);
  });

  test('the questions come first in the reading direction', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const { container } = mount(<ProtocolChooser defaultAnswers={imapAnswers} dir={dir} />);
      const questions = the(container, '[part~="questions"]').getBoundingClientRect();
      const result = the(container, '[part~="result"]').getBoundingClientRect();
      expect(questions.left < result.left).toBe(dir === 'ltr');
    }
  });
});

describe('two columns after a choice: the steps get the wide one', () => {
  async function mountChosen(width: number, props: ProtocolChooserProps = {}): Promise<HTMLElement> {
    await page.viewport(1300, 900);
    const { container } = mount(
      <ProtocolChooser defaultAnswers={imapAnswers} defaultValue="imap" facts={{ current: 'pop3' }} {...props} />,
    );
    container.style.width = `${width}px`;
    return container;
  }
  const boxOf = (container: HTMLElement, part: string) => the(container, `[part~="${part}"]`).getBoundingClientRect();

  test.each([46, 58, 70])('at %i em, and the answers do not move', async (width) => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const container = await mountChosen(width * em, { dir });
      const answers = boxOf(container, 'answers');
      const result = boxOf(container, 'result');
      expect(answers.left < result.left).toBe(dir === 'ltr');
      expect(result.top).toBeLessThanOrEqual(answers.top);
      expect(answers.width).toBeGreaterThanOrEqual(16 * em);
      expect(answers.width).toBeLessThanOrEqual(20 * em);
      expect(result.width).toBeGreaterThan(answers.width * 1.5);
    }
  });

  test('a panel taller than the window scrolls with the page and does not stick', async () => {
    const container = await mountChosen(70 * em);
    expect(boxOf(container, 'result').height).toBeGreaterThan(900);
    expect(getComputedStyle(the(container, '[part~="result"]')).position).toBe('static');
  });

  test('if nothing was answered, there is no gap above the remaining content', async () => {
    const container = await mountChosen(70 * em, { defaultAnswers: {}, facts: {} });
    expect(boxOf(container, 'tuning').top).toBe(boxOf(container, 'result').top);
    container.style.width = '390px';
    expect(boxOf(container, 'result').top).toBe(container.getBoundingClientRect().top);
  });

  test('the steps layout has one column', async () => {
    const container = await mountChosen(70 * em, { layout: 'steps' });
    expect(boxOf(container, 'result').left).toBe(boxOf(container, 'review').left);
  });

  test('the intro disappears, and comes back with the choice', async () => {
    const container = await mountChosen(70 * em, { defaultAnswers: {} });
    expect(container.querySelector('[part~="intro"]')).toBeNull();
    await userEvent.click(the(container, '[data-_chosen] button'));
    expect(the(container, '[part~="intro"]').textContent).toBe(english.intro);
  });
});

describe('accessibility 14: nothing sticks below 30 em of height', () => {
  test.each([
    [900, 480, 'sticky', 'none'],
    [900, 479, 'static', 'none'],
    [320, 480, 'static', 'sticky'],
    [320, 479, 'static', 'static'],
  ])('at %i × %i the panel is %s, the bar %s', async (width, height, panel, bar) => {
    await page.viewport(width, height);
    const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'one' }} />);
    expect(getComputedStyle(the(container, '[part~="result"]')).position).toBe(panel);
    const shown = () => {
      const [found] = visible(container, '[part~="bar"]');
      return found ? getComputedStyle(found).position : 'none';
    };
    await expect.poll(shown).toBe(bar);
  });
});

test('the bar leads to the result, scrolls its heading into view, and disappears', async () => {
  await page.viewport(320, 568);
  const { container } = mount(<ProtocolChooser defaultAnswers={imapAnswers} />);
  const findBar = () => container.querySelector('[part~="bar"]');
  // Folded, the answer is a single line, and the result is in view.
  button(container, english['interview.change']).click();
  await expect.poll(findBar).not.toBeNull();
  expect(the(container, '[part~="bar"] > span').textContent).toBe('Our advice: IMAP');
  the(container, '[part~="bar"] button').click();
  const heading = the(container, '[part~="result-heading"]');
  expect(document.activeElement).toBe(heading);
  const { top, bottom } = heading.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(568);
  // Aligned to its top edge, so that as much as possible can be read.
  expect(the(container, '[part~="result"]').getBoundingClientRect().top).toBeCloseTo(16, 0);
  // Its target is in view, so the bar is gone.
  await expect.poll(findBar).toBeNull();
});

test('accessibility 16: protocol names keep their direction in right-to-left text', () => {
  const { container } = mount(<ProtocolChooser dir="rtl" lang="ar" defaultAnswers={imapAnswers} />);
  const root = the(container, '.mail-protocol');
  expect([root.lang, root.dir, getComputedStyle(root).direction]).toEqual(['ar', 'rtl', 'rtl']);
  expect(visible(container, '[part~="result-heading"] bdi').map(({ textContent }) => textContent)).toEqual(['IMAP']);
});
