import { isMerged } from './fallback.ts';
import { englishChooser } from './locales/en.chooser.ts';
import { type Messages, mergeMessages } from './messages.ts';

/** The messages laid over English, so that no text is missing; those that lack nothing as they are. */
export function wholeMessages(messages: Partial<Messages>): Messages {
  return isMerged(messages) ? messages : mergeMessages(englishChooser as Messages, messages);
}
