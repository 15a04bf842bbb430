// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, planFor, stepsFor, text } from '@mail-protocol/core';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { button, option, question, status } from '../test/elements.ts';
import { guide, list, profile, said, server, shownSteps, values } from '../test/guide.tsx';
import { warned } from '../test/warned.ts';
import { SetupGuide } from './SetupGuide.tsx';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';

vi.mock('./loadMakers.ts', { spy: true });

/** A page that passes a separate interview to the guide. */
function Page() {
  const interview = useProtocolRecommendation({ facts: { devices: 'phone', current: 'new' } });
  return guide({ interview, facts: {} });
}

describe('the order', () => {
  test('if nobody has said what is set up, that question comes before any step or setting', async () => {
    const told = vi.fn();
    render(guide({ facts: { devices: 'in-step' }, onAnswersChange: told }));
    expect(question('current')).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(values()).toEqual([]);
    expect(screen.getByText(english['result.missing'])).toBeInTheDocument();
    const asked = question('current');
    await userEvent.setup().click(option(english['answer.current.pop3']));
    expect(told.mock.calls).toEqual([[{ current: 'pop3' }]]);
    expect(shownSteps()[0]).toBe('stop-checking');
    // The question still has focus.
    expect(question('current')).toBe(asked);
    expect(option(english['answer.current.pop3'])).toHaveFocus();
  });

  test('title, warning, settings, program, steps, then files and codes', () => {
    render(guide({ facts: { devices: 'in-step', current: 'pop3' }, defaultProgram: 'ios-mail' }));
    const inOrder = [
      screen.getByRole('heading', { level: 2, name: 'Set up IMAP' }),
      screen.getByText(english['result.missing']),
      screen.getByRole('heading', { level: 3, name: english['guide.settings'] }),
      list(),
      screen.getByRole('heading', { level: 3, name: english['guide.steps'] }),
      screen.getByRole('heading', { level: 3, name: english['guide.faster'] }),
      button(english['guide.files']),
    ];
    for (const [index, each] of inOrder.slice(1).entries())
      expect(inOrder[index]?.compareDocumentPosition(each)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('a mailbox that is not set up in any program can’t have missing mail', () => {
    render(guide());
    expect(screen.queryByText(english['result.missing'])).toBeNull();
  });

  test('a known answer is a line with a button to change it that keeps focus', async () => {
    render(guide());
    const change = button(`${english['interview.change']}: ${english['question.current.topic']}`);
    await userEvent.setup().click(change);
    expect(change).toHaveFocus();
    expect(question('current')).toBeInTheDocument();
  });

  test.each(['imap', 'pop3'] as const)('%s has the steps of its plan, in their order', (protocol) => {
    const answers = { devices: 'one', current: 'pop3', serverSpace: 'tight' } as const;
    render(guide({ protocol, facts: answers }));
    expect(shownSteps()).toEqual(stepsFor(planFor(protocol, answers), answers, english).map(({ id }) => id));
  });

  test('continues the interview of a chooser', () => {
    render(<Page />);
    expect(shownSteps()).toContain('add-imap-phone');
  });
});

describe('the settings', () => {
  test('TLS from the start first, also for SMTP; STARTTLS folded; never a row without encryption', async () => {
    render(guide());
    expect(values()).toEqual([
      'imap.example.net',
      '993, SSL/TLS',
      'jo@example.net',
      english['guide.sign-in.password'],
      'smtp.example.net',
      '465, SSL/TLS',
      english['guide.sign-in.sending'],
    ]);
    await userEvent.setup().click(button(english['guide.other-ways']));
    expect(values().slice(7)).toEqual(['imap.example.net', '143, STARTTLS']);
  });

  test('wrong settings are left out, reported once by code, and explained in the console; the valid ones stay', async () => {
    const told = vi.fn();
    const wrong = {
      ...server,
      address: 'jo@secret.example',
      imap: { host: 'imap.example.net', security: 'plain' as 'tls' },
    };
    const { rerender } = render(guide({ server: wrong, onInvalidServer: told }));
    rerender(guide({ server: { ...wrong }, onInvalidServer: told }));
    expect(told.mock.calls).toEqual([[[{ code: 'MP-410', at: 'imap.security', detail: 'plain' }]]]);
    expect(JSON.stringify(told.mock.calls)).not.toContain('secret');
    expect(screen.getByText(english['guide.unknown'])).toBeInTheDocument();
    await vi.waitFor(() => expect(warned()).toEqual(['MP-410']), 10_000);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'imap.example.net'],
    ['a list', []],
  ])('with %s as `server` the guide says whom to ask', async (_, given) => {
    render(guide({ server: given as never }));
    expect(screen.getByText(english['guide.unknown'])).toBeInTheDocument();
    expect(shownSteps()).toContain('add-imap-everywhere');
    if (typeof given === 'string' || Array.isArray(given))
      await vi.waitFor(() => expect(warned()).toEqual(['MP-401']), 10_000);
  });

  test.each([[''], [false], [null], [() => '']])('settings that render nothing (%j) count as none', (settings) => {
    const { container } = render(guide({ server: undefined, settings }));
    expect(screen.getByText(english['guide.unknown'])).toBeInTheDocument();
    expect(container.querySelector('[part="settings"]')).toBeNull();
  });

  test('without a server the host’s own settings replace the list', () => {
    const { rerender } = render(guide({ server: undefined, settings: <p>Ask Kim.</p> }));
    expect(screen.getByText('Ask Kim.')).toBeInTheDocument();
    expect(screen.queryByText(english['guide.unknown'])).toBeNull();
    rerender(guide({ server: undefined, settings: (protocol) => `${protocol}.example.org` }));
    expect(screen.getByText('imap.example.org')).toBeInTheDocument();
    rerender(guide({ settings: 'Ask Kim.' }));
    expect(screen.queryByText('Ask Kim.')).toBeNull();
  });

  test('if the address is not known, the user name is described, with nothing to copy', () => {
    render(guide({ server: { imap: { host: 'imap.example.net' }, username: '%EMAILLOCALPART%' } }));
    const row = screen.getByText(english['guide.username.local-part']).closest('div') as HTMLElement;
    expect(within(row).queryByRole('button')).toBeNull();
  });

  test('what a provider does differently comes before them', () => {
    render(guide({ protocol: 'pop3', provider: 'gmail', facts: { current: 'new' } }));
    const note = screen.getByText(text(english, 'provider.turn-on', { provider: 'Gmail' }));
    const settings = screen.getByRole('heading', { name: english['guide.settings'] });
    expect(note.compareDocumentPosition(settings)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

test('POP3 on a new computer has separate steps, whose ticks are kept with the others', async () => {
  const told = vi.fn();
  render(guide({ protocol: 'pop3', facts: { devices: 'one', current: 'pop3' }, onDoneChange: told }));
  const user = userEvent.setup();
  await user.click(button(english['guide.new-computer']));
  await user.click(screen.getByRole('checkbox', { name: english['guide.step.old-computer-stop'] }));
  await user.click(screen.getByRole('checkbox', { name: english['step.stay-pop3'] }));
  expect(told.mock.lastCall).toEqual([['old-computer-stop', 'stay-pop3']]);
  expect(screen.getByText('1 of 9 done')).toBeInTheDocument();
});

test('prints title, warning, settings and steps, ticked or not, on a separate page', async () => {
  const page = {
    document: document.implementation.createHTMLDocument(),
    focus: vi.fn(),
    print: vi.fn(),
    close: vi.fn(),
  };
  vi.spyOn(window, 'open').mockReturnValue(page as never);
  render(guide({ facts: { devices: 'in-step', current: 'pop3' }, defaultDone: ['stop-checking'] }));
  await userEvent.setup().click(button(english['summary.print']));
  const printed = page.document.body.textContent;
  expect(printed).toMatch(/^Set up IMAP\n\nIs mail missing now\?/);
  expect(printed).toContain('To receive mail (IMAP)\nServer: imap.example.net\nPort: 993, SSL/TLS\n');
  expect(printed).toContain(`[x] ${english['step.stop-checking']}\n\n[ ] ${english['step.back-up-old-mail']}`);
  expect(page.print).toHaveBeenCalledOnce();
});

test('parts can be left out; steps, settings and warning stay', () => {
  const facts = { devices: 'in-step', current: 'pop3' } as const;
  render(guide({ facts, defaultProgram: 'ios-mail', omit: ['program', 'profile', 'code', 'files', 'print'] }));
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.queryByRole('button', { name: profile() })).toBeNull();
  expect(screen.queryByRole('button', { name: english['guide.files'] })).toBeNull();
  expect(screen.queryByRole('button', { name: english['summary.print'] })).toBeNull();
  expect(screen.getByText(english['result.missing'])).toBeInTheDocument();
  expect(values()).not.toEqual([]);
  expect(shownSteps()).toContain('remove-pop3-account');
});

test.each([
  [{ protocol: 'smtp' }, /protocol smtp/],
  [{ protocol: undefined }, /protocol undefined/],
  [{ program: 'Thunderbird', onProgramChange: () => {} }, /program Thunderbird/],
  [{ omit: ['steps'] }, /omit steps/],
  [{ omit: 'files' }, /no list/],
])('%o is passed over, with a warning', (props, warning) => {
  render(guide(props as never));
  expect(warned()).toEqual(['MP-220']);
  expect(said()).toMatch(warning);
  const known = !('protocol' in props);
  expect(screen.queryByRole('heading', { name: 'Set up IMAP' }) !== null).toBe(known);
});

test('accessibility 4: there is one status region, empty until the person acts', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText: () => Promise.resolve() } as never);
  render(guide());
  expect(status()).toBeEmptyDOMElement();
  const [first] = screen.getAllByRole('button', { name: /^Copy: Server/ });
  await act(async () => first?.click());
  expect(status()).toHaveTextContent(text(english, 'guide.copied', { label: english['guide.host'] }));
  expect(first).toHaveAccessibleName(`Copied: Server, ${text(english, 'guide.receiving', { protocol: 'imap' })}`);
});

test('the ref is the root element, and other props go to it', () => {
  const ref = { current: null as HTMLDivElement | null };
  render(<SetupGuide protocol="imap" ref={ref} id="guide" data-testid="x" density="compact" lang="en-GB" />);
  expect(ref.current).toBe(document.getElementById('guide'));
  expect(ref.current).toHaveAttribute('data-density', 'compact');
  expect(ref.current).toHaveAttribute('lang', 'en-GB');
});
