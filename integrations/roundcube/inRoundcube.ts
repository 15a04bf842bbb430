import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { Dovecot, password, type Quota } from '../../examples/mailbox/Dovecot.ts';
import { type OpenedPage, type OpenPageOptions, openPage } from '../../examples/openPage.ts';
import { Roundcube } from './Roundcube.ts';
import { roundcubeIsInstalled } from './roundcubeIsInstalled.ts';
import { section } from './section.ts';

/** An administrator's configuration: the server's public names, which differ from those that Roundcube uses. */
export const configuration = {
  plugins: ['mail_protocol'],
  mail_protocol_server: {
    provider: 'Example Mail',
    imap: { host: 'imap.example.net' },
    pop3: { host: 'pop.example.net' },
    smtp: [{ host: 'smtp.example.net' }, { host: 'smtp.example.net', security: 'starttls' }],
  },
};

/**
 * The strictest policy that Roundcube's own pages allow: they need inline scripts, inline styles and `eval`, but load
 * nothing from other servers.
 */
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";

/** Roundcube and its mail server, for tests. */
interface Host {
  readonly dovecot: Dovecot;
  readonly roundcube: Roundcube;
  /** Adds a mailbox that nobody has signed in to, and returns its address. */
  newMailbox(quota?: Quota): string;
  /** Signs in, by default to a new mailbox, and opens Settings. */
  openSettings(options?: OpenPageOptions, address?: string): Promise<OpenedPage>;
  /** Signs in, opens the plugin's section, and waits until its chooser works. */
  openSection(options?: OpenPageOptions, address?: string): Promise<OpenedPage>;
}

/** Runs tests with the released plugin, if Roundcube is installed. A test fails if Roundcube logs an error. */
export function inRoundcube(name: string, tests: (host: Host) => void): void {
  describe.skipIf(!roundcubeIsInstalled)(name, () => {
    let dovecot: Dovecot;
    let roundcube: Roundcube;
    let mailboxes = 0;

    beforeAll(async () => {
      dovecot = await Dovecot.start();
      roundcube = await Roundcube.start(dovecot);
    });

    afterAll(async () => {
      await roundcube?.stop();
      await dovecot?.stop();
    });

    beforeEach(() => {
      roundcube.install();
      roundcube.configure(configuration);
      roundcube.sendHeaders([`Content-Security-Policy: ${policy}`]);
    });

    afterEach(() => {
      roundcube.uninstall();
      expect(roundcube.takeLog(), 'what Roundcube has logged').toBe('');
    });

    const newMailbox = (quota?: Quota) => dovecot.addMailbox(`jo${++mailboxes}`, quota);

    async function open(action: string, options?: OpenPageOptions, address = newMailbox()): Promise<OpenedPage> {
      const opened = await openPage(`${roundcube.url}?_task=settings&_action=${action}`, options);
      const { page } = opened;
      await page.locator('#rcmloginuser').fill(address);
      await page.locator('#rcmloginpwd').fill(password);
      await page.locator('#rcmloginsubmit').click();
      await page.locator('#settings-menu').waitFor({ state: 'attached' });
      return opened;
    }

    tests({
      get dovecot() {
        return dovecot;
      },
      get roundcube() {
        return roundcube;
      },
      newMailbox,
      openSettings: (options, address) => open('', options, address),
      async openSection(options, address) {
        const opened = await open('plugin.mail_protocol', options, address);
        await section.works(opened.page);
        return opened;
      },
    });
  });
}
