import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { english, mergeMessages } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import { expect, test } from 'vitest';
import { openPage } from '../../examples/openPage.ts';
import { addAddress, choose, chooser, chosen, guide, ports, property, save, works } from './accountForm.ts';
import { inHestia } from './inHestia.ts';

inHestia('the files of the drop-in for HestiaCP', (hestia) => {
  test('loads nothing from another server, and the elements once', async () => {
    const { page } = await openPage(`${hestia.url}/list/mail/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    hestia.is({ language: 'de' });
    await page.goto(hestia.url + addAddress);
    await works(page);
    await choose(page, 'IMAP', mergeMessages(english, german));
    await save(page);
    await guide(page).getByRole('heading').first().waitFor();
    expect(asked.filter((address) => !address.startsWith(hestia.url) && !address.startsWith('data:'))).toEqual([]);
    const ours = asked.flatMap((address) => /mail-protocol\/([\w.-]+)\?\d+\.\d+\.\d+$/.exec(address)?.[1] ?? []);
    expect(new Set(ours)).toEqual(
      new Set(['mail-protocol.js', 'place.js', 'mail-protocol.de.json', 'mail-protocol-setup.js']),
    );
  });

  test.each(['/list/mail/', '/login/'])('%s loads no file of the drop-in', async (address) => {
    hestia.is({ signedIn: address !== '/login/' });
    const { page } = await openPage(hestia.url + address);
    expect(await page.locator('form').count()).toBeGreaterThan(0);
    expect(await page.content()).not.toMatch(/mail-protocol/);
  });

  test('the PHP file returns an empty page at its own address', async () => {
    const response = await fetch(`${hestia.url}/js/custom_scripts/mail-protocol.php`);
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('the form does not change if the elements can’t be loaded', async () => {
    const { page } = await openPage(`${hestia.url}/list/mail/`);
    await page.route('**/mail-protocol.js?*', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(hestia.url + addAddress);
    await page.waitForLoadState('load');
    expect(await chooser(page).count()).toBe(0);
    expect(await ports(page)).toEqual([993, 143, 995, 110, 465, 587]);
  });

  test('posted values are written into the page only as data', async () => {
    const hostile = `"'></script><script>document.title = 'taken'</script><b x="&amp;`;
    const post = async (address: string, fields: Record<string, string>) => {
      const { page } = await openPage(`${hestia.url}/list/mail/`);
      await page.goto(hestia.url + address);
      await works(page);
      await page.evaluate((all) => {
        const form = document.getElementById('main-form') as HTMLFormElement;
        for (const element of form.querySelectorAll('mail-protocol-chooser, [name="mail_protocol_answers"]'))
          element.remove();
        for (const [name, value] of Object.entries(all)) {
          const field = form.querySelector<HTMLInputElement>(`[name="${name}"]:not([disabled])`);
          if (field) field.value = value;
          else form.append(Object.assign(document.createElement('textarea'), { name, value }));
        }
        form.submit();
      }, fields);
      await page.getByRole('alert').first().waitFor();
      await works(page);
      expect(await page.title()).not.toBe('taken');
      return page;
    };
    const password = { v_password: 'Long3nough' };
    hestia.is({ refuses: true });
    for (const given of [hostile, '["imap"]', '1', '{"devices":', '{"a":{"b":{"c":{"d":{}}}}}']) {
      const page = await post(addAddress, {
        ...password,
        v_account: hostile,
        mail_protocol: given,
        mail_protocol_answers: given,
      });
      expect(await chosen(page)).toBe(null);
      expect(await property(page, 'answers')).toEqual({});
    }
    hestia.is({ language: hostile });
    expect(await (await fetch(hestia.url + addAddress)).text()).not.toMatch(/data-state="[^"]*['<>]/);
  });

  test('installing again removes only the files of the older version', async () => {
    const before = readdirSync(hestia.scripts).sort();
    const other = join(hestia.scripts, 'other.js');
    const stale = join(hestia.scripts, 'mail-protocol/mail-protocol.xx.json');
    for (const file of [other, stale]) writeFileSync(file, '');
    hestia.install();
    expect(readdirSync(hestia.scripts).sort()).toEqual([...before, 'other.js'].sort());
    expect(existsSync(stale)).toBe(false);
    rmSync(other);
  });

  test('nothing remains after uninstalling', async () => {
    hestia.install('--uninstall');
    expect(readdirSync(hestia.scripts).filter((name) => name.startsWith('mail-protocol'))).toEqual([]);
    const { page } = await openPage(hestia.url + addAddress);
    expect(await page.content()).not.toMatch(/mail-protocol/);
    expect(await ports(page)).toContain(25);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    hestia.install();
  });
});
