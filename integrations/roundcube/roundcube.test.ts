import { expect, test } from 'vitest';
import { integrationVersion } from '../../scripts/packIntegrations.ts';
import { configuration, inRoundcube } from './inRoundcube.ts';
import { section } from './section.ts';

/*
 * Tests the released zip in Roundcube itself, with a real mail server: the steps of an administrator, the facts of a
 * mailbox, and what remains after removal.
 */
inRoundcube('the plugin', (host) => {
  test('Settings has a section with the chooser, and nothing is loaded from another server', async () => {
    const { page } = await host.openSettings();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(await section.link(page).textContent()).toBe('Mail programs');
    expect(await section.link(page).getAttribute('title')).toBe('Set up a mail program');
    await section.link(page).click();
    await section.works(page);
    expect(await page.title()).toContain('Set up a mail program');
    await section.choose(page, 'IMAP');
    const own = asked.filter((url) => url.includes('mail_protocol/'));
    expect(own.map((url) => url.replace(/.*mail_protocol\//, '')).sort()).toEqual(
      ['element/mail-protocol-setup.js', 'element/mail-protocol.js', 'follow-dark-mode.js'].map(
        (name) => `${name}?${integrationVersion}`,
      ),
    );
    expect(asked.filter((url) => !url.startsWith(host.roundcube.url))).toEqual([]);
  });

  test('unencrypted connections never show, and custom ports do', async () => {
    const imap = [
      { host: 'plain.example.net', port: 143, security: 'none' },
      { host: 'imap.example.net', port: 10_143, security: 'starttls' },
    ];
    host.roundcube.configure({
      ...configuration,
      mail_protocol_server: { ...configuration.mail_protocol_server, imap },
    });
    const { page } = await host.openSection();
    const said = section.saidBy(page);
    await section.choose(page, 'IMAP');
    expect(said).toEqual([expect.stringMatching(/MP-4\d\d: imap\.0\.security/)]);
    expect((await section.settings(page)).slice(0, 2)).toEqual(['imap.example.net', '10143, STARTTLS']);
    expect(await section.chooser(page).textContent()).not.toContain('plain.example.net');
  });

  test('POP3 is not offered if the server has none', async () => {
    host.roundcube.configure({
      ...configuration,
      mail_protocol_server: {
        imap: configuration.mail_protocol_server.imap,
        smtp: configuration.mail_protocol_server.smtp,
      },
    });
    const { page } = await host.openSection();
    expect(await section.attribute(page, 'offered')).toBe('imap');
    expect(await section.chooser(page).getByRole('button', { name: 'Use IMAP', exact: true }).count()).toBe(1);
    expect(
      await section
        .chooser(page)
        .getByRole('button', { name: /Use POP3/ })
        .count(),
    ).toBe(0);
  });

  test('no server name is invented without a configuration or with the unchanged example', async () => {
    host.roundcube.configure({ plugins: configuration.plugins });
    host.roundcube.configurePlugin((example) => example);
    const { page } = await host.openSection();
    expect(await section.attribute(page, 'offered')).toBeNull();
    expect(await section.attribute(page, 'server')).toBeNull();
    await page.getByRole('button', { name: 'I already know' }).click();
    await page.getByRole('button', { name: 'Use IMAP', exact: true }).click();
    expect(await section.chooser(page).textContent()).not.toMatch(/localhost|example\./);
  });

  test('the example without its slashes is a valid configuration', async () => {
    host.roundcube.configure({ plugins: configuration.plugins });
    host.roundcube.configurePlugin((example) => example.replaceAll(/^\/\/ (?=[ $\]])/gm, ''));
    const address = host.dovecot.addMailbox('office');
    const { page } = await host.openSection({}, address);
    expect(await section.attribute(page, 'facts')).toBe('v=2&sharedMailbox=together');
    expect(JSON.parse((await section.attribute(page, 'server')) ?? '')).toEqual({
      ...configuration.mail_protocol_server,
      address,
      username: address,
    });
    const other = await host.openSection();
    expect(await section.attribute(other.page, 'facts')).toBe('v=2');
  });

  test.each([
    ['ample', { storage: 10_240 }, 'v=2&serverSpace=ample'],
    ['tight', { storage: 300 }, 'v=2&serverSpace=tight'],
    ['of messages alone', { messages: 100 }, 'v=2'],
    ['not set', {}, 'v=2'],
  ])('the plugin passes the quota of the server: %s', async (_, quota, facts) => {
    const { page } = await host.openSection({}, host.newMailbox(quota));
    expect(await section.attribute(page, 'facts')).toBe(facts);
    expect(await section.chooser(page).getByText('already known').count()).toBe(facts === 'v=2' ? 0 : 1);
  });

  test('Roundcube names its version and licence', async () => {
    const { page } = await host.openSettings();
    await page.goto(`${host.roundcube.url}?_task=settings&_action=about`);
    const row = page.locator('#pluginlist tr', { hasText: 'mail_protocol' });
    expect(await row.locator('td').allTextContents()).toEqual(['mail_protocol', integrationVersion, 'MIT', '']);
  });

  test('nothing remains after its folder and its line are removed', async () => {
    const address = host.newMailbox();
    host.roundcube.uninstall();
    host.roundcube.configure({});
    const { page } = await host.openSettings({}, address);
    const before = {
      tabs: await page.locator('#settings-menu li').allTextContents(),
      files: host.roundcube.files(),
      database: host.roundcube.contents(),
    };
    host.roundcube.install();
    host.roundcube.configure(configuration);
    await page.reload();
    await section.link(page).click();
    await section.works(page);
    await section.choose(page, 'POP3');
    const stored = () => page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);
    expect(JSON.stringify(await stored())).not.toMatch(/mail.protocol/i);
    host.roundcube.uninstall();
    host.roundcube.configure({});
    await page.goto(`${host.roundcube.url}?_task=settings`);
    expect({
      tabs: await page.locator('#settings-menu li').allTextContents(),
      files: host.roundcube.files(),
      database: host.roundcube.contents(),
    }).toEqual(before);
    expect(before.tabs).toHaveLength(4);
    expect(before.database).toContain(address);
    host.roundcube.install();
  });

  test('markup in the configuration shows as text', async () => {
    const hostile = `"'><img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
    host.roundcube.configure({
      ...configuration,
      mail_protocol_server: { ...configuration.mail_protocol_server, provider: hostile, pop3: { host: hostile } },
    });
    const { page } = await host.openSection();
    const said = section.saidBy(page);
    expect(JSON.parse((await section.attribute(page, 'server')) ?? '')).toMatchObject({ provider: hostile });
    await section.choose(page, 'IMAP');
    expect(said).toEqual([expect.stringContaining(': pop3.host.'), expect.stringContaining(': provider.')]);
    expect(await page.title()).toContain('Set up a mail program');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  // The last test, because it stops the mail server.
  test('the plugin assumes nothing if the mail server does not answer', async () => {
    const { page } = await host.openSection({}, host.newMailbox({ storage: 300 }));
    expect(await section.attribute(page, 'facts')).toBe('v=2&serverSpace=tight');
    await host.dovecot.stop();
    await page.reload();
    await section.works(page);
    expect(await section.attribute(page, 'facts')).toBe('v=2');
    expect(host.roundcube.takeLog()).toContain('Could not connect');
  });
});
