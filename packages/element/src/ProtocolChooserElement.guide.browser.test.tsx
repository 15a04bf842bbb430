import { english, text } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mailServer as server } from '../test/mailServer.ts';
import { first, inside, place } from '../test/placed.ts';
import type { ProtocolChooserElement } from './index.ts';
import { loadGuide } from './loadGuide.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn')
    .mockReset()
    .mockImplementation(() => {});
});

const facts = 'v=2&devices=in-step&current=new';

/** A chooser on the page, and what it reported about its settings. */
function placed(attributes: Readonly<Record<string, string>> = {}, content = '') {
  const told: unknown[] = [];
  const listen = ({ detail }: CustomEvent) => told.push(detail);
  document.addEventListener('mail-protocol-invalid-server', listen, { once: true });
  const chooser: ProtocolChooserElement = document.createElement('mail-protocol-chooser');
  for (const [name, value] of Object.entries({ facts, ...attributes })) chooser.setAttribute(name, value);
  chooser.innerHTML = content;
  place('').append(chooser);
  const all = (selector: string) => [...inside(chooser).querySelectorAll<HTMLElement>(selector)];
  return { chooser, told, all };
}

const values = (all: ReturnType<typeof placed>['all']) =>
  all('[part~="setting"] > dd > bdi').map(({ textContent }) => textContent);

test('with settings, the guide replaces the steps; without, they stay', async () => {
  const { chooser, all } = placed({ server: JSON.stringify(server) });
  await loadGuide();
  await userEvent.click(first(inside(chooser), '[part~="action"]'));
  expect(values(all)).toEqual([
    'imap.example.net',
    '993, SSL/TLS',
    'jo@example.net',
    'smtp.example.net',
    '465, SSL/TLS',
  ]);
  const plain = placed();
  await userEvent.click(first(inside(plain.chooser), '[part~="action"]'));
  expect(plain.all('[part~="step"]').length).toBeGreaterThan(1);
  expect(values(plain.all)).toEqual([]);
});

test('the settings are also a property and can change; they replace the page’s slot', async () => {
  const { chooser, all } = placed({}, '<p slot="settings-imap">By hand.</p>');
  chooser.server = server;
  expect(chooser.server).toBe(server);
  await loadGuide();
  await userEvent.click(first(inside(chooser), '[part~="action"]'));
  expect(values(all)[0]).toBe('imap.example.net');
  expect(chooser.querySelector('p')?.checkVisibility()).toBe(false);
  chooser.server = JSON.stringify({ ...server, imap: { host: 'mail.example.net' } });
  expect(values(all)[0]).toBe('mail.example.net');
});

test('its texts are in the language of the page, although it loads later', async () => {
  const { chooser, all } = placed({ server: JSON.stringify(server) });
  chooser.messages = german;
  await loadGuide();
  await userEvent.click(first(inside(chooser), '[part~="action"]'));
  expect(all('h2').map(({ textContent }) => textContent)).toContain(
    text(german as typeof english, 'result.set-up', { protocol: 'imap' }),
  );
  expect(all('h3').map(({ textContent }) => textContent)).toContain(german['guide.settings']);
});

test('unreadable JSON is an issue with a code, without any of its text', async () => {
  const { told, all, chooser } = placed({ server: '{"address":"jo@secret.example"' });
  await vi.waitFor(() => expect(told).toEqual([[{ code: 'MP-305', at: 'server', detail: '' }]]));
  expect(vi.mocked(console.warn).mock.calls.join()).toMatch(/MP-305/);
  expect(vi.mocked(console.warn).mock.calls.join()).not.toMatch(/secret/);
  await userEvent.click(first(inside(chooser), '[part~="action"]'));
  expect(all('[part~="step"]').length).toBeGreaterThan(1);
});

test('faulty settings are reported by their code', async () => {
  const { chooser, told } = placed({ server: JSON.stringify({ ...server, smtp: { host: '192.0.2.7' } }) });
  await loadGuide();
  await userEvent.click(first(inside(chooser), '[part~="action"]'));
  await vi.waitFor(() => expect(told).toEqual([[{ code: 'MP-406', at: 'smtp.host', detail: '192.0.2.7' }]]));
});

test('in a form the ticks and the program of the guide are not posted', async () => {
  const { chooser, all } = placed({ server: JSON.stringify(server), name: 'protocol', value: 'imap' });
  const form = document.createElement('form');
  chooser.replaceWith(form);
  form.append(chooser);
  await loadGuide();
  await Promise.resolve();
  const fold = all('[data-_fold] > button').find(({ textContent }) => textContent === 'Set up IMAP');
  await userEvent.click(fold as HTMLElement);
  await userEvent.click(all('[part~="step"] input')[0] as HTMLElement);
  await userEvent.selectOptions(all('select')[0] as HTMLElement, 'thunderbird');
  expect([...new FormData(form)]).toEqual([['protocol', 'imap']]);
  expect(values(all)[0]).toBe('imap.example.net');
  expect(english['guide.settings']).toBe(all('h3')[0]?.textContent);
});
