// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, type Places, type Plan } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ComponentRoot } from './ComponentRoot.tsx';
import { ProtocolPicture } from './ProtocolPicture.tsx';

const imap: Plan = { protocol: 'imap', offlineCopy: 'all', ownCopy: 'none', move: 'add' };
const copy: Plan = { ...imap, ownCopy: 'copy' };
const move: Plan = { ...imap, ownCopy: 'move' };
const keep: Plan = { protocol: 'pop3', serverCopies: 'keep', phones: 'imap', move: 'add' };
const fortnight: Plan = { ...keep, serverCopies: { keepDays: 14 } };

function InEnglish({ children }: { readonly children: ReactNode }) {
  return (
    <ComponentRoot words={english} headingLevel={2}>
      {children}
    </ComponentRoot>
  );
}

const draw = (plan: Plan, places: Places) =>
  render(<ProtocolPicture plan={plan} places={places} />, { wrapper: InEnglish });

/**
 * How many envelopes are drawn as mail that stays, and how many as mail that is removed: at the provider, on the
 * computer and the phone, and in transit together.
 */
function envelopes(plan: Plan, places: Places): Record<string, number> {
  const { container, unmount } = draw(plan, places);
  const count: Record<string, number> = {};
  for (const mail of container.querySelectorAll<HTMLElement>('[data-_mail]')) {
    const kind = mail.getAttribute('data-_mail') ?? '';
    count[kind] = (count[kind] ?? 0) + (mail.getAttribute('d')?.match(/z/g)?.length ?? 0);
  }
  unmount();
  return count;
}

/** The labels below the provider, and below the devices. */
function labels(plan: Plan, places: Places): (string | null)[] {
  const { container, unmount } = draw(plan, places);
  const said = [...container.querySelectorAll('figcaption > span')].map(({ textContent }) => textContent);
  unmount();
  return said;
}

describe('ProtocolPicture', () => {
  it('accessibility 12: is a figure with a visible caption and a drawing hidden from screen readers', () => {
    const { container } = draw(imap, 'several');
    const figure = screen.getByRole('figure');
    expect(figure).toHaveAttribute('part', 'picture');
    expect(figure.querySelector('figcaption')).toBeVisible();
    expect(figure.querySelector('figcaption')).toHaveTextContent('Mail provider Every device');
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelector('svg')).toHaveTextContent('');
  });

  it.each<[Plan, Places, string, string]>([
    [imap, 'several', 'Mail provider', 'Every device'],
    [imap, 'browser', 'Mail provider', 'Every device'],
    [imap, 'main-computer', 'Mail provider', 'Your computer · phone'],
    [imap, 'phone', 'Mail provider', 'Your phone'],
    [imap, 'program', 'Mail provider', 'The program'],
    [copy, 'several', 'Mail provider', 'Every device Plus a copy of your own'],
    [move, 'main-computer', 'Mail provider', 'Your computer · phone Old mail moves to a computer'],
    [keep, 'main-computer', 'Mail provider A copy stays', 'Your computer · phone'],
    [keep, 'phone', 'Mail provider A copy stays', 'Your computer · phone'],
    [keep, 'program', 'Mail provider A copy stays', 'The program'],
    [fortnight, 'several', 'Mail provider Gone after 14 days', 'Each computer · phone'],
  ])('names what is drawn: %j, %s', (plan, places, provider, devices) => {
    expect(labels(plan, places)).toEqual([provider, devices]);
  });

  it('shows the same mail at the provider and on every device with IMAP', () => {
    expect(envelopes(imap, 'program')).toEqual({ stays: 6 });
    expect(envelopes(imap, 'several')).toEqual({ stays: 9 });
    expect(envelopes(imap, 'phone')).toEqual({ stays: 6 });
  });

  it('distinguishes mail that stays from mail that is removed, at the provider and on the phone that reads there', () => {
    expect(envelopes(keep, 'program')).toEqual({ stays: 7 });
    expect(envelopes(keep, 'main-computer')).toEqual({ stays: 10 });
    expect(envelopes(fortnight, 'program')).toEqual({ removed: 3, stays: 4 });
    expect(envelopes(fortnight, 'main-computer')).toEqual({ removed: 6, stays: 4 });
  });

  it('shows moved mail on the computer only, and copied mail in other places too', () => {
    expect(envelopes(copy, 'several')).toEqual({ stays: 9 });
    expect(envelopes(move, 'several')).toEqual({ removed: 2, stays: 7 });
  });

  it('shows a computer whenever a plan needs one', () => {
    const shapes = (plan: Plan, places: Places) => {
      const { container, unmount } = draw(plan, places);
      const drawn = container.querySelectorAll('svg > g:not([data-_moving])').length;
      unmount();
      return drawn;
    };
    expect(shapes(imap, 'phone')).toBe(0);
    expect(shapes(copy, 'phone')).toBe(1);
    expect(shapes(keep, 'phone')).toBe(1);
    expect(shapes(imap, 'several')).toBe(1);
  });

  it('has neither style attributes nor ids, so that it works under a strict policy and several times on a page', () => {
    const { container } = draw(keep, 'several');
    expect(container.querySelectorAll('[style], [id], style')).toHaveLength(0);
  });

  it('has few elements', () => {
    for (const plan of [imap, copy, move, keep, fortnight]) {
      const { container, unmount } = draw(plan, 'several');
      expect(container.querySelectorAll('figure, figure *').length).toBeLessThanOrEqual(25);
      unmount();
    }
  });
});
