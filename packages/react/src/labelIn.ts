import { type Messages, optionalText } from '@mail-protocol/core';

/**
 * A program's name for a setting or a list entry, in the language of the messages, or in English if that name is not
 * known.
 */
export interface ProgramLabel {
  readonly label: string;
  /** Whether the name is English on a page in another language. */
  readonly english: boolean;
}

/** A program's name for a setting, and the entry to choose there if there is one: both in the same language. */
export function labelIn(messages: Messages, program: string, label: string, choose?: string): ProgramLabel {
  const words = choose === undefined ? [label] : [label, choose];
  const own = words.map((word) => optionalText(messages, `label.${program}.${word}`));
  const all = !own.includes('');
  return { label: (all ? own : words).join(': '), english: !all };
}
