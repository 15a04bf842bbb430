// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, type Messages, planFor, programs, settingIds, stepsFor, text } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import { german } from '@mail-protocol/core/locales/de';
import type { MailServer } from '@mail-protocol/settings';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { button, option, question, status } from '../test/elements.ts';
import { warned } from '../test/warned.ts';
import { loadMakers } from './loadMakers.ts';
import { SetupGuide } from './SetupGuide.tsx';
import type { SetupGuideProps } from './SetupGuideProps.ts';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';

const server: MailServer = {
  address: 'jo@example.net',
  imap: [{ host: 'imap.example.net', security: 'starttls' }, { host: 'imap.example.net' }],
  pop3: { host: 'pop.example.net' },
  smtp: { host: 'smtp.example.net' },
};

const fresh = { devices: 'in-step', current: 'new' } as const;

const guide = (props: Partial<SetupGuideProps> = {}) => (
  <SetupGuide protocol="imap" server={server} facts={fresh} {...props} />
);

const values = () =>
  [...document.querySelectorAll('[part="setting"] dd:first-of-type')].map((each) => each.textContent);
const shownSteps = () => screen.getAllByRole('checkbox').map((box) => box.closest('li')?.getAttribute('data-step'));
const list = () => screen.getByRole('combobox', { name: english['guide.program'] });
const profile = (protocol: 'imap' | 'pop3' = 'imap') => text(english, 'guide.profile', { protocol });
const code = (protocol: 'imap' | 'pop3' = 'imap') => text(english, 'guide.code', { protocol });

vi.mock('./loadMakers.ts', { spy: true });

const said = () => vi.mocked(console.warn).mock.calls.join();

/** A page that drives the guide by an interview of its own. */
function Page() {
  const interview = useProtocolRecommendation({ facts: { devices: 'phone', current: 'new' } });
  return guide({ interview, facts: {} });
}

describe('the order', () => {
  test('where nobody has said what is set up, that is asked before any step or setting shows', async () => {
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
    // The person is still at it.
    expect(question('current')).toBe(asked);
    expect(option(english['answer.current.pop3'])).toHaveFocus();
  });

  test('title, warning, settings, program, steps, and what is faster', () => {
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

  test('a mailbox in no program has no mail that could be missing', () => {
    render(guide());
    expect(screen.queryByText(english['result.missing'])).toBeNull();
  });

  test('what is known is a line with a way to change it, at a button that keeps focus', async () => {
    render(guide());
    const change = button(`${english['interview.change']}: ${english['question.current.topic']}`);
    await userEvent.setup().click(change);
    expect(change).toHaveFocus();
    expect(question('current')).toBeInTheDocument();
  });

  test.each(['imap', 'pop3'] as const)('the steps of %s are those of its plan, in their order', (protocol) => {
    const answers = { devices: 'one', current: 'pop3', serverSpace: 'tight' } as const;
    render(guide({ protocol, facts: answers }));
    expect(shownSteps()).toEqual(stepsFor(planFor(protocol, answers), answers, english).map(({ id }) => id));
  });

  test('goes on with the interview of a chooser', () => {
    render(<Page />);
    expect(shownSteps()).toContain('add-imap-phone');
  });
});

describe('the settings', () => {
  test('TLS from the start first, the upgrade folded, SMTP too, and never a row without encryption', async () => {
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

  test('what is wrong is left out, reported by its code once, and explained in the console; what is good is kept', async () => {
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
  ])('%s as server says whom to ask', async (_, given) => {
    render(guide({ server: given as never }));
    expect(screen.getByText(english['guide.unknown'])).toBeInTheDocument();
    expect(shownSteps()).toContain('add-imap-everywhere');
    if (typeof given === 'string' || Array.isArray(given))
      await vi.waitFor(() => expect(warned()).toEqual(['MP-401']), 10_000);
  });

  test.each([[''], [false], [null], [() => '']])('settings that show nothing (%j) are none', (settings) => {
    const { container } = render(guide({ server: undefined, settings }));
    expect(screen.getByText(english['guide.unknown'])).toBeInTheDocument();
    expect(container.querySelector('[part="settings"]')).toBeNull();
  });

  test('without a server the host’s own stand in their place', () => {
    const { rerender } = render(guide({ server: undefined, settings: <p>Ask Kim.</p> }));
    expect(screen.getByText('Ask Kim.')).toBeInTheDocument();
    expect(screen.queryByText(english['guide.unknown'])).toBeNull();
    rerender(guide({ server: undefined, settings: (protocol) => `${protocol}.example.org` }));
    expect(screen.getByText('imap.example.org')).toBeInTheDocument();
    rerender(guide({ settings: 'Ask Kim.' }));
    expect(screen.queryByText('Ask Kim.')).toBeNull();
  });

  test('where the address is not known, it says the rule, and there is nothing to copy', () => {
    render(guide({ server: { imap: { host: 'imap.example.net' }, username: '%EMAILLOCALPART%' } }));
    const row = screen.getByText(english['guide.username.local-part']).closest('div') as HTMLElement;
    expect(within(row).queryByRole('button')).toBeNull();
  });

  test('a provider’s differences stand before them', () => {
    render(guide({ protocol: 'pop3', provider: 'gmail', facts: { current: 'new' } }));
    const note = screen.getByText(text(english, 'provider.turn-on', { provider: 'Gmail' }));
    const settings = screen.getByRole('heading', { name: english['guide.settings'] });
    expect(note.compareDocumentPosition(settings)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe('the program', () => {
  test('each step says what the picked one calls its setting', async () => {
    render(guide({ facts: { devices: 'in-step', current: 'pop3' } }));
    const step = () => screen.getByRole('checkbox', { name: english['step.stop-checking'] });
    expect(step()).not.toHaveAttribute('aria-describedby');
    await userEvent.setup().selectOptions(list(), 'thunderbird');
    expect(step()).toHaveAccessibleDescription(
      'In Thunderbird: “Check for new messages at startup”: leave it off “Check for new messages every … minutes”: leave it off',
    );
    expect(screen.getByText(/August 2026/)).toBeInTheDocument();
  });

  test('another program tells what to look for, and so does one of which nothing is known', async () => {
    render(guide({ facts: { devices: 'in-step', current: 'pop3' } }));
    const user = userEvent.setup();
    for (const program of ['other', 'gmail-app']) {
      await user.selectOptions(list(), program);
      expect(screen.getByRole('checkbox', { name: english['step.stop-checking'] })).toHaveAccessibleDescription(
        english['guide.look.checkMail'],
      );
    }
    expect(screen.queryByText(/August 2026/)).toBeNull();
  });

  test('what it can’t do is said, with what to do in its place', () => {
    const facts = { devices: 'one', current: 'new', keepMailOn: 'device', deviceBackup: 'yes' } as const;
    render(guide({ protocol: 'pop3', facts, offered: ['pop3'], defaultProgram: 'kmail' }));
    expect(screen.queryByText(text(english, 'guide.cannot.serverDeletes', { program: 'KMail' }))).toBeNull();
    render(guide({ protocol: 'pop3', facts: { current: 'new', keepMailOn: 'server' }, defaultProgram: 'kmail' }));
    expect(screen.getByText(text(english, 'guide.cannot.serverDeletes', { program: 'KMail' }))).toBeInTheDocument();
  });

  test('there are words for each setting, and for each that a program can’t', () => {
    expect(settingIds.filter((id) => !english[`guide.look.${id}`])).toEqual([]);
    const cannot = programs.flatMap(({ settings }) => settingIds.filter((id) => 'cannot' in (settings[id] ?? {})));
    expect([...new Set(cannot)].filter((id) => !english[`guide.cannot.${id}` as 'guide.cannot.keepDays'])).toEqual([]);
    expect(cannot.length).toBeGreaterThan(0);
  });

  test('the host may hold it', async () => {
    const told = vi.fn();
    render(guide({ program: 'thunderbird', onProgramChange: told }));
    await userEvent.setup().selectOptions(list(), '');
    expect(told.mock.calls).toEqual([[null]]);
    expect(list()).toHaveValue('thunderbird');
  });

  test('accessibility 18: names of settings are in the language of the page, or say that they are English', () => {
    const facts = { devices: 'in-step', current: 'pop3', offline: 'metered' } as const;
    render(guide({ messages: german, facts, defaultProgram: 'thunderbird' }));
    expect(screen.getByText(/Beim Starten auf neue Nachrichten prüfen/)).not.toHaveAttribute('lang');
    render(guide({ messages: arabic, facts, defaultProgram: 'apple-mail' }));
    expect(screen.getByText('Download Attachments: None')).toHaveAttribute('lang', 'en');
  });

  test('a label and its entry are in one language: where one is not known, both are English', () => {
    const facts = { devices: 'one', current: 'pop3' } as const;
    const never = 'label.thunderbird-android.Never';
    const { [never]: entry, ...others } = german as Record<string, string>;
    const shown = (messages: Partial<Messages>) => {
      const { container, unmount } = render(guide({ messages, facts, defaultProgram: 'thunderbird-android' }));
      const text = container.textContent;
      unmount();
      return text;
    };
    expect(entry).toBe('Nie (nur manuell)');
    expect(shown(german)).toContain('Häufigkeit der Ordnerabfrage: Nie (nur manuell)');
    expect(shown(others)).toContain('Folder poll frequency: Never');
    expect(shown(others)).not.toContain('Häufigkeit der Ordnerabfrage');
  });

  test('a phone reads a POP3 mailbox by IMAP: its settings and its code are those of IMAP, and that is said', async () => {
    render(guide({ protocol: 'pop3', facts: { devices: 'one', current: 'new' } }));
    expect(values()[0]).toBe('pop.example.net');
    await userEvent.setup().selectOptions(list(), 'thunderbird-android');
    expect(values()[0]).toBe('imap.example.net');
    expect(status()).toHaveTextContent(english['guide.on-phone']);
    expect(button(code('imap'))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: code('pop3') })).toBeNull();
  });

  test('without IMAP the phone reads in webmail, and nothing sets POP3 up on it', () => {
    render(
      guide({
        protocol: 'pop3',
        offered: ['pop3'],
        facts: { devices: 'one', current: 'new' },
        defaultProgram: 'ios-mail',
      }),
    );
    expect(document.body).toHaveTextContent(english['guide.on-phone.webmail']);
    expect(screen.queryByText(english['guide.faster'])).toBeNull();
  });
});

describe('faster', () => {
  test.each(programs.map(({ id }) => [id] as const))('%s: only what fits it', (program) => {
    render(guide({ defaultProgram: program }));
    const isApple = program === 'apple-mail' || program === 'ios-mail';
    expect(screen.queryByRole('button', { name: profile() }) !== null).toBe(isApple);
    expect(screen.queryByRole('button', { name: code() }) !== null).toBe(program === 'thunderbird-android');
  });

  test('where the protocol is there already, no file adds it a second time', () => {
    render(guide({ facts: { devices: 'in-step', current: 'imap' }, defaultProgram: 'apple-mail' }));
    expect(screen.queryByRole('button', { name: profile() })).toBeNull();
  });

  test('a profile for POP3 says first that mail has to be kept on the server by hand', () => {
    render(guide({ protocol: 'pop3', facts: { devices: 'one', current: 'new' }, defaultProgram: 'apple-mail' }));
    expect(button(profile('pop3'))).toBeInTheDocument();
    expect(screen.getByText(english['guide.profile.pop3'])).toBeInTheDocument();
  });

  test('what can’t be loaded says so, and the settings stay; a second press tries again', async () => {
    vi.mocked(loadMakers).mockRejectedValueOnce(new Error('offline'));
    render(guide({ defaultProgram: 'thunderbird-android' }));
    const user = userEvent.setup();
    await user.click(button(code()));
    expect(status()).toHaveTextContent(english['guide.not-loaded']);
    expect(screen.getAllByText(english['guide.not-loaded'])).toHaveLength(2);
    expect(values()[0]).toBe('imap.example.net');
    await user.click(button(code()));
    const caption = text(english, 'guide.code.caption', { protocol: 'imap' });
    expect(await screen.findByRole('figure', { name: caption }, { timeout: 20_000 })).toBeInTheDocument();
    expect(status()).toHaveTextContent(caption);
  });

  test('what a format can’t say is said', async () => {
    render(guide({ server: { ...server, signIn: 'browser' }, defaultProgram: 'ios-mail' }));
    await userEvent.setup().click(button(profile()));
    await vi.waitFor(() => expect(status()).toHaveTextContent(english['guide.not-made']), 20_000);
  });

  test('a page that may not save a file has the host serve it', async () => {
    const { rerender } = render(guide({ defaultProgram: 'ios-mail', profileHref: '/jo.mobileconfig' }));
    expect(screen.getByRole('link', { name: profile() })).toHaveAttribute('href', '/jo.mobileconfig');
    for (const href of [
      'javascript:alert(1)',
      '//evil.example',
      'data:text/html,x',
      ' java\nscript:alert(1)',
      '/\\evil.example',
      '',
    ]) {
      rerender(guide({ defaultProgram: 'ios-mail', profileHref: href }));
      expect(screen.queryByRole('link')).toBeNull();
      expect(button(profile())).toBeInTheDocument();
    }
  });

  test('files for administrators wait behind a toggle, and only where an address tells the domain', async () => {
    const { rerender } = render(guide());
    await userEvent.setup().click(button(english['guide.files']));
    expect(screen.getByText('https://autoconfig.example.net/mail/config-v1.1.xml')).toBeInTheDocument();
    rerender(guide({ server: { imap: { host: 'imap.example.net' } } }));
    expect(screen.queryByRole('button', { name: english['guide.files'] })).toBeNull();
  });
});

test('POP3 on a new computer has steps of its own, whose ticks are kept with the others', async () => {
  const told = vi.fn();
  render(guide({ protocol: 'pop3', facts: { devices: 'one', current: 'pop3' }, onDoneChange: told }));
  const user = userEvent.setup();
  await user.click(button(english['guide.new-computer']));
  await user.click(screen.getByRole('checkbox', { name: english['guide.step.old-computer-stop'] }));
  await user.click(screen.getByRole('checkbox', { name: english['step.stay-pop3'] }));
  expect(told.mock.lastCall).toEqual([['old-computer-stop', 'stay-pop3']]);
  expect(screen.getByText('1 of 9 done')).toBeInTheDocument();
});

test('prints title, warning, settings and steps, ticked or not, on a page of its own', async () => {
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

test('parts that a host does not want are left out; steps, settings and warning stay', () => {
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

test('accessibility 4: one status region, empty until the person acts', async () => {
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
