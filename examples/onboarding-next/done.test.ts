import { parse } from 'plist';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../openPage.ts';
import { startNext } from './startNext.ts';

let next: Awaited<ReturnType<typeof startNext>>;

beforeAll(async () => {
  next = await startNext();
}, 60_000);

afterAll(() => next.close());

/** Opens the last page in a browser that has signed up. */
async function done(protocol: 'imap' | 'pop3', options?: Parameters<typeof openPage>[1]) {
  const opened = await openPage(next.url, options);
  const { page } = opened;
  const cookie = (name: string, value: string) => ({ name, value, url: next.url });
  await page.context().addCookies([cookie('address', 'anna@example.org'), cookie('protocol', protocol)]);
  await page.goto(`${next.url}/done`);
  return opened;
}

interface Profile {
  readonly PayloadIdentifier: string;
  readonly PayloadUUID: string;
  readonly PayloadContent: readonly Readonly<Record<string, unknown>>[];
}

test.each([
  ['imap', 'imap.example.org', 993, 'EmailTypeIMAP'],
  ['pop3', 'pop.example.org', 995, 'EmailTypePOP'],
] as const)('%s: the route serves the Apple profile of the mailbox', async (protocol, host, port, type) => {
  const { page } = await done(protocol);
  const answer = await page.request.get(`${next.url}/profile`);
  expect(answer.status()).toBe(200);
  const { 'content-type': media, 'content-disposition': disposition, 'cache-control': cache } = answer.headers();
  expect(media).toBe('application/x-apple-aspen-config');
  expect(disposition).toBe(`attachment; filename="${host}-${protocol}.mobileconfig"`);
  expect(cache).toBe('private, no-store');
  const text = await answer.text();
  const profile = parse(text) as unknown as Profile;
  expect(profile.PayloadContent).toEqual([
    expect.objectContaining({
      EmailAccountType: type,
      EmailAddress: 'anna@example.org',
      IncomingMailServerHostName: host,
      IncomingMailServerPortNumber: port,
      IncomingMailServerUseSSL: true,
      IncomingMailServerUsername: 'anna@example.org',
      OutgoingMailServerHostName: 'smtp.example.org',
      OutgoingMailServerPortNumber: 465,
      OutgoingMailServerUseSSL: true,
    }),
  ]);
  const keys = profile.PayloadContent.flatMap((content) => Object.keys(content));
  expect(keys.filter((key) => /Password$/.test(key) && !/SameAs/.test(key))).toEqual([]);

  const again = parse(await (await page.request.get(`${next.url}/profile`)).text()) as unknown as Profile;
  expect(again.PayloadIdentifier).toBe(profile.PayloadIdentifier);
  expect(again.PayloadUUID).not.toBe(profile.PayloadUUID);
});

test.each([[[]], [['address']], [['protocol']]])(
  'a person who has not signed up gets no profile, with only %j',
  async (names) => {
    const { page } = await openPage(next.url);
    const values: Readonly<Record<string, string>> = { address: 'anna@example.org', protocol: 'imap' };
    await page.context().addCookies(names.map((name) => ({ name, value: values[name] ?? '', url: next.url })));
    const answer = await page.request.get(`${next.url}/profile`);
    expect([answer.status(), answer.headers()['cache-control'], await answer.text()]).toEqual([404, 'no-store', '']);
  },
);

test('the guide links to the profile for a Mac, and not for Android', async () => {
  const { page } = await done('imap');
  const program = page.getByRole('combobox', { name: 'Your mail program' });
  // Before hydration, a choice would be lost.
  await page.locator('[data-_scheme]').first().waitFor({ state: 'attached' });
  await program.selectOption('apple-mail');
  const link = page.getByRole('link', { name: 'Download a file that sets up IMAP' });
  const download = page.waitForEvent('download');
  await link.click();
  expect((await download).suggestedFilename()).toBe('imap.example.org-imap.mobileconfig');
  await program.selectOption('thunderbird-android');
  await link.waitFor({ state: 'detached' });
});

test.each([true, false])(
  'the server’s page has the settings, and nothing overflows at 320 pixels, with JavaScript: %s',
  async (javaScript) => {
    const { page, overflow } = await done('pop3', { javaScript, width: 320 });
    const values = await page.locator('[part~="setting"] > dd > bdi').allInnerTexts();
    expect(values).toEqual(['pop.example.org', '995, SSL/TLS', 'anna@example.org', 'smtp.example.org', '465, SSL/TLS']);
    expect(await page.getByRole('checkbox').count()).toBeGreaterThan(1);
    expect(await overflow()).toBe(0);
  },
);

test('the guide is in the language of the browser', async () => {
  const { page } = await done('imap');
  await page.setExtraHTTPHeaders({ 'Accept-Language': 'de' });
  await page.reload();
  await page.getByRole('heading', { name: 'Die Einstellungen dieses Postfachs' }).waitFor();
});
