import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { parse } from 'plist';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type OpenedPage, type OpenPageOptions, openPage } from '../openPage.ts';
import { type Panel, startPanel } from './server.ts';

let panel: Panel;

beforeAll(async () => {
  panel = await startPanel();
});

afterAll(() => panel.close());

afterEach(() => {
  expect(panel.reports.splice(0), 'reports of the browser').toEqual([]);
});

const address = 'anna@example.org';

/** Opens the page of a new mailbox, through the form and the link after it. */
async function created(protocol: 'imap' | 'pop3', options?: OpenPageOptions): Promise<OpenedPage> {
  const opened = await openPage(`${panel.url}/bare`, options);
  const { page } = opened;
  await page.getByRole('textbox', { name: 'Address' }).fill(address);
  if (options?.javaScript === false) await page.getByRole('radio', { name: protocol.toUpperCase() }).check();
  else {
    await page.getByRole('button', { name: 'I already know' }).click();
    await page
      .getByRole('radiogroup', { name: 'Your choice' })
      .getByText(protocol.toUpperCase(), { exact: true })
      .click();
  }
  await page.getByRole('button', { name: 'Create mailbox' }).click();
  await page.getByRole('link', { name: 'Set up this mailbox' }).click();
  await page.getByRole('heading', { name: 'Mailbox created' }).waitFor();
  if (options?.javaScript !== false)
    await page.getByRole('heading', { name: `Set up ${protocol.toUpperCase()}` }).waitFor();
  return opened;
}

const values = (page: Page) => page.locator('mail-protocol-setup [part~="setting"] > dd > bdi').allTextContents();

test.each([
  ['imap', 'imap.example.org', '993, SSL/TLS'],
  ['pop3', 'pop.example.org', '995, SSL/TLS'],
] as const)(
  '%s: under a strict policy, the guide shows the settings of this server, and asks nothing',
  async (protocol, host, port) => {
    const { page } = await created(protocol);
    expect(await values(page)).toEqual([host, port, address, 'smtp.example.org', '465, SSL/TLS']);
    expect(await page.getByRole('radiogroup').count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBeGreaterThan(1);
    expect(new URL(page.url()).href).not.toContain('anna');
  },
);

test('the Apple profile is for this mailbox and contains no password', async () => {
  const { page } = await created('imap');
  await page.getByRole('combobox', { name: 'Your mail program' }).selectOption('apple-mail');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a file that sets up IMAP' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  const { PayloadContent } = parse(file) as unknown as { PayloadContent: Record<string, unknown>[] };
  expect(PayloadContent).toEqual([
    expect.objectContaining({
      EmailAccountType: 'EmailTypeIMAP',
      EmailAddress: address,
      IncomingMailServerHostName: 'imap.example.org',
      IncomingMailServerPortNumber: 993,
      IncomingMailServerUseSSL: true,
      OutgoingMailServerHostName: 'smtp.example.org',
    }),
  ]);
  expect(Object.keys(PayloadContent[0] ?? {}).filter((key) => /^(Incoming|Outgoing)Password$/.test(key))).toEqual([]);
});

test('ticked steps are still ticked on the next visit, only for this mailbox', async () => {
  const { page } = await created('imap');
  await page.getByRole('checkbox').nth(1).check();
  await page.reload();
  await page.getByText(/^1 of \d+ done$/).waitFor();
  expect(await page.getByRole('checkbox').nth(1).isChecked()).toBe(true);
  const other = await created('imap');
  expect(await other.page.getByRole('checkbox', { checked: true }).count()).toBe(0);
});

test('a step can be ticked by keyboard at 320 pixels, and nothing overflows', async () => {
  const { page, tabTo, overflow } = await created('pop3', { width: 320 });
  expect(await overflow()).toBe(0);
  await tabTo(page.getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await page.getByText(/^1 of \d+ done$/).waitFor();
});

test('the page shows the settings with JavaScript off', async () => {
  const { page } = await created('pop3', { javaScript: false });
  expect(await page.locator('dd').allTextContents()).toEqual([
    'pop.example.org',
    '995',
    'SSL/TLS',
    address,
    'smtp.example.org',
    '465',
    'SSL/TLS',
    address,
  ]);
});

test('markup in an address shows as text', async () => {
  // JavaScript is off, because the guide would report the address as invalid.
  const { page } = await openPage(`${panel.url}/bare`, { javaScript: false });
  const hostile = '"<b onclick=x>"@example.org';
  const body = new URLSearchParams({ address: hostile, protocol: 'imap' }).toString();
  const answer = await page.request.post(`${panel.url}/received`, {
    data: body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const next = /href="(\/mailboxes\/\d+)"/.exec(await answer.text())?.[1];
  await page.goto(`${panel.url}${next}`);
  expect(await page.locator('h1 + p').textContent()).toBe(hostile);
  expect(await page.locator('b').count()).toBe(0);
  const given = await page.locator('mail-protocol-setup').getAttribute('server');
  expect(JSON.parse(given ?? '')).toMatchObject({ address: hostile });
});

test.each([
  ['no protocol', `address=${address}`],
  ['an unknown protocol', `address=${address}&protocol=smtp`],
  ['two protocols', `address=${address}&protocol=imap&protocol=pop3`],
  ['no address', 'protocol=imap'],
])('%s creates no mailbox', async (_, data) => {
  const { page } = await openPage(`${panel.url}/`);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await page.request.post(`${panel.url}/received`, { data, headers });
  expect(await answer.text()).not.toContain('/mailboxes/');
});
