import { expect, test } from 'vitest';
import { expectContrast } from '../../examples/panel/expectContrast.ts';
import { configuration, inRoundcube } from './inRoundcube.ts';
import { section } from './section.ts';

/** The policy that the plugin needs. It is report-only, because Roundcube's own pages violate it. */
const strict = "default-src 'self'; require-trusted-types-for 'script'";

/* The same zip in Roundcube: what a person sees and does. */
inRoundcube('the section', (host) => {
  test.each([
    ['IMAP', 'imap.example.net', '993, SSL/TLS'],
    ['POP3', 'pop.example.net', '995, SSL/TLS'],
  ] as const)('%s: the guide shows the public names, the ports and the user name', async (protocol, name, port) => {
    const address = host.newMailbox();
    const { page } = await host.openSection({}, address);
    await section.choose(page, protocol);
    expect(await section.settings(page)).toEqual([name, port, address, 'smtp.example.net', '465, SSL/TLS']);
  });

  test('dark and light follow the button of Roundcube', async () => {
    const { page } = await host.openSection();
    expect(await section.attribute(page, 'color-scheme')).toBe('light');
    await expectContrast(page);
    await page.locator('#taskmenu a.theme').click();
    await expect.poll(() => section.attribute(page, 'color-scheme')).toBe('dark');
    await expectContrast(page);
    await page.reload();
    await section.works(page);
    expect(await section.attribute(page, 'color-scheme')).toBe('dark');
    await expectContrast(page);
  });

  test.each(['light', 'dark'])('%s: the bar with the advice has the colour of the page', async (scheme) => {
    const { page } = await host.openSettings({ width: 360 });
    await page.evaluate((dark) => document.documentElement.classList.toggle('dark-mode', dark), scheme === 'dark');
    await section.link(page).click();
    await section.works(page);
    await page.evaluate((dark) => document.documentElement.classList.toggle('dark-mode', dark), scheme === 'dark');
    await expect.poll(() => section.attribute(page, 'color-scheme')).toBe(scheme);
    await section.chooser(page).locator('[part~="option"]').first().click();
    const bar = section.chooser(page).locator('[part~="bar"]');
    await bar.waitFor();
    const painted = await bar.evaluate((element) => getComputedStyle(element).backgroundImage);
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(painted).toContain(`linear-gradient(${colour} 0px, ${colour} 0px)`);
  });

  test('Arabic at 360 pixels: right to left, and nothing overflows', async () => {
    host.roundcube.configure({ ...configuration, language: 'ar_SA' });
    const { page, overflow } = await host.openSettings({ width: 360 });
    expect(await section.link(page).textContent()).toBe('برامج البريد');
    await section.link(page).click();
    await section.works(page);
    await page.getByRole('heading', { name: 'أين ستُقرأ رسائل صندوق البريد هذا؟' }).waitFor();
    expect(await page.locator('.header-title').last().textContent()).toBe('إعداد برنامج بريد');
    expect(await section.attribute(page, 'lang')).toBe('ar-SA');
    const first = section.chooser(page).locator('[part~="option"]').first();
    expect(await first.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await overflow()).toBe(0);
    // The bar with the advice is at the bottom edge of the scrolling area.
    await first.click();
    const bar = section.chooser(page).getByRole('button', { name: 'عرض السبب' });
    await bar.waitFor();
    const below = await bar.evaluate((button) => {
      const { bottom } = (document.querySelector('#layout-content > .content') as Element).getBoundingClientRect();
      return bottom - button.getBoundingClientRect().bottom;
    });
    expect(below).toBeGreaterThanOrEqual(0);
    expect(below).toBeLessThan(12);
    await section.chooser(page).getByRole('button', { name: 'استخدام IMAP', exact: true }).click();
    expect(await overflow()).toBe(0);
  });

  test('keyboard only, from the Settings menu to the guide', async () => {
    const { page, tabTo } = await host.openSettings();
    await tabTo(section.link(page));
    await page.keyboard.press('Enter');
    await section.works(page);
    const radio = (name: RegExp) => section.chooser(page).getByRole('radio', { name });
    await tabTo(radio(/In several places, and all should match/));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await radio(/In several places, and all should match/).isChecked()).toBe(true);
    await tabTo(section.chooser(page).getByRole('button', { name: 'Use IMAP', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Set up IMAP' }).waitFor();
    await tabTo(radio(/Not in a program/));
    await page.keyboard.press('Space');
    await section.showSettings(page);
  });

  test("Roundcube's own settings still show and can be saved", async () => {
    const { page } = await host.openSection();
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
    await page.goto(`${host.roundcube.url}?_task=settings&_action=edit-prefs&_section=mailview`);
    expect(await page.locator('input[type="checkbox"]').first().isChecked()).toBe(!before);
    for (const action of ['folders', 'identities', 'responses']) {
      await page.goto(`${host.roundcube.url}?_task=settings&_action=${action}`);
      await page.locator(`#settings-menu li.${action}.selected`).waitFor({ state: 'attached' });
    }
  });

  test('the plugin does not violate a strict policy', async () => {
    host.roundcube.sendHeaders([`Content-Security-Policy-Report-Only: ${strict}`]);
    const { page } = await host.openSettings();
    await page.addInitScript(() => {
      const reports: string[] = [];
      Object.assign(globalThis, { reports });
      addEventListener('securitypolicyviolation', (event) => {
        const { sourceFile, violatedDirective, blockedURI, lineNumber, target } = event as SecurityPolicyViolationEvent;
        const where = target instanceof Element ? target.localName : 'document';
        reports.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${where}`);
      });
    });
    section.saidBy(page);
    await section.link(page).click();
    await section.works(page);
    await section.choose(page, 'IMAP');
    const reports = await page.evaluate(() => (globalThis as unknown as { reports: string[] }).reports);
    // Roundcube's own inline scripts show that reports arrive.
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.filter((report) => /mail_protocol\/|mail-protocol/.test(report))).toEqual([]);
    const written = await section.chooser(page).evaluate((element) => (element.cloneNode() as Element).outerHTML);
    expect(written).not.toMatch(/ style=| on\w+=/);
  });
});
