// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, text } from '@mail-protocol/core';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { button, resultHeading, tune } from '../test/elements.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import type { Omittable } from './ProtocolChooserProps.ts';

const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

const inStep = english['answer.devices.in-step'];

const unfold = (strength: 'clear' | 'likely' | 'close') => userEvent.click(button(english[`result.sure.${strength}`]));

describe('the result', () => {
  test('shows the recommendation, its meaning, two reasons, and the most harmful risk with its cure', () => {
    const { container } = render(<ProtocolChooser defaultAnswers={{ devices: 'phone', keepMailOn: 'server' }} />);
    expect(resultHeading()).toHaveTextContent(text(english, 'result.choose', { protocol: 'imap' }));
    const marks = [...container.querySelectorAll('[data-marks] > li')];
    expect(marks.filter((mark) => mark.matches('[data-_for]'))).toHaveLength(2);
    expect(marks.filter((mark) => mark.matches('[data-_risk]'))).toHaveLength(1);
    expect(container.querySelector('[data-_risk] [data-cure]')).not.toBeEmptyDOMElement();
    expect(screen.getByText(english.notice)).toBeInTheDocument();
  });

  test('has everything else in one fold', async () => {
    // A small mailbox in several places: recommended, with conflicting answers and another way.
    render(
      <ProtocolChooser
        defaultAnswers={{ devices: 'in-step', serverSpace: 'tight', deviceBackup: 'yes', mailVolume: 'high' }}
        provider="gmail"
      />,
    );
    const folded = [
      english['result.close'],
      english['result.watch-out'],
      english['result.another'],
      text(english, 'result.provider', { provider: 'Gmail' }),
      english['result.missing'],
      english['result.good-to-know'],
    ];
    for (const name of folded) expect(screen.queryByRole('heading', { name })).toBeNull();
    await unfold('likely');
    expect(headings().filter((heading) => folded.includes(heading ?? ''))).toEqual(folded);
    for (const each of ['summary.copy', 'summary.print'] as const) expect(button(english[each])).toBeVisible();
  });

  test('the fold shows what would change the advice, and its toggle keeps focus', async () => {
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    const toggle = button(english['result.sure.clear']);
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await unfold('clear');
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(toggle).toHaveFocus();
    const unfolded = document.getElementById(toggle.getAttribute('aria-controls') ?? '') as HTMLElement;
    expect(within(unfolded).getByRole('heading', { name: english['result.change'] })).toBeInTheDocument();
  });

  test('an old POP3 account is the first risk as soon as it is known', () => {
    const { container, rerender } = render(<ProtocolChooser answers={{ devices: 'in-step' }} />);
    const risk = () => container.querySelector('[data-_risk]');
    expect(risk()).not.toHaveTextContent(english['risk.old-account']);
    rerender(<ProtocolChooser answers={{ devices: 'in-step', current: 'pop3' }} />);
    expect(risk()).toHaveTextContent(english['risk.old-account']);
  });

  test.each<[Omittable, string]>([
    ['picture', 'figure'],
    ['notice', '[part="notice"]'],
    ['summary', '[data-summary]'],
  ])('a host can leave out: %s, and never the risk', async (omitted, selector) => {
    const { container, unmount } = render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    await unfold('clear');
    expect(container.querySelector(selector)).not.toBeNull();
    unmount();
    const { container: without } = render(
      <ProtocolChooser defaultAnswers={{ devices: 'in-step' }} omit={[omitted, 'risk' as Omittable]} />,
    );
    await unfold('clear');
    expect(without.querySelector(selector)).toBeNull();
    expect(without.querySelector('[data-_risk]')).not.toBeNull();
  });

  test('a host can leave out: intro', () => {
    const { container, rerender } = render(<ProtocolChooser />);
    expect(container.querySelector('[part="intro"]')).not.toBeNull();
    rerender(<ProtocolChooser omit={['intro']} />);
    expect(container.querySelector('[part="intro"]')).toBeNull();
  });

  test('an `omit` that is not a list leaves nothing out', () => {
    const omit = 'picture' as unknown as Omittable[];
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} omit={omit} />);
    expect(screen.getByRole('figure')).toBeInTheDocument();
  });

  test('accessibility 12: the scale is hidden beside sentences that say the same, and is neither meter nor slider', async () => {
    const { container } = render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    await unfold('clear');
    expect(container.querySelector('[part="scale"]')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.queryByRole('slider')).toBeNull();
    const side = text(english, 'result.scale.side', { answer: inStep, protocol: 'imap' });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(side);
    expect(screen.getByRole('figure')).toContainElement(screen.getByText(english['picture.places.several']));
    expect(screen.getByRole('figure').querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  test('for a browser only neither is needed: no plan, no choice in the way, the notice stays', () => {
    render(<ProtocolChooser defaultAnswers={{ devices: 'webmail' }} />);
    expect(screen.getByRole('heading', { name: english['result.not-needed'] })).toBeInTheDocument();
    expect(screen.getByText(english['result.not-needed.meaning'])).toBeInTheDocument();
    expect(screen.queryByRole('radiogroup', { name: english['choice.title'] })).toBeNull();
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.getByText(english.notice)).toBeInTheDocument();
    expect(document.querySelectorAll('[data-_risk]')).toHaveLength(2);
    expect(button(english['interview.direct'])).toBeInTheDocument();
  });

  test('for a browser only, a provider that stops collecting mail from others says so', () => {
    render(<ProtocolChooser provider="gmail" defaultAnswers={{ devices: 'webmail' }} />);
    const result = document.querySelector('[part="result"]');
    expect(result).toHaveTextContent(text(english, 'provider.stops-collecting', { provider: 'Gmail' }));
    expect(result).toHaveTextContent(english['provider.stops-collecting.cure']);
    expect(result).not.toHaveTextContent(english['not-needed.collecting']);
  });

  test('a server’s only protocol is presented as such', () => {
    render(<ProtocolChooser offered={['pop3']} defaultAnswers={{ devices: 'in-step' }} />);
    expect(
      screen.getByRole('heading', { name: text(english, 'result.choose', { protocol: 'pop3' }) }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: text(english, 'choice.choose', { protocol: 'pop3' }) })).toHaveLength(
      1,
    );
    expect(screen.queryByRole('button', { name: /instead|How sure/ })).toBeNull();
    expect(button(english['result.good-to-know'])).toBeInTheDocument();
  });

  test('without a protocol there is nothing to ask and nothing to choose', () => {
    render(<ProtocolChooser offered={[]} />);
    expect(screen.getByRole('heading', { name: english['result.unavailable'] })).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.body).not.toHaveTextContent(english.intro);
    expect(document.body).not.toHaveTextContent(english.notice);
  });

  test('with one protocol, no text says which one suits', () => {
    render(<ProtocolChooser offered={['imap']} />);
    expect(tune()).toBeVisible();
    expect(document.body).not.toHaveTextContent(english.intro);
  });

  test('the host can replace the notice', () => {
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} notice={<a href="/terms">Our terms</a>} />);
    expect(screen.getByRole('link', { name: 'Our terms' })).toBeInTheDocument();
    expect(screen.queryByText(english.notice)).toBeNull();
  });
});
