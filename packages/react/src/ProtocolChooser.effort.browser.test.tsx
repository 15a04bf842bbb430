import '@fontsource-variable/inter';
import { english, type Protocol, text } from '@mail-protocol/core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addStyles, mount, mountBetweenButtons, mountInShadow, press, the, visible } from '../test/mounted.tsx';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';
import './styles.css';

/** What a person has to do before they can choose with advice: keys, clicks and scrolling. */

const separately = ['Tab', 'ArrowDown'];
const onOneComputer = ['Tab', 'ArrowDown', 'ArrowDown'];
const onlyMe = ['Tab', 'Space'];
/** The third of four options, so the second from the end. */
const onTheComputer = ['Tab', 'ArrowUp', 'ArrowUp'];

describe.each<[way: string, protocol: Protocol, atMost: number, answers: readonly string[]]>([
  ['the first answer', 'imap', 5, ['Tab', 'Space']],
  ['several places, each on its own', 'pop3', 11, [...separately, ...onlyMe, ...onTheComputer]],
  ['one computer', 'pop3', 11, [...onOneComputer, ...onlyMe, ...onTheComputer]],
])('keys from the first question to a choice with advice: %s', (_, protocol, atMost, answers) => {
  const inForm = ['Tab', protocol === 'imap' ? 'Space' : 'ArrowDown'];

  test.each<[string, typeof mountBetweenButtons, ProtocolChooserProps, readonly string[]]>([
    ['on a page', mountBetweenButtons, {}, ['Tab', 'Enter']],
    ['in a shadow root', mountInShadow, {}, ['Tab', 'Enter']],
    ['in a form', mountBetweenButtons, { name: 'protocol' }, inForm],
  ])(`${protocol}, at most ${atMost}: %s`, async (_, mountChooser, props, choosing) => {
    const onValueChange = vi.fn();
    const { before } = mountChooser(<ProtocolChooser {...props} onValueChange={onValueChange} />);
    before.focus();
    const keys = [...answers, ...choosing];
    for (const key of keys) {
      expect(onValueChange).not.toHaveBeenCalled();
      await press(key);
    }
    const [value, details] = onValueChange.mock.lastCall ?? [];
    expect([value, details?.recommendation.protocol]).toEqual([protocol, protocol]);
    console.info(`${protocol}: ${keys.length} keys`);
    expect(keys.length).toBeLessThanOrEqual(atMost);
  });
});

/** Waits until everything that a click causes is on the screen, including fading and scrolling. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 250));

const use = (protocol: Protocol) => text(english, 'choice.choose', { protocol });
const computer = [1280, 800] as const;
const phone = [390, 844] as const;

interface Person {
  readonly who: string;
  readonly screen: readonly [width: number, height: number];
  /** What they choose. */
  readonly protocol: Protocol;
  /** The labels they click until they can read how to set it up. */
  readonly clicks: readonly string[];
  readonly atMost?: number;
}

/** The people for whom the design is tested. */
const people: readonly Person[] = [
  {
    who: 'a pensioner with one computer',
    screen: computer,
    protocol: 'pop3',
    clicks: [
      english['answer.devices.one'],
      english['answer.sharedMailbox.no'],
      english['answer.keepMailOn.device'],
      use('pop3'),
    ],
  },
  {
    who: 'a shop owner with info@ and two employees',
    screen: computer,
    protocol: 'imap',
    clicks: [english['answer.devices.one'], english['answer.sharedMailbox.together'], use('imap')],
  },
  {
    who: 'a pensioner on a phone',
    screen: phone,
    protocol: 'pop3',
    clicks: [
      english['answer.devices.one'],
      english['answer.sharedMailbox.no'],
      english['answer.keepMailOn.device'],
      english['interview.see-why'],
      use('pop3'),
    ],
    atMost: 5,
  },
  {
    who: 'a shop owner on a phone',
    screen: phone,
    protocol: 'imap',
    clicks: [
      english['answer.devices.one'],
      english['answer.sharedMailbox.together'],
      english['interview.see-why'],
      use('imap'),
    ],
  },
  {
    who: 'a student on a laptop',
    screen: computer,
    protocol: 'imap',
    clicks: [english['answer.devices.in-step'], use('imap')],
  },
  {
    who: 'a student on a phone',
    screen: phone,
    protocol: 'imap',
    clicks: [english['answer.devices.in-step'], english['interview.see-why'], use('imap')],
  },
  {
    who: 'an administrator who knows what to choose',
    screen: computer,
    protocol: 'pop3',
    clicks: [english['interview.direct'], use('pop3')],
  },
];

/** Scrolls only until the whole element is visible, and returns the distance in px. */
function scrollTo(element: HTMLElement): number {
  const { top, bottom } = element.getBoundingClientRect();
  const bar = element.closest('.mail-protocol')?.querySelector('[part~="bar"]');
  // Content under the bar is not visible.
  const floor = bar && !bar.contains(element) ? bar.getBoundingClientRect().top : window.innerHeight;
  const by = top < 0 ? top : Math.max(0, bottom - floor);
  window.scrollBy({ top: by, behavior: 'instant' });
  return Math.abs(by);
}

describe('clicks and scrolling before the set-up', () => {
  test.each(people)(
    '$who: few clicks, and at most 300 px of scrolling',
    async ({ who, screen, protocol, clicks, atMost = 4 }) => {
      // A font as wide as those of phones; the fonts of test machines are wider.
      addStyles("body { font: 16px/1.5 'Inter Variable'; margin: 16px }");
      await document.fonts.load("16px 'Inter Variable'");
      await page.viewport(...screen);
      const { container } = mount(<ProtocolChooser settings="mail.example.org" />);
      const find = (words: string) =>
        visible(container, '[part~="option"], button').find((target) => target.textContent.startsWith(words));
      let scrolled = 0;
      for (const words of clicks) {
        await expect.poll(() => find(words)).toBeDefined();
        const target = find(words) as HTMLElement;
        scrolled += scrollTo(target);
        // Playwright would scroll before it clicks on something sticky.
        if (target.closest('[part~="bar"]')) target.click();
        else await userEvent.click(target);
        await settled();
      }
      const heading = the(container, '[part~="result-heading"]');
      expect(heading.textContent).toBe(text(english, 'result.set-up', { protocol }));
      scrolled += scrollTo(heading);
      console.info(`${who}: ${clicks.length} clicks, ${Math.round(scrolled)} px`);
      expect(clicks.length).toBeLessThanOrEqual(atMost);
      expect(scrolled).toBeLessThanOrEqual(300);
    },
  );
});
