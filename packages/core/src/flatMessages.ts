import type { Messages } from './messages.ts';

/**
 * Messages written one a line: key, space, text. A part of a key that is left out is that of the line before. It weighs
 * less than an object with whole keys.
 *
 * @param before The messages that these follow.
 */
export function flatMessages(lines: string, before: Partial<Messages> = {}): Record<string, string> {
  const messages: Record<string, string> = { ...before };
  // Stryker disable next-line ArrayDeclaration: the first line leaves nothing out
  let parts: readonly string[] = [];
  // Stryker disable next-line StringLiteral: it is for the types, since each match has both
  for (const [, key = '', text = ''] of lines.matchAll(/(.+?) (.*)/g)) {
    parts = key.split('.').map((part, index) => part || (parts[index] as string));
    messages[parts.join('.')] = text;
  }
  return messages;
}
