import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Dovecot, password } from '../../examples/mailbox/Dovecot.ts';
import { type OpenedPage, type OpenPageOptions, openPage } from '../../examples/openPage.ts';
import { expectContrast } from '../../examples/panel/expectContrast.ts';
import { integrationVersion } from '../../scripts/packIntegrations.ts';
import { Roundcube } from './Roundcube.ts';
import { roundcubeIsInstalled } from './roundcubeIsInstalled.ts';

/*
 * The zip as it is released, in Roundcube itself, which reads mail from a real server: Debian's packages, or the
 * Roundcube that `ROUNDCUBE_PATH` names.
 */

const server = {
  provider: 'Example Mail',
  imap: { host: 'imap.example.net' },
  pop3: { host: 'pop.example.net' },
  smtp: [{ host: 'smtp.example.net' }, { host: 'smtp.example.net', security: 'starttls' }],
};
const plugins = ['mail_protocol'];

/** As strict as Roundcube's own pages bear: they need inline scripts and styles and `eval`. Nothing is loaded from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
/** What the plugin itself gets by with. Roundcube's pages do not, so this one is only reported. */
const strict = "default-src 'self'; require-trusted-types-for 'script'";

describe.skipIf(!roundcubeIsInstalled)('Roundcube', () => {
  let dovecot: Dovecot;
  let roundcube: Roundcube;
  let mailboxes = 0;

  beforeAll(async () => {
    dovecot = await Dovecot.start();
    roundcube = await Roundcube.start(dovecot);
  });

  afterAll(async () => {
    await roundcube?.stop();
    await dovecot?.stop();
  });

  beforeEach(() => {
    roundcube.install();
    roundcube.configure({ plugins, mail_protocol_server: server });
    roundcube.sendHeaders([`Content-Security-Policy: ${policy}`]);
  });

  afterEach(() => {
    roundcube.uninstall();
    expect(roundcube.takeLog(), 'what Roundcube has logged').toBe('');
  });

  const newMailbox = () => dovecot.addMailbox(`jo${++mailboxes}`);

  /** Signs in on the way to Settings. */
  async function openSettings(options?: OpenPageOptions, address = newMailbox(), action = ''): Promise<OpenedPage> {
    const opened = await openPage(`${roundcube.url}?_task=settings&_action=${action}`, options);
    const { page } = opened;
    await page.locator('#rcmloginuser').fill(address);
    await page.locator('#rcmloginpwd').fill(password);
    await page.locator('#rcmloginsubmit').click();
    await page.locator('#settings-menu').waitFor({ state: 'attached' });
    return opened;
  }

  /** Signs in on the way to the section of the plugin, until its chooser works. */
  async function openSection(options?: OpenPageOptions, address?: string): Promise<OpenedPage> {
    const opened = await openSettings(options, address, 'plugin.mail_protocol');
    await works(opened.page);
    return opened;
  }

  const section = (page: Page) => page.locator('#settings-menu li.mail_protocol a');
  const tabs = (page: Page) => page.locator('#settings-menu li').allTextContents();
  const chooser = (page: Page) => page.locator('mail-protocol-chooser');
  const works = (page: Page) => chooser(page).locator('[data-_scheme]').first().waitFor();
  const attribute = (page: Page, name: string) => chooser(page).getAttribute(name);
  const settings = (page: Page) => chooser(page).locator('[part~="setting"] > dd > bdi').allTextContents();

  /** What the console says from now on, where a warning is meant. */
  function saidBy(page: Page): string[] {
    const said: string[] = [];
    page.removeAllListeners('console');
    page.on('console', (message) => said.push(message.text()));
    return said;
  }

  /** Chooses by the fold that spares the questions, and has the guide show the settings. */
  async function choose(page: Page, protocol: 'IMAP' | 'POP3'): Promise<void> {
    await page.getByRole('button', { name: 'I already know' }).click();
    await page.getByRole('button', { name: `Use ${protocol}`, exact: true }).click();
    await page.getByText('Not in a program').click();
    await page.getByRole('heading', { name: 'The settings of this mailbox' }).waitFor();
  }

  test('Settings have a section with the chooser, and nothing is loaded from elsewhere', async () => {
    const { page } = await openSettings();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(await section(page).textContent()).toBe('Mail programs');
    expect(await section(page).getAttribute('title')).toBe('Set up a mail program');
    await section(page).click();
    await works(page);
    expect(await page.title()).toContain('Set up a mail program');
    await choose(page, 'IMAP');
    const own = asked.filter((url) => url.includes('mail_protocol/'));
    expect(own.map((url) => url.replace(/.*mail_protocol\//, '')).sort()).toEqual(
      ['element/mail-protocol-setup.js', 'element/mail-protocol.js', 'follow-dark-mode.js'].map(
        (name) => `${name}?${integrationVersion}`,
      ),
    );
    expect(asked.filter((url) => !url.startsWith(roundcube.url))).toEqual([]);
  });

  test.each([
    ['IMAP', 'imap.example.net', '993, SSL/TLS'],
    ['POP3', 'pop.example.net', '995, SSL/TLS'],
  ] as const)('%s: the guide shows the public names and ports, and who signs in', async (protocol, host, port) => {
    const address = newMailbox();
    const { page } = await openSection({}, address);
    await choose(page, protocol);
    expect(await settings(page)).toEqual([host, port, address, 'smtp.example.net', '465, SSL/TLS']);
  });

  test('what is not encrypted is never shown, and other ports are', async () => {
    const imap = [
      { host: 'plain.example.net', port: 143, security: 'none' },
      { host: 'imap.example.net', port: 10_143, security: 'starttls' },
    ];
    roundcube.configure({ plugins, mail_protocol_server: { ...server, imap } });
    const { page } = await openSection();
    const said = saidBy(page);
    await choose(page, 'IMAP');
    expect(said).toEqual([expect.stringMatching(/MP-4\d\d: imap\.0\.security/)]);
    expect((await settings(page)).slice(0, 2)).toEqual(['imap.example.net', '10143, STARTTLS']);
    expect(await chooser(page).textContent()).not.toContain('plain.example.net');
  });

  test('a server without POP3 offers none', async () => {
    roundcube.configure({ plugins, mail_protocol_server: { imap: server.imap, smtp: server.smtp } });
    const { page } = await openSection();
    expect(await attribute(page, 'offered')).toBe('imap');
    expect(await chooser(page).getByRole('button', { name: 'Use IMAP', exact: true }).count()).toBe(1);
    expect(
      await chooser(page)
        .getByRole('button', { name: /Use POP3/ })
        .count(),
    ).toBe(0);
  });

  test('without a configuration no name is made up, neither by the example as it is', async () => {
    roundcube.configure({ plugins });
    roundcube.configurePlugin((example) => example);
    const { page } = await openSection();
    expect(await attribute(page, 'offered')).toBeNull();
    expect(await attribute(page, 'server')).toBeNull();
    await page.getByRole('button', { name: 'I already know' }).click();
    await page.getByRole('button', { name: 'Use IMAP', exact: true }).click();
    expect(await chooser(page).textContent()).not.toMatch(/localhost|example\./);
  });

  test('the example with the slashes taken away is a configuration', async () => {
    roundcube.configure({ plugins });
    roundcube.configurePlugin((example) => example.replaceAll(/^\/\/ (?=[ $\]])/gm, ''));
    const address = dovecot.addMailbox('office');
    const { page } = await openSection({}, address);
    expect(await attribute(page, 'facts')).toBe('v=2&sharedMailbox=together');
    expect(JSON.parse((await attribute(page, 'server')) ?? '')).toEqual({ ...server, address, username: address });
    const other = await openSection();
    expect(await attribute(other.page, 'facts')).toBe('v=2');
  });

  test.each([
    ['ample', { storage: 10_240 }, 'v=2&serverSpace=ample'],
    ['tight', { storage: 300 }, 'v=2&serverSpace=tight'],
    ['of messages alone', { messages: 100 }, 'v=2'],
    ['not set', {}, 'v=2'],
  ])('the quota of the server is told: %s', async (_, quota, facts) => {
    const { page } = await openSection({}, dovecot.addMailbox(`quota${++mailboxes}`, quota));
    expect(await attribute(page, 'facts')).toBe(facts);
    expect(await chooser(page).getByText('already known').count()).toBe(facts === 'v=2' ? 0 : 1);
  });

  test('dark and light follow the button of Roundcube', async () => {
    const { page } = await openSection();
    expect(await attribute(page, 'color-scheme')).toBe('light');
    await expectContrast(page);
    await page.locator('#taskmenu a.theme').click();
    await expect.poll(() => attribute(page, 'color-scheme')).toBe('dark');
    await expectContrast(page);
    await page.reload();
    await works(page);
    expect(await attribute(page, 'color-scheme')).toBe('dark');
    await expectContrast(page);
  });

  test('Arabic at 360 pixels: from right to left, and nothing sticks out', async () => {
    roundcube.configure({ plugins, mail_protocol_server: server, language: 'ar_SA' });
    const { page, overflow } = await openSettings({ width: 360 });
    expect(await section(page).textContent()).toBe('برامج البريد');
    await section(page).click();
    await works(page);
    await page.getByRole('heading', { name: 'أين ستُقرأ رسائل صندوق البريد هذا؟' }).waitFor();
    expect(await page.locator('.header-title').last().textContent()).toBe('إعداد برنامج بريد');
    expect(await attribute(page, 'lang')).toBe('ar-SA');
    const first = chooser(page).locator('[part~="option"]').first();
    expect(await first.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await overflow()).toBe(0);
    // The bar with the advice stands at the edge of what scrolls.
    await first.click();
    const bar = chooser(page).getByRole('button', { name: 'عرض السبب' });
    await bar.waitFor();
    const below = await bar.evaluate((button) => {
      const { bottom } = (document.querySelector('#layout-content > .content') as Element).getBoundingClientRect();
      return bottom - button.getBoundingClientRect().bottom;
    });
    expect(below).toBeGreaterThanOrEqual(0);
    expect(below).toBeLessThan(12);
    await chooser(page).getByRole('button', { name: 'استخدام IMAP', exact: true }).click();
    expect(await overflow()).toBe(0);
  });

  test('by keyboard alone, from the menu of Settings to the guide', async () => {
    const { page, tabTo } = await openSettings();
    await tabTo(section(page));
    await page.keyboard.press('Enter');
    await works(page);
    const radio = (name: RegExp) => chooser(page).getByRole('radio', { name });
    await tabTo(radio(/In several places, and all should match/));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await radio(/In several places, and all should match/).isChecked()).toBe(true);
    await tabTo(chooser(page).getByRole('button', { name: 'Use IMAP', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Set up IMAP' }).waitFor();
    await tabTo(radio(/Not in a program/));
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'The settings of this mailbox' }).waitFor();
  });

  test("Roundcube's own settings beside it are shown and saved", async () => {
    const { page } = await openSection();
    await page.locator('#settings-menu li.preferences a').click();
    await page.getByRole('cell', { name: 'Displaying Messages' }).or(page.locator('#rcmrowmailview')).first().click();
    const frame = page.frameLocator('#preferences-frame');
    const first = frame.locator('input[type="checkbox"]').first();
    const before = await first.isChecked();
    await first.setChecked(!before, { force: true });
    await frame
      .getByRole('button', { name: 'Save' })
      .or(page.getByRole('button', { name: 'Save' }))
      .first()
      .click();
    await page.getByText('Successfully saved').first().waitFor();
    await page.goto(`${roundcube.url}?_task=settings&_action=edit-prefs&_section=mailview`);
    expect(await page.locator('input[type="checkbox"]').first().isChecked()).toBe(!before);
    for (const action of ['folders', 'identities', 'responses']) {
      await page.goto(`${roundcube.url}?_task=settings&_action=${action}`);
      await page.locator(`#settings-menu li.${action}.selected`).waitFor({ state: 'attached' });
    }
  });

  test('Roundcube names its version and licence', async () => {
    const { page } = await openSettings();
    await page.goto(`${roundcube.url}?_task=settings&_action=about`);
    const row = page.locator('#pluginlist tr', { hasText: 'mail_protocol' });
    expect(await row.locator('td').allTextContents()).toEqual(['mail_protocol', integrationVersion, 'MIT', '']);
  });

  test('nothing is left once its folder and its line are gone', async () => {
    const address = newMailbox();
    roundcube.uninstall();
    roundcube.configure({});
    const { page } = await openSettings({}, address);
    const before = { tabs: await tabs(page), files: roundcube.files(), database: roundcube.contents() };
    roundcube.install();
    roundcube.configure({ plugins, mail_protocol_server: server });
    await page.reload();
    await section(page).click();
    await works(page);
    await choose(page, 'POP3');
    const stored = () => page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);
    expect(JSON.stringify(await stored())).not.toMatch(/mail.protocol/i);
    roundcube.uninstall();
    roundcube.configure({});
    await page.goto(`${roundcube.url}?_task=settings`);
    expect({ tabs: await tabs(page), files: roundcube.files(), database: roundcube.contents() }).toEqual(before);
    expect(before.tabs).toHaveLength(4);
    expect(before.database).toContain(address);
    roundcube.install();
  });

  test('a strict policy has nothing to report of the plugin', async () => {
    roundcube.sendHeaders([`Content-Security-Policy-Report-Only: ${strict}`]);
    const { page } = await openSettings();
    await page.addInitScript(() => {
      const reports: string[] = [];
      Object.assign(globalThis, { reports });
      addEventListener('securitypolicyviolation', (event) => {
        const { sourceFile, violatedDirective, blockedURI, lineNumber, target } = event as SecurityPolicyViolationEvent;
        const where = target instanceof Element ? target.localName : 'document';
        reports.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${where}`);
      });
    });
    saidBy(page);
    await section(page).click();
    await works(page);
    await choose(page, 'IMAP');
    const reports = await page.evaluate(() => (globalThis as unknown as { reports: string[] }).reports);
    // Roundcube's own inline scripts show that reports arrive.
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.filter((report) => /mail_protocol\/|mail-protocol/.test(report))).toEqual([]);
    const written = await chooser(page).evaluate((element) => (element.cloneNode() as Element).outerHTML);
    expect(written).not.toMatch(/ style=| on\w+=/);
  });

  test('markup in the configuration is text', async () => {
    const hostile = `"'><img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
    roundcube.configure({ plugins, mail_protocol_server: { ...server, provider: hostile, pop3: { host: hostile } } });
    const { page } = await openSection();
    const said = saidBy(page);
    expect(JSON.parse((await attribute(page, 'server')) ?? '')).toMatchObject({ provider: hostile });
    await choose(page, 'IMAP');
    expect(said).toEqual([expect.stringContaining(': pop3.host.'), expect.stringContaining(': provider.')]);
    expect(await page.title()).toContain('Set up a mail program');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  // The last one, since it ends the mail server.
  test('where the mail server does not answer, nothing is assumed', async () => {
    const { page } = await openSection({}, dovecot.addMailbox(`quota${++mailboxes}`, { storage: 300 }));
    expect(await attribute(page, 'facts')).toBe('v=2&serverSpace=tight');
    await dovecot.stop();
    await page.reload();
    await works(page);
    expect(await attribute(page, 'facts')).toBe('v=2');
    expect(roundcube.takeLog()).toContain('Could not connect');
  });
});
