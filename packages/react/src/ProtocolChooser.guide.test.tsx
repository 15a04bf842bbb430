import { english, planFor, stepsFor, text } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import type { MailServer } from '@mail-protocol/settings';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { risky } from '../test/answers.ts';
import { action, answer, box, button, resultHeading, status } from '../test/elements.ts';
import { warned } from '../test/warned.ts';
import { type Guide, loadGuide } from './loadGuide.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import type { ProtocolChooserProps } from './ProtocolChooserProps.ts';

vi.mock('./loadGuide.ts', { spy: true });

const load = vi.mocked(loadGuide);

/** Loading finishes when a test says so. */
let arrives: (guide?: 'fails') => Promise<void>;

beforeEach(async () => {
  const guide: Guide = await import('./guide.ts');
  const loading = new Promise<Guide>((resolve, reject) => {
    arrives = (outcome) =>
      act(async () => {
        if (outcome) reject(new TypeError('Failed to fetch dynamically imported module'));
        else resolve(guide);
      });
  });
  load.mockReset().mockReturnValue(loading);
});

const server: MailServer = {
  address: 'jo@example.net',
  imap: { host: 'imap.example.net' },
  pop3: { host: 'pop.example.net' },
  smtp: { host: 'smtp.example.net' },
};

const fresh = { devices: 'in-step', current: 'new' } as const;

const chooser = (props: ProtocolChooserProps = {}) => (
  <ProtocolChooser server={server} defaultAnswers={fresh} {...props} />
);

const values = () =>
  [...document.querySelectorAll('[part="setting"] dd:first-of-type')].map((each) => each.textContent);
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[data-_todo] input')];
const shownSteps = () => boxes().map((each) => each.closest('li')?.getAttribute('data-step'));
const programs = () => screen.queryByRole('combobox', { name: english['guide.program'] });
const first = () => boxes()[0] as HTMLInputElement;
const counts = () => screen.getAllByText(/^\d+ of \d+ done$/).map(({ textContent }) => textContent);

describe('when the guide loads', () => {
  test('while the person reads the advice, and only once', async () => {
    const { rerender } = render(chooser({ defaultAnswers: {} }));
    expect(load).not.toHaveBeenCalled();
    await userEvent.setup().click(answer('answer.devices.in-step'));
    expect(resultHeading()).toHaveTextContent('Use IMAP');
    expect(load).toHaveBeenCalledOnce();
    rerender(chooser({ server: { ...server } }));
    await userEvent.setup().click(action());
    expect(load).toHaveBeenCalledOnce();
  });

  test.each([undefined, null])('never with %s as the server', async (none) => {
    render(chooser({ server: none }));
    await userEvent.setup().click(action());
    expect(shownSteps()).toContain('add-imap-everywhere');
    expect(load).not.toHaveBeenCalled();
  });

  test('at once if a protocol is already chosen', () => {
    render(chooser({ defaultValue: 'imap' }));
    expect(load).toHaveBeenCalledOnce();
  });
});

describe('once the guide has loaded', () => {
  test('it replaces the plain steps, below the same heading, with one count and one status region', async () => {
    const user = userEvent.setup();
    render(chooser());
    await arrives();
    await user.click(action());
    const title = screen.getByRole('heading', { name: 'Set up IMAP' });
    expect(title).toHaveFocus();
    expect(screen.getAllByRole('heading', { level: 2 })).toContain(title);
    expect(document.querySelectorAll('[part="result-heading"]')).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 3, name: english['guide.settings'] })).toBeInTheDocument();
    expect(values()).toEqual([
      'imap.example.net',
      '993, SSL/TLS',
      'jo@example.net',
      english['guide.sign-in.password'],
      'smtp.example.net',
      '465, SSL/TLS',
      english['guide.sign-in.sending'],
    ]);
    expect(shownSteps()).toEqual(stepsFor(planFor('imap', fresh), fresh, english).map(({ id }) => id));
    expect(counts()).toHaveLength(1);
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: english['summary.print'] })).toHaveLength(1);
  });

  test('it announces through the status region of the chooser', async () => {
    const user = userEvent.setup();
    render(chooser());
    await arrives();
    await user.click(action());
    const [copy] = screen.getAllByRole('button', { name: /^Copy/ });
    await user.click(copy as HTMLElement);
    await vi.waitFor(() => expect(status()).toHaveTextContent('Copied: Server'));
  });

  test('the question stays in place, and focus stays on its answer', async () => {
    const user = userEvent.setup();
    render(chooser({ defaultAnswers: { devices: 'in-step' } }));
    await user.click(action());
    const today = screen.getByRole('radiogroup', { name: english['question.current'] });
    const option = within(today).getByRole('radio', { name: english['answer.current.pop3'] });
    option.focus();
    await arrives();
    expect(option).toHaveFocus();
    expect(values()).toEqual([]);
    await user.click(option);
    expect(option).toHaveFocus();
    expect(values()[0]).toBe('imap.example.net');
    expect(shownSteps()[0]).toBe('stop-checking');
  });

  test('ticks and program are kept when the person reconsiders and comes back', async () => {
    const user = userEvent.setup();
    render(chooser());
    await arrives();
    await user.click(action());
    await user.click(first());
    await user.selectOptions(programs() as HTMLElement, 'thunderbird');
    await user.click(screen.getByRole('button', { name: /Change: Your choice/ }));
    await user.click(action());
    expect(first()).toBeChecked();
    expect(programs()).toHaveValue('thunderbird');
  });

  test('steps that remove mail wait until their effect is acknowledged', async () => {
    const user = userEvent.setup();
    const answers = { ...risky, current: 'new' } as const;
    render(chooser({ defaultAnswers: answers, defaultValue: 'pop3' }));
    await user.click(button(`${english['interview.change']}: ${english['choice.title']}`));
    await arrives();
    await user.click(screen.getByRole('button', { name: text(english, 'choice.choose', { protocol: 'pop3' }) }));
    await user.click(box());
    await user.click(action());
    const all = stepsFor(planFor('pop3', answers), answers, english);
    expect(values()[0]).toBe('pop.example.net');
    expect(shownSteps()).toEqual(all.map(({ id }) => id));
    await user.click(box());
    const safe = all.filter(({ removes }) => removes === null);
    expect(shownSteps()).toEqual(safe.map(({ id }) => id));
    expect(screen.getByText(text(english, 'set-up.wait', { count: all.length - safe.length }))).toBeVisible();
  });

  test('it is in the language of the page', async () => {
    const user = userEvent.setup();
    render(chooser({ messages: german }));
    await arrives();
    await user.click(action());
    expect(screen.getByRole('heading', { name: german['guide.settings'] as string })).toBeInTheDocument();
  });

  test('in a form it is inside the fold, and posts nothing', async () => {
    const user = userEvent.setup();
    render(
      <form aria-label="mailbox">
        {chooser({ name: 'protocol', defaultValue: 'imap', settings: <p>By hand.</p> })}
      </form>,
    );
    await arrives();
    expect(values()).toEqual([]);
    await user.click(button('Set up IMAP'));
    expect(values()[0]).toBe('imap.example.net');
    await user.click(first());
    await user.selectOptions(programs() as HTMLElement, 'thunderbird');
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([['protocol', 'imap']]);
  });

  test('the list replaces the host’s own settings', async () => {
    const user = userEvent.setup();
    render(chooser({ settings: <p>By hand.</p> }));
    await arrives();
    await user.click(action());
    expect(screen.queryByText('By hand.')).toBeNull();
  });

  test('without `summary` it has no print button, and errors in the settings are reported', async () => {
    const user = userEvent.setup();
    const told = vi.fn();
    const wrong = { ...server, smtp: { host: '192.0.2.7' } };
    render(chooser({ omit: ['summary'], server: wrong, onInvalidServer: told }));
    await arrives();
    await user.click(action());
    expect(screen.queryByRole('button', { name: english['summary.print'] })).toBeNull();
    expect(told.mock.calls).toEqual([[[{ code: 'MP-406', at: 'smtp.host', detail: '192.0.2.7' }]]]);
    await vi.waitFor(() => expect(warned()).toEqual(['MP-406']), 10_000);
  });
});

describe('while plain steps are on the page', () => {
  test('they stay when the guide has loaded, and a button shows it: ticks are kept, and focus moves to its heading', async () => {
    const user = userEvent.setup();
    render(chooser({ settings: <p>By hand.</p> }));
    await user.click(action());
    await user.click(first());
    const plain = first();
    await arrives();
    expect(first()).toBe(plain);
    expect(plain).toHaveFocus();
    expect(screen.getByText('By hand.')).toBeVisible();
    await user.click(button(english['set-up.settings']));
    expect(screen.getByRole('heading', { name: english['guide.settings'] })).toHaveFocus();
    expect(values()[0]).toBe('imap.example.net');
    expect(first()).toBeChecked();
    expect(screen.queryByRole('button', { name: english['set-up.settings'] })).toBeNull();
    expect(status()).toBeEmptyDOMElement();
  });

  test('if asked for early, it shows as soon as it has loaded', async () => {
    const user = userEvent.setup();
    render(chooser());
    await user.click(action());
    await user.click(button(english['set-up.settings']));
    expect(first()).toBeVisible();
    expect(button(english['set-up.settings'])).toHaveFocus();
    await arrives();
    expect(screen.getByRole('heading', { name: english['guide.settings'] })).toHaveFocus();
  });

  test('if they are folded in a form, the guide replaces them', async () => {
    const user = userEvent.setup();
    render(chooser({ name: 'protocol', defaultValue: 'imap' }));
    await user.click(button('Set up IMAP'));
    expect(values()).toEqual([]);
    await arrives();
    expect(values()).toEqual([]);
    await user.click(button('Set up IMAP'));
    await user.click(button('Set up IMAP'));
    expect(values()[0]).toBe('imap.example.net');
  });
});

test('if the guide can’t be loaded a message says so; the steps, their ticks and the host’s settings stay', async () => {
  const user = userEvent.setup();
  render(chooser({ settings: <p>By hand.</p> }));
  await user.click(action());
  await user.click(first());
  await arrives('fails');
  expect(screen.getByText(english['set-up.no-settings'])).toBeVisible();
  expect(first()).toBeChecked();
  expect(screen.getByText('By hand.')).toBeVisible();
  expect(values()).toEqual([]);
  expect(programs()).toBeNull();
  await user.click(screen.getByRole('button', { name: /Change: Your choice/ }));
  expect(screen.queryByText(english['set-up.no-settings'])).toBeNull();
});

test('if the guide that the person asked for can’t be loaded, focus moves to the message that says so', async () => {
  const user = userEvent.setup();
  render(chooser());
  await user.click(action());
  await user.click(button(english['set-up.settings']));
  await arrives('fails');
  expect(screen.getByText(english['set-up.no-settings']).closest('[part="notice"]')).toHaveFocus();
  expect(screen.queryByRole('button', { name: english['set-up.settings'] })).toBeNull();
});
