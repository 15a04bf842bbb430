import type { Protocol } from './plan.ts';
import type { Sourced } from './sourced.ts';

/** The name of a provider in data and addresses. */
export type ProviderId =
  | 'gmail'
  | 'icloud'
  | 'outlook'
  | 'yahoo'
  | 'aol'
  | 'gmx'
  | 'web-de'
  | 't-online'
  | 'yandex'
  | 'zoho'
  | 'fastmail';

/**
 * What a fact says. Its words are chosen where it is shown.
 *
 * - `turn-on`: programs must first be let in, in the provider's web settings.
 * - `browser-only`: a program signs in by a page in the browser; a password is refused.
 * - `browser-or-app-password`: a page in the browser, or a password made for the program; the usual one is refused.
 * - `app-password`: a password made for the program; the usual one is refused.
 * - `app-password-two-step`: the same for an account with a second step at sign-in.
 * - `mail-password`: a second password for mail programs, set in the account.
 * - `no-pop3`: there is no POP3.
 * - `web-setting-decides`: not the program but a web setting decides what becomes of the server's copy.
 * - `handed-out-once`: each message comes down once, to the first program that asks, unless the user name begins with `recent:`.
 * - `stops-collecting`: it stops fetching mail from mailboxes at other providers.
 * - `large-inbox`: of an inbox of more than 10,000 messages a program may not get all.
 */
export type ProviderFactCode =
  | 'turn-on'
  | 'browser-only'
  | 'browser-or-app-password'
  | 'app-password'
  | 'app-password-two-step'
  | 'mail-password'
  | 'no-pop3'
  | 'web-setting-decides'
  | 'handed-out-once'
  | 'stops-collecting'
  | 'large-inbox';

/** One thing about a provider that changes what to do. */
export interface ProviderFact extends Sourced {
  readonly code: ProviderFactCode;
  /** The protocols it concerns. */
  readonly protocols: readonly Protocol[];
}

/** A provider and what is known of it. */
export interface Provider {
  /** Its name, the same in every language. */
  readonly name: string;
  /**
   * The domains of its addresses, whole. `*` stands for `com` and for the domains of countries: `fr`, `co.uk`, `com.br`.
   */
  readonly domains: readonly string[];
  /** Domains that look like its own and belong to somebody else. */
  readonly except?: readonly string[];
  readonly offers: Sourced & { readonly protocols: readonly Protocol[] };
  readonly facts: readonly ProviderFact[];
}

const both: readonly Protocol[] = ['imap', 'pop3'];

const under = (brand: string, endings: readonly string[]): string[] => endings.map((ending) => `${brand}.${ending}`);

const database = (file: string): Sourced => ({ source: `thunderbird/autoconfig, ispdb/${file}`, readIn: '2026-03' });
const fairEmail = (where: string): Sourced => ({ source: `M66B/FairEmail 1.2331, ${where}`, readIn: '2026-08' });
const page = (address: string, readIn = '2026-11'): Sourced => ({ source: address, readIn });

const offers = (protocols: readonly Protocol[], sourced: Sourced): Provider['offers'] => ({ protocols, ...sourced });
const fact = (code: ProviderFactCode, protocols: readonly Protocol[], sourced: Sourced): ProviderFact => ({
  code,
  protocols,
  ...sourced,
});

/**
 * Large providers, and what they do differently from a plain mail server.
 *
 * Where a provider's own page could not be read, the source is the database or the manual of a mail program, which names
 * that page. Providers change: what is shown carries the month.
 */
export const providers: Readonly<Record<ProviderId, Provider>> = {
  gmail: {
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    offers: offers(both, database('googlemail.com.xml')),
    facts: [
      fact('turn-on', ['pop3'], page('support.google.com/mail/answer/7104828')),
      fact('web-setting-decides', ['pop3'], page('support.google.com/mail/answer/7104828')),
      fact(
        'handed-out-once',
        ['pop3'],
        page('support.google.com/mail/answer/7104828 and support.google.com/a/answer/6089246'),
      ),
      fact(
        'browser-or-app-password',
        both,
        page('support.google.com/mail/answer/7104828 and support.google.com/a/answer/6089246'),
      ),
      fact('stops-collecting', ['pop3'], page('support.google.com/mail/answer/17101213', '2026-10')),
    ],
  },
  icloud: {
    name: 'iCloud Mail',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    offers: offers(['imap'], database('me.com.xml, which names support.apple.com/HT202304')),
    facts: [
      fact('no-pop3', ['pop3'], database('me.com.xml, which names support.apple.com/HT202304')),
      fact('app-password', ['imap'], page('support.apple.com/en-us/102525, published in February 2026', '2026-09')),
    ],
  },
  outlook: {
    name: 'Outlook.com',
    domains: [
      'hotmail.*',
      'msn.com',
      'windowslive.com',
      ...under('outlook', [
        ...[
          'com',
          'at',
          'be',
          'cl',
          'cz',
          'de',
          'dk',
          'es',
          'fr',
          'hu',
          'ie',
          'in',
          'it',
          'jp',
          'kr',
          'lv',
          'my',
          'ph',
        ],
        ...[
          'pt',
          'sa',
          'sg',
          'sk',
          'co.id',
          'co.il',
          'co.th',
          'com.ar',
          'com.au',
          'com.br',
          'com.gr',
          'com.tr',
          'com.vn',
        ],
      ]),
      ...under('live', [
        ...[
          'com',
          'at',
          'be',
          'ca',
          'cl',
          'cn',
          'de',
          'dk',
          'fi',
          'fr',
          'hk',
          'ie',
          'in',
          'it',
          'jp',
          'nl',
          'no',
          'ru',
        ],
        ...[
          'se',
          'co.jp',
          'co.kr',
          'co.uk',
          'co.za',
          'com.ar',
          'com.au',
          'com.mx',
          'com.my',
          'com.ph',
          'com.pt',
          'com.sg',
        ],
      ]),
    ],
    offers: offers(both, database('hotmail.com.xml')),
    facts: [
      fact(
        'turn-on',
        both,
        page('support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353'),
      ),
      fact(
        'browser-only',
        both,
        page('support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353'),
      ),
    ],
  },
  yahoo: {
    name: 'Yahoo Mail',
    domains: ['yahoo.*', 'ymail.com', 'myyahoo.com', 'rocketmail.com'],
    except: ['yahoo.co.jp'],
    offers: offers(both, database('yahoo.com.xml')),
    facts: [
      fact(
        'browser-or-app-password',
        both,
        page('help.yahoo.com/kb/SLN15241.html; M66B/FairEmail 1.2331, FAQ.md, question 88'),
      ),
      fact('large-inbox', ['imap'], fairEmail('FAQ.md, question 88, which names help.yahoo.com SLN28681')),
    ],
  },
  aol: {
    name: 'AOL Mail',
    domains: ['aol.*', 'aim.com'],
    offers: offers(both, database('aol.com.xml')),
    facts: [fact('browser-or-app-password', both, fairEmail('FAQ.md, question 88'))],
  },
  gmx: {
    name: 'GMX',
    domains: under('gmx', [
      ...[
        'net',
        'de',
        'at',
        'ch',
        'eu',
        'biz',
        'org',
        'info',
        'com',
        'tm',
        'us',
        'es',
        'fr',
        'ca',
        'cn',
        'hk',
        'ie',
        'it',
      ],
      ...['li', 'ph', 'pt', 'ru', 'se', 'sg', 'tw', 'co.in', 'co.uk', 'com.br', 'com.my', 'com.tr'],
    ]),
    offers: offers(both, database('gmx.net.xml and gmx.com.xml')),
    facts: [
      fact('turn-on', both, page('www.gmx.net/mail/tipps/posts/pop3-imap/36')),
      fact('app-password-two-step', both, fairEmail('FAQ.md, which names the page of GMX')),
    ],
  },
  'web-de': {
    name: 'WEB.DE',
    domains: ['web.de'],
    offers: offers(both, database('web.de.xml')),
    facts: [
      fact('turn-on', both, database('web.de.xml, which names hilfe.web.de/pop-imap/einschalten.html')),
      fact('app-password-two-step', both, fairEmail('FAQ.md, which names the page of WEB.DE')),
    ],
  },
  't-online': {
    name: 'T-Online',
    domains: ['t-online.de', 'magenta.de'],
    offers: offers(both, database('t-online.de.xml')),
    facts: [fact('mail-password', both, database('t-online.de.xml, which names the page of Telekom'))],
  },
  yandex: {
    name: 'Yandex Mail',
    domains: ['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.ua', 'ya.ru', 'narod.ru'],
    offers: offers(both, database('yandex.ru.xml')),
    facts: [fact('turn-on', ['imap'], database('yandex.ru.xml'))],
  },
  zoho: {
    name: 'Zoho Mail',
    domains: ['zoho.com', 'zohomail.com', 'zoho.eu', 'zohomail.eu', 'zoho.in', 'zohomail.in', 'zohomail.com.au'],
    offers: offers(both, database('zoho.com.xml')),
    facts: [fact('turn-on', both, database('zoho.com.xml, which names the pages of Zoho'))],
  },
  fastmail: {
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm'],
    offers: offers(both, database('messagingengine.com.xml')),
    facts: [fact('app-password', both, fairEmail('providers.xml, which names the page of Fastmail'))],
  },
};
