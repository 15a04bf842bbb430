import { protocols as both, type Protocol } from './protocols.ts';

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
 * What a fact says, as a code. The view adds the words.
 *
 * - `turn-on`: access for mail programs must first be turned on in the provider's web settings.
 * - `browser-only`: programs sign in through a page in the browser; passwords are refused.
 * - `browser-or-app-password`: a page in the browser, or a password made for the program; the usual one is refused.
 * - `app-password`: a password made for the program; the usual one is refused.
 * - `app-password-two-step`: the same for an account with a second step at sign-in.
 * - `mail-password`: a second password for mail programs, set in the account.
 * - `no-pop3`: there is no POP3.
 * - `web-setting-decides`: a web setting, not the program, decides what happens to the server's copy.
 * - `handed-out-once`: each message comes down once, to the first program that asks, unless the user name begins with `recent:`.
 *   What comes is all mail but spam, the bin and what a program has sent, a few hundred messages at a time.
 * - `stops-collecting`: it stops fetching mail from mailboxes at other providers.
 * - `large-inbox`: a program may not get all messages of an inbox with more than 10,000.
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
export interface ProviderFact {
  readonly code: ProviderFactCode;
  /** The protocols it concerns. */
  readonly protocols: readonly Protocol[];
}

/** A provider and what it does differently. */
export interface Provider {
  /** Its name, the same in every language. */
  readonly name: string;
  readonly facts: readonly ProviderFact[];
}

const fact = (code: ProviderFactCode, protocols: readonly Protocol[]): ProviderFact => ({ code, protocols });

/**
 * Large providers, and how they differ from a standard mail server. Their protocols are in `providerProtocols`, their
 * domains in `providerDomains`, the sources in `providerSources`: separate, so that a page loads only what it shows.
 */
export const providers: Readonly<Record<ProviderId, Provider>> = {
  gmail: {
    name: 'Gmail',
    facts: [
      fact('turn-on', ['pop3']),
      fact('web-setting-decides', ['pop3']),
      fact('handed-out-once', ['pop3']),
      fact('browser-or-app-password', both),
      fact('stops-collecting', ['pop3']),
    ],
  },
  icloud: { name: 'iCloud Mail', facts: [fact('no-pop3', ['pop3']), fact('app-password', ['imap'])] },
  outlook: { name: 'Outlook.com', facts: [fact('turn-on', both), fact('browser-only', both)] },
  yahoo: { name: 'Yahoo Mail', facts: [fact('browser-or-app-password', both), fact('large-inbox', ['imap'])] },
  aol: { name: 'AOL Mail', facts: [fact('browser-or-app-password', both)] },
  gmx: { name: 'GMX', facts: [fact('turn-on', both), fact('app-password-two-step', both)] },
  'web-de': { name: 'WEB.DE', facts: [fact('turn-on', both), fact('app-password-two-step', both)] },
  't-online': { name: 'T-Online', facts: [fact('mail-password', both)] },
  yandex: { name: 'Yandex Mail', facts: [fact('turn-on', ['imap'])] },
  zoho: { name: 'Zoho Mail', facts: [fact('turn-on', both)] },
  fastmail: { name: 'Fastmail', facts: [fact('app-password', both)] },
};

/** Whether a value is the id of a provider in `providers`. */
export function isProvider(provider: unknown): provider is ProviderId {
  return typeof provider === 'string' && Object.hasOwn(providers, provider);
}

/** Whether a value is the id of a provider to which a fact applies. */
export function hasFact(provider: unknown, code: ProviderFactCode): provider is ProviderId {
  return isProvider(provider) && providers[provider].facts.some((each) => each.code === code);
}
