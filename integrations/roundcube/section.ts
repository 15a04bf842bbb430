import type { Page } from 'playwright';

const chooser = (page: Page) => page.locator('mail-protocol-chooser');

/** The plugin's section in a page, and the actions of a person there. */
export const section = {
  /** Its link in the menu of Settings. */
  link: (page: Page) => page.locator('#settings-menu li.mail_protocol a'),
  chooser,
  /** Waits until the chooser works: then it has read the colours of the page. */
  works: (page: Page) => chooser(page).locator('[data-_scheme]').first().waitFor(),
  attribute: (page: Page, name: string) => chooser(page).getAttribute(name),
  /** The values to type, as the guide shows them. */
  settings: (page: Page) => chooser(page).locator('[part~="setting"] > dd > bdi').allTextContents(),
  /** Chooses without answering, through "I already know", and opens the settings in the guide. */
  async choose(page: Page, protocol: 'IMAP' | 'POP3'): Promise<void> {
    await page.getByRole('button', { name: 'I already know' }).click();
    await page.getByRole('button', { name: `Use ${protocol}`, exact: true }).click();
    await page.getByText('Not in a program').click();
    await section.showSettings(page);
  },
  /**
   * Waits for the settings in the guide. If the guide comes after the plain steps, a person asks for it with a button.
   */
  async showSettings(page: Page): Promise<void> {
    const settings = page.getByRole('heading', { name: 'The settings of this mailbox' });
    const button = page.getByRole('button', { name: 'Show the settings of this mailbox' });
    await settings.or(button).first().waitFor();
    if (await button.isVisible()) await button.click();
    await settings.waitFor();
  },
  /** Collects the console output from now on, for tests that expect a warning. */
  saidBy(page: Page): string[] {
    const said: string[] = [];
    page.removeAllListeners('console');
    page.on('console', (message) => said.push(message.text()));
    return said;
  },
};
