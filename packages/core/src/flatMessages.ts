import type { Messages } from './messages.ts';

/**
 * Builds messages from their texts, one per line, and their keys, separated by spaces. If a part of a key is left out,
 * it is the same as in the key before. This is smaller than an object, and smaller than each text beside its key.
 *
 * @param before The messages to put first.
 */
export function flatMessages(texts: string, keys: string, before: Partial<Messages> = {}): Record<string, string> {
  const messages: Record<string, string> = { ...before };
  const lines = texts.split('\n');
  // Stryker disable next-line ArrayDeclaration: the first key leaves nothing out
  let parts: readonly string[] = [];
  for (const [index, key] of keys.split(' ').entries()) {
    parts = key.split('.').map((part, at) => part || (parts[at] as string));
    messages[parts.join('.')] = lines[index] as string;
  }
  return messages;
}
