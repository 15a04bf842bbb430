import { checkMessages, english, type Messages } from '@mail-protocol/core';
import { useWarnings } from './warn.ts';

/**
 * Warns of messages that are passed over. Every key is known to it, also where only the table is shown. In a file of its own, for
 * development alone: what bundlers find here would weigh as much as all English words.
 */
export function useMessageWarnings(changes: Partial<Messages> | undefined, isWhole: boolean): void {
  useWarnings(
    () =>
      checkMessages(english, isWhole ? { language: '', ...changes } : changes).filter(
        ({ fault }) => isWhole || fault !== 'missing',
      ),
    [changes, isWhole],
  );
}
