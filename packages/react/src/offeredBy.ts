import { type Protocol, type ProviderId, providerProtocols, readProtocols } from '@mail-protocol/core';

/**
 * The protocols of a server: what the host passes, as far as it is valid, otherwise what the provider is known to
 * have, otherwise `undefined`.
 */
export function offeredBy(
  offered: readonly Protocol[] | undefined,
  provider: ProviderId | null | undefined,
): readonly Protocol[] | undefined {
  return readProtocols(offered).protocols ?? (provider ? providerProtocols[provider] : undefined);
}
