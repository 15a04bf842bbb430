import { protocols as both, type Protocol } from './protocols.ts';
import type { ProviderId } from './providers.ts';

/** The protocols that each provider offers. For the sources, see `providerSources`. */
export const providerProtocols: Readonly<Record<ProviderId, readonly Protocol[]>> = {
  gmail: both,
  icloud: ['imap'],
  outlook: both,
  yahoo: both,
  aol: both,
  gmx: both,
  'web-de': both,
  't-online': both,
  yandex: both,
  zoho: both,
  fastmail: both,
};
