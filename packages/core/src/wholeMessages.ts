import { isMerged } from './fallback.ts';
import { english } from './locales/en.ts';
import { type Messages, mergeMessages } from './messages.ts';

/** The messages laid over English, so that no text is missing; those that lack nothing as they are. */
export function wholeMessages(messages: Partial<Messages>): Messages {
  return messages === english || isMerged(messages) ? (messages as Messages) : mergeMessages(english, messages);
}
