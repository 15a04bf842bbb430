import { type Protocol, type ProviderId, providerProtocols, readProtocols } from '@mail-protocol/core';

/**
 * The protocols of a server: what the host says, as far as it can be read, else what the provider is known to
 * have, else `undefined`.
 */
export function offeredBy(
  offered: readonly Protocol[] | undefined,
  provider: ProviderId | null | undefined,
): readonly Protocol[] | undefined {
  return readProtocols(offered).protocols ?? (provider ? providerProtocols[provider] : undefined);
}
