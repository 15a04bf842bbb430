import type { Explanation } from './explanation.ts';
import type { Messages } from './messages.ts';
import type { Protocol } from './protocols.ts';
import { isProvider, type ProviderId, providers } from './providers.ts';
import { text } from './text.ts';

/**
 * What a provider does differently with a protocol, in words; `null` if nothing. Leaves out that it stops collecting
 * mail from other providers: `explain` says so to people who read on its website, because that is where they collect.
 */
export function providerNotesFor(
  protocol: Protocol,
  provider: ProviderId | null | undefined,
  messages: Messages,
): Explanation['provider'] {
  if (!isProvider(provider)) return null;
  const { name, facts } = providers[provider];
  const notes = facts
    .filter(({ code, protocols }) => code !== 'stops-collecting' && protocols.includes(protocol))
    .map(({ code }) => text(messages, `provider.${code}`, { provider: name }));
  return notes.length > 0 ? { title: text(messages, 'result.provider', { provider: name }), notes } : null;
}
