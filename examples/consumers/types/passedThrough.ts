import type { ComparisonTableProps, ProtocolChooserProps } from '@mail-protocol/react';

/** Hosts pass on props of their own that may be absent: each of ours takes `undefined` for "not given". */
export const chooser: ProtocolChooserProps = {
  value: undefined,
  defaultValue: undefined,
  onValueChange: undefined,
  name: undefined,
  required: undefined,
  disabled: undefined,
  layout: undefined,
  headingLevel: undefined,
  notice: undefined,
  settings: undefined,
  interview: undefined,
  answers: undefined,
  defaultAnswers: undefined,
  onAnswersChange: undefined,
  onInvalidAnswers: undefined,
  facts: undefined,
  offered: undefined,
  questions: undefined,
  onEvent: undefined,
  density: undefined,
  messages: undefined,
  lang: undefined,
  dir: undefined,
  colorScheme: undefined,
  classNames: undefined,
};

export const table: ComparisonTableProps = {
  interview: undefined,
  recommended: undefined,
  offered: undefined,
  headingLevel: undefined,
  messages: undefined,
  lang: undefined,
  dir: undefined,
  colorScheme: undefined,
  classNames: undefined,
};
