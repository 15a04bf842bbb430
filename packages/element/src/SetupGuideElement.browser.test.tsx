import { english, text } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mailServer as server } from '../test/mailServer.ts';
import { SetupGuideElement } from './SetupGuideElement.tsx';
import './register.ts';

beforeEach(() => {
  document.body.replaceChildren();
  vi.spyOn(console, 'warn')
    .mockReset()
    .mockImplementation(() => {});
});

/** A guide on the page, and what it reported. */
function placed(attributes: Readonly<Record<string, string>> = {}, inside = '') {
  const element = document.createElement('mail-protocol-setup');
  const told: [string, unknown][] = [];
  for (const name of ['answers', 'program', 'done', 'invalid-server', 'invalid-answers'] as const)
    element.addEventListener(`mail-protocol-${name}`, (event) => told.push([name, (event as CustomEvent).detail]));
  for (const [name, value] of Object.entries({ protocol: 'imap', facts: 'v=2&current=new', ...attributes }))
    element.setAttribute(name, value);
  element.innerHTML = inside;
  document.body.append(element);
  const all = <E extends HTMLElement>(selector: string) => [
    ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ];
  const shown = () => vi.waitFor(() => expect(all('h2').map(({ textContent }) => textContent)).not.toEqual([]), 20_000);
  return { element, told, all, shown };
}

const values = (all: ReturnType<typeof placed>['all']) =>
  all('[part~="setting"] > dd > bdi').map(({ textContent }) => textContent);

test('the content of the tag is shown until the guide has loaded, and then hidden', async () => {
  const { element, all, shown } = placed({ server: JSON.stringify(server) }, '<p>imap.example.net, 993</p>');
  await shown();
  expect(all('h2')[0]?.textContent).toBe(text(english, 'result.set-up', { protocol: 'imap' }));
  expect(values(all)).toEqual([
    'imap.example.net',
    '993, SSL/TLS',
    'jo@example.net',
    'smtp.example.net',
    '465, SSL/TLS',
  ]);
  expect(element.querySelector('p')?.checkVisibility()).toBe(false);
  expect(element.querySelector('p')).not.toBeNull();
});

test('the server is also a property that the page can set', async () => {
  const { element, all, shown } = placed();
  await shown();
  expect(values(all)).toEqual([]);
  element.server = server;
  expect(values(all)[0]).toBe('imap.example.net');
  expect(element.server).toBe(server);
  element.server = JSON.stringify({ ...server, imap: { host: 'mail.example.net' } });
  expect(values(all)[0]).toBe('mail.example.net');
  element.server = null;
  expect(values(all)).toEqual([]);
});

test('unreadable JSON is an issue with a code, without any of its text', async () => {
  const { told, all, shown } = placed({ server: '{"address":"jo@secret.example"' });
  await shown();
  await vi.waitFor(() => expect(told).toEqual([['invalid-server', [{ code: 'MP-305', at: 'server', detail: '' }]]]));
  expect(vi.mocked(console.warn).mock.calls.join()).toMatch(/MP-305/);
  expect(vi.mocked(console.warn).mock.calls.join()).not.toMatch(/secret/);
  expect(all('[part~="step"]').length).toBeGreaterThan(0);
});

test('faulty settings are reported by their code, and valid ones are shown', async () => {
  const { told, all, shown } = placed({ server: JSON.stringify({ ...server, smtp: { host: '192.0.2.7' } }) });
  await shown();
  await vi.waitFor(() =>
    expect(told).toEqual([['invalid-server', [{ code: 'MP-406', at: 'smtp.host', detail: '192.0.2.7' }]]]),
  );
  expect(values(all)).toEqual(['imap.example.net', '993, SSL/TLS', 'jo@example.net']);
});

test('asks for the set-up of today, and reports the answer, the program and the ticks', async () => {
  const { element, told, all, shown } = placed({ facts: '' });
  await shown();
  expect(all('[part~="step"]')).toEqual([]);
  await userEvent.click(all('[part~="option"]')[0] as HTMLElement);
  expect(told).toEqual([['answers', { current: 'new' }]]);
  await userEvent.selectOptions(all('select')[0] as HTMLElement, 'thunderbird');
  const box = all<HTMLInputElement>('[part~="step"] input')[0] as HTMLInputElement;
  await userEvent.click(box);
  expect(told.slice(1)).toEqual([
    ['program', 'thunderbird'],
    ['done', ['add-imap-everywhere']],
  ]);
  expect([element.program, element.done, box.checked]).toEqual(['thunderbird', ['add-imap-everywhere'], true]);
});

test('accepts ticked steps as text in the property, because frameworks set it that way', async () => {
  const { element, all, shown } = placed({ server: JSON.stringify(server) });
  await shown();
  element.done = ' add-imap-everywhere\nother ';
  expect(element.done).toEqual(['add-imap-everywhere', 'other']);
  await vi.waitFor(() =>
    expect(all<HTMLInputElement>('[type="checkbox"]').filter((box) => box.checked)).toHaveLength(1),
  );
  element.done = null;
  expect(element.done).toEqual([]);
});

test('ticks, program and omitted parts can be attributes', async () => {
  const { all, shown } = placed({
    done: 'sent-folder\n other',
    program: 'ios-mail',
    omit: 'files print',
    server: JSON.stringify(server),
  });
  await shown();
  expect(all<HTMLInputElement>('[part~="step"] input').filter(({ checked }) => checked)).toHaveLength(1);
  expect(all<HTMLSelectElement>('select')[0]?.value).toBe('ios-mail');
  const said = all('button').map(({ textContent }) => textContent);
  expect(said).toContain(text(english, 'guide.profile', { protocol: 'imap' }));
  expect(said).not.toContain(english['summary.print']);
});

test('the QR code is drawn in the shadow root', async () => {
  const { all, shown } = placed({ program: 'thunderbird-android', server: JSON.stringify(server) });
  await shown();
  const wanted = text(english, 'guide.code', { protocol: 'imap' });
  const button = all('button').find(({ textContent }) => textContent === wanted);
  await userEvent.click(button as HTMLElement);
  await vi.waitFor(() => expect(all('figure path')).toHaveLength(1), 20_000);
});

test('the page’s texts, such as German ones, replace those of the guide', async () => {
  const { element, all, shown } = placed();
  element.messages = german;
  await shown();
  expect(all('h3').map(({ textContent }) => textContent)).toContain(german['guide.settings']);
  element.messages = { 'guide.settings': 'Our server' };
  expect(all('h3').map(({ textContent }) => textContent)).toContain('Our server');
});

test('the host’s own settings are in a slot if there is no server', async () => {
  const { element, all, shown } = placed({}, '<p slot="settings">Ask Kim.</p>');
  await shown();
  expect(all('slot[name="settings"]')).toHaveLength(1);
  expect(element.querySelector('p')?.checkVisibility()).toBe(true);
});

test.each([
  ['protocol', 'smtp', /MP-301/],
  ['program', 'Netscape', /MP-301/],
  ['omit', 'steps', /MP-301/],
])('%s="%s" warns', async (name, value, warning) => {
  const { shown, all } = placed({ [name]: value });
  if (name === 'protocol') await vi.waitFor(() => expect(vi.mocked(console.warn).mock.calls.join()).toMatch(warning));
  else await shown();
  expect(vi.mocked(console.warn).mock.calls.join()).toMatch(warning);
  expect(all('h2')).toHaveLength(name === 'protocol' ? 0 : 1);
});

test('an unknown program as a property counts as none', async () => {
  const { element, shown } = placed();
  await shown();
  element.program = 'Pine' as never;
  expect(element.program).toBeNull();
  expect(vi.mocked(console.warn).mock.calls.join()).toMatch(/MP-220/);
});

test('keeps its ticks when moved on the page, and the class defines the tag', async () => {
  const { element, all, shown } = placed();
  await shown();
  await userEvent.click(all('[part~="step"] input')[0] as HTMLElement);
  const holder = document.createElement('div');
  document.body.append(holder);
  holder.append(element);
  await Promise.resolve();
  expect(all<HTMLInputElement>('[part~="step"] input')[0]?.checked).toBe(true);
  expect(element).toBeInstanceOf(SetupGuideElement);
});
