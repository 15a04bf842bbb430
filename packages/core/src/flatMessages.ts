import type { Messages } from './messages.ts';

/**
 * Messages from their texts, one a line, and their keys, parted by spaces. A part of a key that is left out is that of the key
 * before. It weighs less than an object, and less than each text beside its key.
 *
 * @param before The messages that these follow.
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
