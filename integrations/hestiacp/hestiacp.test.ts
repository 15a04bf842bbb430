import { answersFromMailbox, english, mergeMessages, text } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import { german } from '@mail-protocol/core/locales/de';
import { describe, expect, test } from 'vitest';
import { type OpenPageOptions, openPage } from '../../examples/openPage.ts';
import { expectContrast } from '../../examples/panel/expectContrast.ts';
import {
  addAddress,
  answerOf,
  choose,
  chooser,
  chosen,
  editAddress,
  guide,
  ports,
  property,
  save,
  works,
} from './accountForm.ts';
import { inHestia } from './inHestia.ts';

// The imitation has two themes, HestiaCP has four.
const themes = ['default', 'dark', ...(process.env['HESTIA_SOURCE'] ? ['flat', 'vestia'] : [])];
const inGerman = mergeMessages(english, german);
const inArabic = mergeMessages(english, arabic);

inHestia('the drop-in for HestiaCP', (hestia) => {
  /** Opens a form of the panel, and waits until its chooser works. */
  async function open(address: string, options?: OpenPageOptions) {
    const opened = await openPage(hestia.url + address, options);
    await works(opened.page);
    return opened;
  }

  describe.each([
    ['a new account', addAddress],
    ['an account that exists', editAddress],
  ])('%s', (_, address) => {
    test('is below the fields, and posts the choice with the fields of the panel', async () => {
      const { page } = await open(address);
      expect(await page.locator('.sidebar-right-grid-content > :last-child > mail-protocol-chooser').count()).toBe(1);
      expect(await chosen(page)).toBe(null);
      await choose(page, 'POP3');
      expect(await chosen(page)).toBe('pop3');
      const posted = await save(page);
      expect(posted.getAll('mail_protocol')).toEqual(['pop3']);
      expect(posted.get('token')).toBe('token');
      expect(posted.get('v_domain')).toBe('example.org');
      expect(posted.get('v_password')).toBe('Long3nough');
    });

    test('a refused save keeps the choice and the answers', async () => {
      hestia.is({ refuses: true });
      const { page } = await open(address);
      await choose(page, 'POP3');
      await answerOf(page, 'one').check({ force: true });
      await save(page);
      await page.getByRole('alert').getByText('refused').waitFor();
      expect(await chosen(page)).toBe('pop3');
      expect(await property(page, 'answers')).toEqual({ devices: 'one' });
      expect(await guide(page).count()).toBe(0);
    });

    test.each(['IMAP', 'POP3'] as const)('a save with %s shows its guide instead of the lists', async (name) => {
      const { page } = await open(address);
      await choose(page, name);
      await save(page);
      const protocol = name === 'IMAP' ? 'imap' : 'pop3';
      await guide(page)
        .getByRole('heading', { name: text(english, 'result.set-up', { protocol }) })
        .waitFor();
      const owner = address === addAddress ? 'maria@example.org' : 'jo@example.org';
      expect(await guide(page).evaluate((element) => Reflect.get(element, 'server'))).toMatchObject({ address: owner });
      expect(await ports(page)).toEqual([]);
      // A new account is in no program yet. For an existing one this is unknown, so the guide asks before it shows a
      // step.
      const question = guide(page).getByText(english['question.current'], { exact: true });
      expect(await question.count()).toBe(address === addAddress ? 0 : 1);
      // The panel empties the form of a new account, but not that of an existing one.
      expect(await chosen(page)).toBe(address === addAddress ? null : protocol);
    });

    test('without a choice, the lists stay', async () => {
      const { page } = await open(address);
      await save(page);
      expect(await guide(page).count()).toBe(0);
      expect(await ports(page)).toEqual([993, 143, 995, 110, 465, 587]);
    });

    test('a connection without encryption never shows', async () => {
      const { page } = await open(address);
      expect(await ports(page)).toEqual([993, 143, 995, 110, 465, 587]);
    });

    test('a mailbox that keeps no mail has no chooser, and posts no choice', async () => {
      const { page } = await open(address);
      if (address === addAddress) await page.getByRole('button', { name: 'Advanced Options' }).click();
      await choose(page, 'IMAP');
      await page.locator('#v_blackhole').check();
      expect(await chooser(page).isVisible()).toBe(false);
      const posted = await save(page);
      expect(posted.has('mail_protocol')).toBe(false);
      expect(await guide(page).count()).toBe(0);
    });

    test('the panel’s shortcuts do not take keys from the chooser', async () => {
      const { page, tabTo } = await open(address);
      await tabTo(answerOf(page, 'in-step'));
      await page.keyboard.press('ArrowDown');
      await answerOf(page, 'separate').waitFor();
      expect(await answerOf(page, 'separate').isChecked()).toBe(true);
      for (const key of ['1', 'a', 'f', 'h', 'Enter', 'ArrowRight']) await page.keyboard.press(key);
      expect(page.url()).toBe(hestia.url + address);
      expect(await page.locator('dialog[open]').count()).toBe(0);
      // Outside the chooser, the shortcuts still work.
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('2');
      await page.waitForURL('**/list/**');
    });

    test.each([
      ['German', 'de', inGerman, 'ltr'],
      ['Arabic', 'ar', inArabic, 'rtl'],
    ] as const)('shows %s to people with that language', async (_name, language, words, direction) => {
      hestia.is({ language });
      const { page } = await open(address, { width: 360 });
      await page.getByText(words['question.devices']).waitFor();
      const root = chooser(page).locator('[dir]').first();
      expect(await root.evaluate((element) => getComputedStyle(element).direction)).toBe(direction);
      await choose(page, 'POP3', words);
      await save(page);
      await guide(page)
        .getByRole('heading', { name: text(words, 'result.set-up', { protocol: 'pop3' }) })
        .waitFor();
    });

    test('fits 360 pixels, before and after a save', async () => {
      const { page, overflow } = await open(address, { width: 360 });
      expect(await overflow()).toBe(0);
      await choose(page, 'IMAP');
      await save(page);
      await guide(page).getByRole('heading').first().waitFor();
      expect(await overflow()).toBe(0);
      // The guide is between the message about the save and the form.
      const places = page.locator('mail-protocol-setup, .sidebar-right-grid');
      expect(await places.first().evaluate((element) => element.localName)).toBe('mail-protocol-setup');
    });

    test('the list of the chosen protocol stays until the guide has loaded', async () => {
      const { page } = await open(address);
      await page.route('**/mail-protocol-setup.js?*', () => {});
      await choose(page, 'POP3');
      await save(page);
      expect(await ports(page)).toEqual([995, 110, 465, 587]);
    });

    test('the panel asks before its shortcuts leave a form with a choice', async () => {
      const { page } = await open(address);
      const isDirty = () => page.evaluate(() => Reflect.get(globalThis, 'Alpine').store('form').dirty as boolean);
      expect(await isDirty()).toBe(false);
      await choose(page, 'IMAP');
      expect(await isDirty()).toBe(true);
    });
  });

  test.each(themes)('follows the theme %s', async (theme) => {
    hestia.is({ theme });
    const { page } = await open(addAddress, { width: 1200 });
    const scheme = theme === 'dark' ? 'dark' : 'light';
    expect(await chooser(page).locator('[data-_scheme]').getAttribute('data-_scheme')).toBe(scheme);
    await choose(page, 'IMAP');
    await save(page);
    await guide(page).locator(`[data-_scheme="${scheme}"]`).waitFor();
    await answerOf(page, 'in-step').check({ force: true });
    await expectContrast(page);
  });

  test('quota and usage give the same facts as the core', async () => {
    const megabyte = 2 ** 20;
    for (const used of ['', '0', '2047', '2048', '5000']) {
      hestia.is({ used });
      const { page } = await open(editAddress);
      const quotas = ['', 'a', '0', '1', '512', '513', '2500', '5119', '5120', '20000'];
      const said = await chooser(page).evaluate((element, all) => {
        const field = document.getElementById('v_quota') as HTMLInputElement;
        field.nextElementSibling?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        return all.map((quota) => {
          field.value = quota;
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return { ...Reflect.get(element, 'facts') };
        });
      }, quotas);
      const expected = quotas.map((quota) => {
        const bytes = /^\d+$/.test(quota) ? Number(quota) * megabyte : undefined;
        // In HestiaCP, a quota of 0 means no limit.
        const quotaBytes = bytes === 0 ? 'unlimited' : bytes;
        return answersFromMailbox({ quotaBytes, usedBytes: used ? Number(used) * megabyte : undefined }).answers;
      });
      expect(said, `${used} MB used`).toEqual(expected);
    }
  });

  test('uses the quota in the form, also after the panel’s button for no limit', async () => {
    const { page } = await open(addAddress);
    expect(await property(page, 'facts')).toEqual({ current: 'new' });
    await page.getByRole('button', { name: 'Advanced Options' }).click();
    await page.locator('#v_quota').fill('250');
    await page.locator('#v_password').focus();
    expect(await property(page, 'facts')).toEqual({ current: 'new', serverSpace: 'tight' });
    await page.locator('.js-unlimited-toggle').click();
    expect(await property(page, 'facts')).toEqual({ current: 'new', serverSpace: 'ample' });
    expect((await save(page)).get('v_quota')).toBe('unlimited');
  });

  test('an account that discards its mail has no chooser', async () => {
    hestia.is({ forwardTo: ':blackhole:' });
    const { page } = await openPage(hestia.url + editAddress);
    await chooser(page).waitFor({ state: 'attached' });
    expect(await chooser(page).isVisible()).toBe(false);
  });
});
