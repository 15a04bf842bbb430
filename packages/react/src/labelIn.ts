import { type Messages, optionalText } from '@mail-protocol/core';

/** A name of a setting, or of an entry in a list, in the language of the messages; as the program says it in English where that is not known. */
export interface ProgramLabel {
  readonly label: string;
  /** Whether it is English in a page of another language. */
  readonly english: boolean;
}

/** What a program calls a setting, and the entry to choose there if there is one: both in one language. */
export function labelIn(messages: Messages, program: string, label: string, choose?: string): ProgramLabel {
  const words = choose === undefined ? [label] : [label, choose];
  const own = words.map((word) => optionalText(messages, `label.${program}.${word}`));
  const all = !own.includes('');
  return { label: (all ? own : words).join(': '), english: !all };
}
