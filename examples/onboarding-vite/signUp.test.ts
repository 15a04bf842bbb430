import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { type OpenedPage, type OpenPageOptions, openPage } from '../openPage.ts';

describe.each(['18.2.0', '19.3.1'])('the sign-up on React %s', (version) => {
  let site: Served;

  beforeAll(() => {
    site = serve(join(import.meta.dirname, `dist/react-${version.split('.')[0]}`));
  });

  afterAll(() => site.close());

  /** Opens the page, and records the events of new mailboxes, as a panel would. */
  async function openSignUp(options?: OpenPageOptions): Promise<OpenedPage & { created: () => Promise<unknown> }> {
    const opened = await openPage(`${site.url}index.html`, options);
    await opened.page.evaluate(() => {
      const created: unknown[] = [];
      addEventListener('mailbox-created', (event) => created.push((event as CustomEvent).detail));
      Object.assign(window, { created });
    });
    return {
      ...opened,
      created: () => opened.page.evaluate(() => (window as unknown as { created: unknown }).created),
    };
  }

  const answer = (page: Page) => page.getByRole('radio', { name: 'In several places, and all should match' });
  const kept = (page: Page) => page.evaluate(() => sessionStorage.length);

  async function enterAddress(page: Page): Promise<void> {
    await page.getByRole('textbox', { name: 'Address' }).fill('anna@example.org');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('heading', { name: 'How will you read your mail?' }).waitFor();
  }

  test('chosen by mouse, the mailbox is created once', async () => {
    const { page, created } = await openSignUp();
    await page.getByText(`React ${version}`).waitFor();
    await enterAddress(page);
    await answer(page).click();
    await page.getByRole('button', { name: 'See the result' }).click();
    await page.getByRole('radiogroup', { name: 'Your choice' }).getByText('IMAP', { exact: true }).click();
    await page.getByRole('button', { name: 'Create mailbox' }).click();
    await page.getByRole('heading', { name: 'Your mailbox is ready' }).waitFor();
    expect(await created()).toEqual([{ address: 'anna@example.org', protocol: 'imap' }]);
    expect(await kept(page)).toBe(0);
  });

  test('chosen by keyboard only, the mailbox is created once', async () => {
    const { page, tabTo, created } = await openSignUp();
    await tabTo(page.getByRole('textbox', { name: 'Address' }));
    await page.keyboard.type('anna@example.org');
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('button', { name: 'I already know' }));
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('radio', { name: 'IMAP' }));
    await page.keyboard.press('ArrowDown');
    await tabTo(page.getByRole('button', { name: 'Create mailbox' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your mailbox is ready' }).waitFor();
    expect(await created()).toEqual([{ address: 'anna@example.org', protocol: 'pop3' }]);
  });

  test('without a choice nothing is created, and the chooser says what is missing', async () => {
    const { page, created } = await openSignUp();
    await enterAddress(page);
    await page.getByRole('button', { name: 'Create mailbox' }).click();
    await page.getByText('Please choose IMAP or POP3.').waitFor();
    expect(await page.getByRole('radio', { name: 'IMAP' }).evaluate((radio) => radio === document.activeElement)).toBe(
      true,
    );
    expect(await created()).toEqual([]);
  });

  test('a reload keeps step, address, answers and choice', async () => {
    const { page } = await openSignUp();
    await enterAddress(page);
    await answer(page).click();
    await page.getByRole('button', { name: 'See the result' }).click();
    await page.getByRole('radiogroup', { name: 'Your choice' }).getByText('IMAP', { exact: true }).click();
    await page.reload();
    await page.getByText('In several places, and all should match').waitFor();
    expect(await page.getByRole('radio', { name: 'IMAP' }).getAttribute('aria-checked')).toBe('true');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    expect(await page.getByRole('textbox', { name: 'Address' }).inputValue()).toBe('anna@example.org');
  });

  test.each([
    ['{', 'Next'],
    ['null', 'Next'],
    ['7', 'Next'],
    ['{"step":"reading","answers":{"devices":"moon"},"protocol":"smtp"}', 'Create mailbox'],
  ])('unusable stored data does no harm: %s', async (text, button) => {
    const { page } = await openSignUp();
    // Set it before the page's script reads it, because an effect of the old page would replace it.
    await page.addInitScript((value) => sessionStorage.setItem('sign-up', value), text);
    await page.reload();
    await page.getByRole('button', { name: button, exact: true }).waitFor();
    expect(await page.locator('[role="radio"][aria-checked="true"]').count()).toBe(0);
  });

  test('nothing overflows at 320 pixels', async () => {
    const { page, overflow } = await openSignUp({ width: 320 });
    expect(await overflow()).toBe(0);
    await enterAddress(page);
    expect(await overflow()).toBe(0);
    await answer(page).click();
    await page.getByRole('button', { name: 'See the result' }).click();
    await page.getByRole('radiogroup', { name: 'Your choice' }).getByText('IMAP', { exact: true }).click();
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: 'Create mailbox' }).click();
    await page.getByRole('heading', { name: 'Your mailbox is ready' }).waitFor();
    expect(await overflow()).toBe(0);
  });

  test('no node and no listener leaks when the sign-up is closed and opened 500 times', async () => {
    const { page, held } = await openSignUp();
    await enterAddress(page);
    const closeAndOpen = (times: number) =>
      page.evaluate(async (rounds) => {
        const toggle = document.querySelector<HTMLElement>('#toggle');
        for (let round = 0; round < rounds; round++) {
          toggle?.click();
          toggle?.click();
          const latest = performance.now() + 20_000;
          while (!document.querySelector('[role="radio"]')) {
            if (performance.now() > latest) throw new Error('The chooser does not come back.');
            await new Promise((next) => setTimeout(next));
          }
        }
      }, times);
    await closeAndOpen(20);
    const before = await held();
    await closeAndOpen(500);
    expect(await held()).toEqual(before);
  }, 180_000);
});
