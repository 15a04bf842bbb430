import { type Protocol, type ProviderId, providerProtocols } from '@mail-protocol/core';

/** The protocols of a server: what the host says, else what the provider is known to have, else `undefined`. */
export function offeredBy(
  offered: readonly Protocol[] | undefined,
  provider: ProviderId | null | undefined,
): readonly Protocol[] | undefined {
  return offered === undefined && provider ? providerProtocols[provider] : offered;
}
