import type { ExplainOptions, NotNeededId, WatchOut } from './explanation.ts';
import type { Messages } from './messages.ts';
import { hasFact, providers } from './providers.ts';
import type { Answers } from './questions.ts';
import { text } from './text.ts';

/** At most three lines for people who read only in a browser: a program may still remove their mail. */
export function notNeededLines(
  { current, sharedMailbox, serverSpace, keepMailOn }: Answers,
  messages: Messages,
  provider: ExplainOptions['provider'],
): readonly WatchOut[] {
  // A provider with this fact collects mail from other mailboxes, for people who read on its website.
  const collector = hasFact(provider, 'stops-collecting') ? providers[provider].name : null;
  const wantsCopy = keepMailOn === 'both' || keepMailOn === 'device';
  const ids: readonly (NotNeededId | null)[] = [
    current === 'pop3' || current === 'unsure' ? 'old-account' : 'vanishing',
    sharedMailbox === 'program' ? 'program' : collector ? 'stops-collecting' : 'collecting',
    serverSpace === 'tight' ? 'full' : wantsCopy ? 'own-copy' : null,
  ];
  return ids
    .filter((id) => id !== null)
    .map((id) =>
      id === 'stops-collecting'
        ? {
            id,
            text: text(messages, 'provider.stops-collecting', { provider: collector ?? '' }),
            cure: messages['provider.stops-collecting.cure'],
          }
        : { id, text: messages[`not-needed.${id}`], cure: messages[`not-needed.${id}.cure`] },
    );
}
