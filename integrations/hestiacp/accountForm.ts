import { answerLabel, english, type Messages, text } from '@mail-protocol/core';
import type { Page } from 'playwright';

/** The form of a new account. */
export const addAddress = '/add/mail/?domain=example.org';
/** The form of the account `jo`. */
export const editAddress = '/edit/mail/?domain=example.org&account=jo';

/** The chooser. */
export const chooser = (page: Page) => page.locator('mail-protocol-chooser');
/** The set-up guide. */
export const guide = (page: Page) => page.locator('mail-protocol-setup');
/** The chosen protocol. */
export const chosen = (page: Page) => chooser(page).evaluate((element: HTMLInputElement) => element.value);
/** The part of the chooser with this name. */
export const property = (page: Page, name: 'answers' | 'facts') =>
  chooser(page).evaluate((element, key) => ({ ...Reflect.get(element, key) }), name);
/** The radio of an answer to the question where the mailbox is read. */
export const answerOf = (page: Page, token: string, words = english) =>
  page.getByRole('radio', { name: answerLabel(words, 'devices', token), exact: true });

/** Waits until the chooser works: then it has read the colour of its text. */
export const works = (page: Page) => chooser(page).locator('[data-_scheme]').first().waitFor({ state: 'attached' });

/** Chooses without answering, through "I already know". */
export async function choose(page: Page, name: 'IMAP' | 'POP3', words: Messages = english): Promise<void> {
  await page.getByRole('button', { name: words['interview.direct'] }).click();
  const asButton = text(words, 'choice.choose', { protocol: name === 'IMAP' ? 'imap' : 'pop3' });
  await page
    .getByRole('radio', { name, exact: true })
    .or(page.getByRole('button', { name: asButton, exact: true }))
    .first()
    .click({ force: true });
}

/** Fills in the fields that a new account needs, sends the form, and returns the posted fields. */
export async function save(page: Page): Promise<URLSearchParams> {
  const account = page.locator('#v_account[type="text"]');
  if (await account.count()) await account.fill('Maria');
  await page.locator('#v_password').fill('Long3nough');
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  await page.locator('button[type="submit"][form="main-form"]').click();
  const body = new URLSearchParams((await posted).postData() ?? '');
  await page.getByRole('alert').first().waitFor();
  await works(page);
  return body;
}

/** The visible ports in the panel’s own lists. */
export const ports = (page: Page) =>
  page.locator('.values-list-item').evaluateAll((rows) =>
    rows
      .filter((row) => row.checkVisibility())
      .flatMap((row) => /\d+/.exec(row.textContent ?? '')?.[0] ?? [])
      .map(Number),
  );
