import { english, text } from '@mail-protocol/core';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { pop3Answers } from '../test/answers.ts';
import { button } from '../test/elements.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

const inStep = english['answer.devices.in-step'];

describe('the result', () => {
  test('stands in the order in which it is needed', () => {
    // A small mailbox in several places: recommended, contested, with another way.
    render(
      <ProtocolChooser
        defaultAnswers={{ devices: 'in-step', serverSpace: 'tight', deviceBackup: 'yes', mailVolume: 'high' }}
      />,
    );
    const order = [
      text(english, 'result.choose', { protocol: 'imap' }),
      text(english, 'result.set-up', { protocol: 'imap' }),
      english['result.why'],
      english['result.watch-out'],
      english['result.close'],
      english['result.another'],
      english['result.notice'],
    ];
    expect(headings().filter((heading) => order.includes(heading ?? ''))).toEqual(order);
    const action = button(text(english, 'choice.choose', { protocol: 'imap' }));
    const setUp = screen.getByRole('heading', { name: text(english, 'result.set-up', { protocol: 'imap' }) });
    expect(action.compareDocumentPosition(setUp)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(english['result.set-up.now'])).toBeInTheDocument();
    expect(screen.getByText(english.notice)).toBeInTheDocument();
  });

  test('steps are a numbered list, and each thing to watch out for has its cure', () => {
    render(<ProtocolChooser defaultAnswers={{ ...pop3Answers, serverSpace: 'tight' }} />);
    const ordered = screen.getAllByRole('list').filter(({ tagName }) => tagName === 'OL');
    expect(ordered).toHaveLength(1);
    expect(within(ordered[0] as HTMLElement).getAllByRole('listitem').length).toBeGreaterThan(2);
    const watchOut = screen.getByRole('heading', { name: english['result.watch-out'] }).parentElement as HTMLElement;
    const items = within(watchOut).getAllByRole('listitem');
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item.querySelector('[data-cure]')).not.toBeEmptyDOMElement();
  });

  test('what a setting is called unfolds, in the month’s name of the language', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={pop3Answers} lang="fr" />);
    await user.click(button(english['setting.names']));
    expect(screen.getAllByText(/Thunderbird/)).not.toHaveLength(0);
    expect(screen.getByText(text(english, 'setting.dated', { month: 'août 2026' }))).toBeInTheDocument();
  });

  test.each(['en_US', '', 'not a language'])('lang %j, which no formatter knows, does no harm', async (lang) => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={pop3Answers} lang={lang} />);
    await user.click(button(english['setting.names']));
    expect(screen.getByText(/2026/)).toBeInTheDocument();
  });

  test('how close it was, and what would change it, unfold', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    expect(screen.getByText(english['result.closeness.clear'])).toBeInTheDocument();
    const toggle = button(english['result.change']);
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(toggle).toHaveFocus();
    const unfolded = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
    expect(within(unfolded as HTMLElement).getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  test('accessibility 12: the scale is hidden with its sentences beside it, and is neither meter nor slider', async () => {
    const user = userEvent.setup();
    const { container } = render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    await user.click(button(english['result.scale']));
    expect(container.querySelector('[part="scale"]')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.queryByRole('slider')).toBeNull();
    const side = text(english, 'result.scale.side', { answer: inStep, protocol: 'imap' });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(side);
    expect(screen.getByRole('figure')).toContainElement(screen.getByText(/./, { selector: 'figcaption' }));
    expect(screen.getByRole('figure').querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  test('neither is needed for a browser only: no plan, no choice in the way, the notice stays', () => {
    render(<ProtocolChooser defaultAnswers={{ devices: 'webmail' }} />);
    expect(screen.getByRole('heading', { name: english['result.not-needed'] })).toBeInTheDocument();
    expect(screen.getByText(english['result.not-needed.meaning'])).toBeInTheDocument();
    expect(screen.queryByRole('radiogroup', { name: english['choice.title'] })).toBeNull();
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.getByText(english.notice)).toBeInTheDocument();
    expect(button(english['interview.direct'])).toBeInTheDocument();
  });

  test('the only protocol of the server is shown as such', () => {
    render(<ProtocolChooser offered={['pop3']} defaultAnswers={{ devices: 'in-step' }} />);
    const pop3 = english['protocol.pop3'];
    expect(
      screen.getByRole('heading', { name: text(english, 'result.only', { protocol: 'pop3' }) }),
    ).toBeInTheDocument();
    const choice = screen.getByRole('radiogroup', { name: english['choice.title'] });
    expect(within(choice).getAllByRole('radio')).toHaveLength(1);
    expect(within(choice).getByRole('radio', { name: pop3 })).not.toBeChecked();
    expect(document.body).toHaveTextContent(english['risk.places-differ']);
  });

  test('with no protocol there is nothing to ask and nothing to choose', () => {
    render(<ProtocolChooser offered={[]} />);
    expect(screen.getByRole('heading', { name: english['result.unavailable'] })).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.body).not.toHaveTextContent(english.intro);
    expect(document.body).not.toHaveTextContent(english.notice);
  });

  test('with one protocol nobody says which one suits', () => {
    render(<ProtocolChooser offered={['imap']} />);
    expect(screen.getAllByRole('radiogroup').length).toBeGreaterThan(1);
    expect(document.body).not.toHaveTextContent(english.intro);
  });

  test('the notice is the host’s to change', () => {
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} notice={<a href="/terms">Our terms</a>} />);
    expect(screen.getByRole('link', { name: 'Our terms' })).toBeInTheDocument();
    expect(screen.queryByText(english.notice)).toBeNull();
  });
});
