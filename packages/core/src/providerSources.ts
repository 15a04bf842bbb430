import type { ProviderFactCode, ProviderId } from './providers.ts';
import { read, type Sourced } from './sourced.ts';

/** The sources for a provider. */
export interface ProviderSources {
  /** For `providerProtocols`. */
  readonly protocols: Sourced;
  /** For each fact in `providers`. */
  readonly facts: Readonly<Partial<Record<ProviderFactCode, Sourced>>>;
}

const database = (file: string): Sourced => read(`thunderbird/autoconfig, ispdb/${file}`, '2026-03');
const fairEmail = (where: string): Sourced => read(`M66B/FairEmail 1.2331, ${where}`, '2026-08');
const page = (address: string, readIn = '2026-11'): Sourced => read(address, readIn);

/**
 * The sources of all facts about providers.
 *
 * If a provider's own page could not be read, the source is the database or manual of a mail program that names that
 * page. Providers change, so each source has its month. The advice does not show the sources; your own page can.
 */
export const providerSources: Readonly<Record<ProviderId, ProviderSources>> = {
  gmail: {
    protocols: database('googlemail.com.xml'),
    facts: {
      'turn-on': page('support.google.com/mail/answer/7104828'),
      'web-setting-decides': page('support.google.com/mail/answer/7104828'),
      'handed-out-once': page('support.google.com/mail/answer/7104828 and support.google.com/a/answer/6089246'),
      'browser-or-app-password': page('support.google.com/mail/answer/7104828 and support.google.com/a/answer/6089246'),
      'stops-collecting': page('support.google.com/mail/answer/17101213', '2026-10'),
    },
  },
  icloud: {
    protocols: database('me.com.xml, which names support.apple.com/HT202304'),
    facts: {
      'no-pop3': database('me.com.xml, which names support.apple.com/HT202304'),
      'app-password': page('support.apple.com/en-us/102525, published in February 2026', '2026-09'),
    },
  },
  outlook: {
    protocols: database('hotmail.com.xml'),
    facts: {
      'turn-on': page(
        'support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
      ),
      'browser-only': page(
        'support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
      ),
    },
  },
  yahoo: {
    protocols: database('yahoo.com.xml'),
    facts: {
      'browser-or-app-password': page('help.yahoo.com/kb/SLN15241.html; M66B/FairEmail 1.2331, FAQ.md, question 88'),
      'large-inbox': fairEmail('FAQ.md, question 88, which names help.yahoo.com SLN28681'),
    },
  },
  aol: { protocols: database('aol.com.xml'), facts: { 'browser-or-app-password': fairEmail('FAQ.md, question 88') } },
  gmx: {
    protocols: database('gmx.net.xml and gmx.com.xml'),
    facts: {
      'turn-on': page('www.gmx.net/mail/tipps/posts/pop3-imap/36'),
      'app-password-two-step': fairEmail('FAQ.md, which names the page of GMX'),
    },
  },
  'web-de': {
    protocols: database('web.de.xml'),
    facts: {
      'turn-on': database('web.de.xml, which names hilfe.web.de/pop-imap/einschalten.html'),
      'app-password-two-step': fairEmail('FAQ.md, which names the page of WEB.DE'),
    },
  },
  't-online': {
    protocols: database('t-online.de.xml'),
    facts: { 'mail-password': database('t-online.de.xml, which names the page of Telekom') },
  },
  yandex: { protocols: database('yandex.ru.xml'), facts: { 'turn-on': database('yandex.ru.xml') } },
  zoho: {
    protocols: database('zoho.com.xml'),
    facts: { 'turn-on': database('zoho.com.xml, which names the pages of Zoho') },
  },
  fastmail: {
    protocols: database('messagingengine.com.xml'),
    facts: { 'app-password': fairEmail('providers.xml, which names the page of Fastmail') },
  },
};
