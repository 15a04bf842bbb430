import { english, programs, text } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { button, status } from '../test/elements.ts';
import { code, guide, profile, server, values } from '../test/guide.tsx';
import { loadMakers } from './loadMakers.ts';

vi.mock('./loadMakers.ts', { spy: true });

describe('files and codes', () => {
  test.each(programs.map(({ id }) => [id] as const))('%s: shows only what works for it', (program) => {
    render(guide({ defaultProgram: program }));
    const isApple = program === 'apple-mail' || program === 'ios-mail';
    expect(screen.queryByRole('button', { name: profile() }) !== null).toBe(isApple);
    expect(screen.queryByRole('button', { name: code() }) !== null).toBe(program === 'thunderbird-android');
  });

  test('no file adds a protocol a second time', () => {
    render(guide({ facts: { devices: 'in-step', current: 'imap' }, defaultProgram: 'apple-mail' }));
    expect(screen.queryByRole('button', { name: profile() })).toBeNull();
  });

  test('a profile for POP3 first says that leaving mail on the server has to be set by hand', () => {
    render(guide({ protocol: 'pop3', facts: { devices: 'one', current: 'new' }, defaultProgram: 'apple-mail' }));
    expect(button(profile('pop3'))).toBeInTheDocument();
    expect(screen.getByText(english['guide.profile.pop3'])).toBeInTheDocument();
  });

  test('a failed download shows a message, and the settings stay; a second press tries again', async () => {
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

  test('a message says what a format can’t express', async () => {
    render(guide({ server: { ...server, signIn: 'browser' }, defaultProgram: 'ios-mail' }));
    await userEvent.setup().click(button(profile()));
    await vi.waitFor(() => expect(status()).toHaveTextContent(english['guide.not-made']), 20_000);
  });

  test('a page that may not save files links to the host’s file', async () => {
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

  test('files for administrators are behind a toggle, and only if an address reveals the domain', async () => {
    const { rerender } = render(guide());
    await userEvent.setup().click(button(english['guide.files']));
    expect(screen.getByText('https://autoconfig.example.net/mail/config-v1.1.xml')).toBeInTheDocument();
    rerender(guide({ server: { imap: { host: 'imap.example.net' } } }));
    expect(screen.queryByRole('button', { name: english['guide.files'] })).toBeNull();
  });
});
