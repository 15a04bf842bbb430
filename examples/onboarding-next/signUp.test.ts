import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPage } from '../openPage.ts';
import { startNext } from './startNext.ts';

let next: Awaited<ReturnType<typeof startNext>>;
let url: string;

beforeAll(async () => {
  next = await startNext();
  url = next.url;
}, 60_000);

afterAll(() => next.close());

beforeEach(() => next.forget());

/** The values that the server says it received, in order. */
const mailboxes = () => [...next.output().matchAll(/^New mailbox, read with (.*)$/gm)].map(([, protocol]) => protocol);
/** Before hydration, a click does nothing. Only an effect sets the scheme, because a server does not know it. */
const hydrated = (page: Page) => page.locator('[data-_scheme]').first().waitFor({ state: 'attached' });
const answer = (page: Page) => page.getByRole('radio', { name: 'In several places, and all should match' });
const received = (page: Page) => page.locator('.received dd').allInnerTexts();

async function enterAddress(page: Page, javaScript = true): Promise<void> {
  await page.getByRole('textbox', { name: 'Address' }).fill('anna@example.org');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.waitForURL('**/reading');
  if (javaScript) await hydrated(page);
}

test('chosen by mouse, the server receives it once', async () => {
  const { page } = await openPage(url);
  await enterAddress(page);
  await answer(page).click();
  await page.getByRole('button', { name: 'See the result' }).click();
  await page.getByRole('radiogroup', { name: 'Your choice' }).getByText('IMAP', { exact: true }).click();
  await page.getByRole('button', { name: 'Create mailbox with IMAP' }).click();
  await page.waitForURL('**/done');
  expect(await received(page)).toEqual(['anna@example.org', 'IMAP']);
  expect(mailboxes()).toEqual(['imap']);
});

test('chosen by keyboard only, the server receives it once', async () => {
  const { page, tabTo } = await openPage(url);
  await tabTo(page.getByRole('textbox', { name: 'Address' }));
  await page.keyboard.type('anna@example.org');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reading');
  await hydrated(page);
  await tabTo(page.getByRole('button', { name: 'I already know' }));
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('radio', { name: 'IMAP' }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page.getByRole('button', { name: 'Create mailbox with POP3' }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done');
  expect(await received(page)).toEqual(['anna@example.org', 'POP3']);
  expect(mailboxes()).toEqual(['pop3']);
});

test('without a choice nothing is sent, and the chooser says what is missing', async () => {
  const { page } = await openPage(url);
  await enterAddress(page);
  await page.getByRole('button', { name: 'Create mailbox' }).click();
  await page.getByText('Please choose IMAP or POP3.').waitFor();
  expect(mailboxes()).toEqual([]);
});

test('an invalid protocol is refused', async () => {
  const { page } = await openPage(url);
  await enterAddress(page);
  await page.getByRole('button', { name: 'I already know' }).click();
  await page.getByRole('radio', { name: 'IMAP' }).click();
  await page.locator('input[name="protocol"][value="imap"]').evaluate((radio) => radio.setAttribute('value', 'smtp'));
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Create mailbox' }).click();
  await answered;
  await page.goto(`${url}/done`);
  expect(new URL(page.url()).pathname).toBe('/');
  expect(mailboxes()).toEqual([]);
});

test('answers are in the URL, rendered by the server, and kept after a reload', async () => {
  const { page } = await openPage(url);
  await enterAddress(page);
  await answer(page).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?v=2&devices=in-step');
  const html = await (await page.request.get(page.url())).text();
  expect(html).toContain('Use IMAP');
  await page.reload();
  await page.getByRole('heading', { name: 'Use IMAP' }).waitFor();
  await page.getByText('In several places, and all should match').waitFor();
});

test.each([
  ['de-DE,de;q=0.9,en;q=0.8', 'de', 'ltr', 'Wo werden die E-Mails aus diesem Postfach gelesen?'],
  ['ar', 'ar', 'rtl', 'أين ستُقرأ رسائل صندوق البريد هذا؟'],
  ['fr, de;q=0.5', 'en', 'ltr', 'Where will this mailbox be read?'],
])('the server chooses the language: %s', async (accepted, lang, dir, question) => {
  const { page } = await openPage(url);
  await page.setExtraHTTPHeaders({ 'Accept-Language': accepted });
  await enterAddress(page);
  const html = await (await page.request.get(page.url(), { headers: { 'Accept-Language': accepted } })).text();
  expect(html).toContain(question);
  await page.getByRole('heading', { name: question }).waitFor();
  const root = page.locator('.mail-protocol');
  expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([lang, dir]);
});

test('after going back, step 1 has the address and step 2 the answers', async () => {
  const { page } = await openPage(url);
  await enterAddress(page);
  await answer(page).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?v=2&devices=in-step');
  await page.getByRole('link', { name: 'Back' }).click();
  await page.waitForURL(`${url}/`);
  expect(await page.getByRole('textbox', { name: 'Address' }).inputValue()).toBe('anna@example.org');
  await page.goBack();
  await page.getByRole('heading', { name: 'Use IMAP' }).waitFor();
});

test('the first valid answer of a damaged link is kept', async () => {
  const { page } = await openPage(url);
  await enterAddress(page);
  await page.goto(`${url}/reading?v=9&devices=one&devices=webmail&offline=%3Cb%3E&pets=cat`);
  await page.getByRole('heading', { name: 'Who deals with mail sent here?' }).waitFor();
  expect(await page.locator('[role="radio"][aria-checked="true"]').count()).toBe(0);
});

test('with JavaScript off, a plain choice is sent once, and the chooser is hidden', async () => {
  const { page } = await openPage(url, { javaScript: false });
  await enterAddress(page, false);
  expect(await page.locator('.mail-protocol').isVisible()).toBe(false);
  await page.getByRole('radio', { name: /^POP3/ }).check();
  await page.getByRole('button', { name: 'Create mailbox' }).click();
  await page.waitForURL('**/done');
  expect(await received(page)).toEqual(['anna@example.org', 'POP3']);
  expect(mailboxes()).toEqual(['pop3']);
});

test('with JavaScript off, the page shows the advice for the answers in the link', async () => {
  const { page } = await openPage(url, { javaScript: false });
  await enterAddress(page, false);
  await page.goto(`${url}/reading?v=1&devices=in-step&devices=one`);
  expect(await page.getByRole('group', { name: 'IMAP or POP3?' }).textContent()).toContain('Use IMAP');
});

test.each([true, false])('nothing overflows at 320 pixels, with JavaScript: %s', async (javaScript) => {
  const { page, overflow } = await openPage(url, { javaScript, width: 320 });
  expect(await overflow()).toBe(0);
  await enterAddress(page, javaScript);
  expect(await overflow()).toBe(0);
  await page.goto(`${url}/reading?v=1&devices=in-step`);
  if (javaScript) {
    await hydrated(page);
    await page.getByRole('radiogroup', { name: 'Your choice' }).getByText('IMAP', { exact: true }).click();
  } else await page.getByRole('radio', { name: /^IMAP/ }).check();
  expect(await overflow()).toBe(0);
  await page.getByRole('button', { name: 'Create mailbox' }).click();
  await page.waitForURL('**/done');
  expect(await overflow()).toBe(0);
});

/** The styles of the chooser that Tailwind's reset could change. */
const look = (page: Page) =>
  page.evaluate(() => {
    const style = (part: string) => getComputedStyle(document.querySelector(`[part~="${part}"]`) as Element);
    const { borderTopWidth, borderTopLeftRadius, paddingInlineStart } = style('option');
    const { width, borderTopStyle } = style('option-mark');
    return { borderTopWidth, borderTopLeftRadius, paddingInlineStart, width, borderTopStyle };
  });

test('Tailwind’s reset does not change the chooser’s look, and utilities in `classNames` win', async () => {
  const { page } = await openPage(url);
  await enterAddress(page);
  expect(await look(page)).toEqual({
    borderTopWidth: '1px',
    // `rounded-xl` instead of half an em.
    borderTopLeftRadius: '12px',
    paddingInlineStart: '16px',
    width: '18px',
    borderTopStyle: 'solid',
  });
});

test.each([
  ['light', 'rgb(11, 107, 80)'],
  ['dark', 'rgb(127, 216, 184)'],
] as const)('in a %s page, the chooser has the accent of the page', async (colorScheme, accent) => {
  const { page } = await openPage(url, { colorScheme });
  await enterAddress(page);
  await answer(page).click();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [chooser] = document.querySelectorAll('[part~="option"][data-state="checked"] [part~="option-mark"]');
        return chooser && getComputedStyle(chooser).borderTopColor;
      }),
    )
    .toBe(accent);
});
