// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, type Messages, programs, settingIds, text } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import { german } from '@mail-protocol/core/locales/de';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { button, status } from '../test/elements.ts';
import { code, guide, list, values } from '../test/guide.tsx';

vi.mock('./loadMakers.ts', { spy: true });

describe('the program', () => {
  test('each step shows the selected program’s name for its setting', async () => {
    render(guide({ facts: { devices: 'in-step', current: 'pop3' } }));
    const step = () => screen.getByRole('checkbox', { name: english['step.stop-checking'] });
    expect(step()).not.toHaveAttribute('aria-describedby');
    await userEvent.setup().selectOptions(list(), 'thunderbird');
    expect(step()).toHaveAccessibleDescription(
      'In Thunderbird: “Check for new messages at startup”: leave it off “Check for new messages every … minutes”: leave it off',
    );
    expect(screen.getByText(/August 2026/)).toBeInTheDocument();
  });

  test('another program gets a description of what to look for, also if nothing is known about it', async () => {
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

  test('a message says what the program can’t do, and what to do instead', () => {
    const facts = { devices: 'one', current: 'new', keepMailOn: 'device', deviceBackup: 'yes' } as const;
    render(guide({ protocol: 'pop3', facts, offered: ['pop3'], defaultProgram: 'kmail' }));
    expect(screen.queryByText(text(english, 'guide.cannot.serverDeletes', { program: 'KMail' }))).toBeNull();
    render(guide({ protocol: 'pop3', facts: { current: 'new', keepMailOn: 'server' }, defaultProgram: 'kmail' }));
    expect(screen.getByText(text(english, 'guide.cannot.serverDeletes', { program: 'KMail' }))).toBeInTheDocument();
  });

  test('there are words for each setting, and for each one that a program lacks', () => {
    expect(settingIds.filter((id) => !english[`guide.look.${id}`])).toEqual([]);
    const cannot = programs.flatMap(({ settings }) => settingIds.filter((id) => 'cannot' in (settings[id] ?? {})));
    expect([...new Set(cannot)].filter((id) => !english[`guide.cannot.${id}` as 'guide.cannot.keepDays'])).toEqual([]);
    expect(cannot.length).toBeGreaterThan(0);
  });

  test('the host can hold the program', async () => {
    const told = vi.fn();
    render(guide({ program: 'thunderbird', onProgramChange: told }));
    await userEvent.setup().selectOptions(list(), '');
    expect(told.mock.calls).toEqual([[null]]);
    expect(list()).toHaveValue('thunderbird');
  });

  test('accessibility 18: names of settings are in the language of the page, or marked as English', () => {
    const facts = { devices: 'in-step', current: 'pop3', offline: 'metered' } as const;
    render(guide({ messages: german, facts, defaultProgram: 'thunderbird' }));
    expect(screen.getByText(/Beim Starten auf neue Nachrichten prüfen/)).not.toHaveAttribute('lang');
    render(guide({ messages: arabic, facts, defaultProgram: 'apple-mail' }));
    expect(screen.getByText('Download Attachments: None')).toHaveAttribute('lang', 'en');
  });

  test('a label and its entry are in the same language: if one is not known, both are English', () => {
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

  test('a phone reads a POP3 mailbox by IMAP: it gets the settings and code for IMAP, and a note says so', async () => {
    render(guide({ protocol: 'pop3', facts: { devices: 'one', current: 'new' } }));
    expect(values()[0]).toBe('pop.example.net');
    await userEvent.setup().selectOptions(list(), 'thunderbird-android');
    expect(values()[0]).toBe('imap.example.net');
    expect(status()).toHaveTextContent(english['guide.on-phone']);
    expect(button(code('imap'))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: code('pop3') })).toBeNull();
  });

  test('without IMAP the phone reads in webmail, and nothing sets up POP3 on it', () => {
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
