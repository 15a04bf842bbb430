import { english, text } from '@mail-protocol/core';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenPageOptions, openPage } from '../openPage.ts';
import { expectContrast } from './expectContrast.ts';
import { hostPages, kinds } from './hostPages.ts';
import { compared, differences, lookOf } from './look.ts';
import { type Panel, startPanel } from './server.ts';

let panel: Panel;

beforeAll(async () => {
  panel = await startPanel();
});

afterAll(() => panel.close());

const protocols = { IMAP: 'imap', POP3: 'pop3' } as const;

/** Opens a page, and waits until its chooser works: then it has read the colour of the text. */
async function open(name: string, { query = '', ...options }: OpenPageOptions & { query?: string } = {}) {
  const opened = await openPage(`${panel.url}/hosts/${name}/${query}`, options);
  await works(opened.page);
  return opened;
}

const works = (page: Page) => page.locator('[data-_scheme]').first().waitFor({ state: 'attached' });
const chooser = (page: Page) => page.locator('mail-protocol-chooser');
const chosen = (page: Page) => chooser(page).evaluate((element) => (element as HTMLInputElement).value);
const protocol = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });

/** Chooses a protocol: by a card or, without a form, by a button. */
const press = (page: Page, name: 'IMAP' | 'POP3') =>
  page
    .locator('[part~="option"]', { hasText: new RegExp(`^${name}`) })
    .or(page.getByRole('button', { name: text(english, 'choice.choose', { protocol: protocols[name] }), exact: true }))
    .first()
    .click();

/** Chooses without answering, through "I already know". */
async function choose(page: Page, name: 'IMAP' | 'POP3'): Promise<void> {
  await page.getByRole('button', { name: english['interview.direct'] }).click();
  await press(page, name);
}

test.each(kinds)('%s: a page tests it', (kind) => {
  expect(hostPages.filter((page) => page.kinds.includes(kind))).not.toEqual([]);
});

test.each(['froxlor', 'cyberpanel', 'ispconfig', 'refused-react'])('%s has enough contrast', async (name) => {
  const { page } = await open(name);
  await expectContrast(page);
});

describe('mailcow', () => {
  test('the chooser follows a dark mode by a second style sheet', async () => {
    const { page } = await open('mailcow');
    await expectContrast(page);
    await page.locator('#dark-mode-toggle').click();
    await page.locator('mail-protocol-chooser[color-scheme="dark"]').waitFor();
    await expectContrast(page);
  });

  test('the chooser has a margin below, and its options are in one column', async () => {
    const { page } = await open('mailcow', { width: 900 });
    const room = await page.evaluate(() => {
      const bottom = document.querySelector('mail-protocol-chooser')?.shadowRoot?.querySelector('[part="root"]');
      const next = document.querySelector('#next');
      return Number(next?.getBoundingClientRect().top) - Number(bottom?.getBoundingClientRect().bottom);
    });
    expect(room).toBeGreaterThanOrEqual(14);
    const lefts = await page
      .locator('[part~="options"]')
      .first()
      .evaluate((group) =>
        [...group.querySelectorAll('[part~="option"]')].map((each) => each.getBoundingClientRect().left),
      );
    expect(new Set(lefts).size).toBe(1);
  });

  test('the script does not send the form before the choice', async () => {
    const { page } = await open('mailcow-add');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText(english['choice.required'] as string).waitFor();
    expect(await page.locator('#sent').textContent()).toBe('');
    await press(page, 'POP3');
    await page.getByRole('button', { name: 'Add' }).click();
    expect(await page.locator('#sent').textContent()).toBe('local_part=anna&protocol=pop3');
  });
});

test('a refused form has the posted choice again, in React and in the element', async () => {
  for (const name of ['refused-element', 'refused-react']) {
    const { page } = await open(name);
    await choose(page, 'POP3');
    await page.getByRole('textbox', { name: 'Account' }).fill('refused');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').waitFor();
    const posted = () => page.evaluate(() => new FormData(document.forms[0]).get('protocol'));
    await expect.poll(posted).toBe('pop3');
    await works(page);
    expect(await protocol(page, 'POP3').first().isChecked()).toBe(true);
  }
});

test('an invalid posted choice is not written into the page', async () => {
  const { page } = await open('refused-element');
  const html = await page.request.post(page.url(), {
    form: { account: 'refused', protocol: '"><script>alert(1)</script>' },
  });
  expect(await html.text()).toContain('value="" offered');
});

test('ispconfig: the form that a script inserts after an error has the choice', async () => {
  const { page } = await open('ispconfig');
  await choose(page, 'POP3');
  await page.getByRole('textbox', { name: 'Account' }).fill('refused');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').waitFor();
  expect(await chosen(page)).toBe('pop3');
  expect(await page.evaluate(() => new FormData(document.forms[0]).get('protocol'))).toBe('pop3');
});

test.each(['froxlor', 'cyberpanel', 'mailcow'])('%s: the choice stays after a reload', async (name) => {
  const { page } = await open(name);
  await choose(page, 'IMAP');
  expect(await chosen(page)).toBe('imap');
  await page.reload();
  await expect.poll(() => chosen(page)).toBe('imap');
});

test('invalid answers: the element’s recommendation and the table agree with the result', async () => {
  const { page } = await openPage(`${panel.url}/hosts/stale-answers/`);
  await chooser(page).locator('[part~="root"]').waitFor();
  const told = await chooser(page).evaluate(
    (element) => (element as unknown as { recommendation: unknown }).recommendation,
  );
  expect(told).toMatchObject({ status: 'not-needed', protocol: null });
  await page
    .getByText(english['result.not-needed'] as string)
    .first()
    .waitFor();
  expect(
    await page
      .locator('mail-protocol-comparison [data-recommended="imap"], mail-protocol-comparison [data-recommended="pop3"]')
      .count(),
  ).toBe(0);
});

test('the chooser has a width in parents that shrink to fit, in a wide and in a narrow window', async () => {
  for (const [width, least] of [
    [1200, 190],
    [320, 150],
  ] as const) {
    const { page } = await open('shrinking', { width });
    const widths = await chooser(page).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(widths).toHaveLength(10);
    expect(widths.filter((each) => each < least || each > width)).toEqual([]);
  }
});

test('an element outside its form, whose fields are named like methods, is posted and required', async () => {
  const { page } = await open('form-attribute');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(english['choice.required'] as string).waitFor();
  await press(page, 'IMAP');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await page.locator('#raw').textContent()).toBe('elements=1&addEventListener=2&querySelector=3&protocol=imap');
});

test('in quirks mode, a disabled fieldset ignores keys, and the element keeps its look in a frame', async () => {
  const { page } = await open('fieldset-and-frame');
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  const enabled = () => chooser(page).locator('input:enabled').count();
  expect(await enabled()).toBe(0);
  await page.locator('#enable').click();
  expect(await enabled()).toBeGreaterThan(0);
  const lines = await page
    .locator('mail-protocol-comparison [part~="table-cell"]')
    .first()
    .evaluate((cell) => getComputedStyle(cell).lineHeight);
  expect(lines).not.toBe('normal');
  await page.locator('#move').click();
  const moved = page.frameLocator('#frame').locator('[part~="option"]').first();
  expect(await moved.evaluate((option) => getComputedStyle(option).borderTopWidth)).toBe('1px');
  await chooser(page).waitFor({ state: 'detached' });
  expect(
    await page
      .frameLocator('#frame')
      .locator('mail-protocol-chooser')
      .evaluate((each) => (each as HTMLInputElement).value),
  ).toBe('pop3');
});

test('the built style sheet follows a dark mode that a script sets', async () => {
  const { page } = await open('dark-by-script');
  await expectContrast(page);
  await page.locator('#dark').click();
  await page.locator('[data-_scheme="dark"]').waitFor();
  await expectContrast(page);
});

test.each(['reset', 'tailwind'])('%s: every part looks the same with it and without it', async (name) => {
  const looks = await Promise.all(
    ['', '?bare'].map(async (query) => {
      const { page } = await open(name, { query });
      return page.evaluate(lookOf, ['.mail-protocol', compared] as const);
    }),
  );
  // Tailwind makes every border solid with a width of 0, so only the widths matter.
  expect(differences(looks[1] ?? {}, looks[0] ?? {}).filter((line) => !/border-\w+-style:/.test(line))).toEqual([]);
  expect(Object.keys(looks[0] ?? {}).length).toBeGreaterThan(1000);
});

test('rules of the page for parts win', async () => {
  const { page } = await open('reset');
  const of = (part: string) => page.locator(`[part~="${part}"]`).first();
  expect(await of('result').evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(1, 2, 3)');
  expect(await of('option').evaluate((each) => getComputedStyle(each).borderTopLeftRadius)).toBe('7px');
});
