import { english } from '@mail-protocol/core';
import type { MailServer } from '@mail-protocol/settings';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, focused, mount, radio, the, visible } from '../test/mounted.tsx';
import { serve } from '../test/served.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

const server: MailServer = {
  address: 'jo@example.net',
  imap: { host: 'imap.example.net' },
  smtp: { host: 'smtp.example.net' },
};

/** Loading on demand can be slow on a busy machine. */
const patience = 20_000;

const complained = vi.fn();

beforeEach(() => {
  complained.mockClear();
  for (const level of ['error', 'warn'] as const) vi.spyOn(console, level).mockImplementation(complained);
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(complained).not.toHaveBeenCalled();
});

const settings = (scope: ParentNode) => visible(scope, '[part~="setting"]').length;

test('plain steps from the server hydrate and stay; a press shows the guide, which keeps the ticks', async () => {
  const { container, hydrate, failed, posted } = serve({
    defaultValue: 'imap',
    facts: { devices: 'in-step', current: 'new' },
    name: undefined as never,
    server,
  });
  await hydrate();
  const [first] = visible<HTMLInputElement>(container, '[part~="step"] input');
  await userEvent.click(first as HTMLInputElement);
  // The guide has loaded by now.
  await import('./guide.ts');
  await Promise.resolve();
  expect(first?.isConnected).toBe(true);
  expect(settings(container)).toBe(0);
  await userEvent.click(button(container, english['set-up.settings']));
  await vi.waitFor(() => expect(focused()?.textContent).toBe(english['guide.settings']), patience);
  expect(settings(container)).toBeGreaterThan(3);
  expect(visible<HTMLInputElement>(container, '[part~="step"] input')[0]?.checked).toBe(true);
  expect(the(container, '[part~="result-heading"]').textContent).toBe('Set up IMAP');
  expect(failed).not.toHaveBeenCalled();
  expect(posted()).toEqual([]);
});

test('keyboard only, from the question to the settings, and nothing overflows at 320 pixels', async () => {
  await page.viewport(320, 800);
  const { container } = mount(<ProtocolChooser server={server} facts={{ current: 'pop3' }} />);
  radio(container, english['answer.devices.in-step']).focus();
  await userEvent.keyboard('[Space]');
  const action = the(container, '[part~="action"]');
  action.focus();
  await userEvent.keyboard('{Enter}');
  expect(focused()?.textContent).toBe('Set up IMAP');
  // On a busy machine the person may be faster than the download.
  if (settings(container) === 0) button(container, english['set-up.settings']).click();
  await vi.waitFor(() => expect(settings(container)).toBeGreaterThan(3), patience);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
