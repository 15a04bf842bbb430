import type { Protocol } from './plan.ts';
import type { ProviderId } from './providers.ts';
import { protocols as both } from './situation.ts';

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
