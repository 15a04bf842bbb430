import { checkMessages, english, type Messages } from '@mail-protocol/core';
import { useWarnings } from './warn.ts';

/**
 * Warns about messages that are ignored. It knows every key, even if only the table shows. It is a separate file, used
 * in development only, because the list of keys would add as much to a bundle as all English words.
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
