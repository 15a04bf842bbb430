import type { Page } from 'playwright';

const chooser = (page: Page) => page.locator('mail-protocol-chooser');

/** The plugin's section in a page, and what a person does there. */
export const section = {
  /** What leads to it in the menu of Settings. */
  link: (page: Page) => page.locator('#settings-menu li.mail_protocol a'),
  chooser,
  /** Waits until the chooser has seen what colours the page has. */
  works: (page: Page) => chooser(page).locator('[data-_scheme]').first().waitFor(),
  attribute: (page: Page, name: string) => chooser(page).getAttribute(name),
  /** The values that the guide says to type. */
  settings: (page: Page) => chooser(page).locator('[part~="setting"] > dd > bdi').allTextContents(),
  /** Chooses by the fold that spares the questions, and has the guide show the settings. */
  async choose(page: Page, protocol: 'IMAP' | 'POP3'): Promise<void> {
    await page.getByRole('button', { name: 'I already know' }).click();
    await page.getByRole('button', { name: `Use ${protocol}`, exact: true }).click();
    await page.getByText('Not in a program').click();
    await page.getByRole('heading', { name: 'The settings of this mailbox' }).waitFor();
  },
  /** What the console says from now on, where a warning is meant. */
  saidBy(page: Page): string[] {
    const said: string[] = [];
    page.removeAllListeners('console');
    page.on('console', (message) => said.push(message.text()));
    return said;
  },
};
