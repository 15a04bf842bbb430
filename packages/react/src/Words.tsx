import { textPieces } from '@mail-protocol/core';
import { type ReactNode, useMemo } from 'react';
import { useRoot } from './ComponentRoot.tsx';

const names = /(POP3|IMAP|SMTP|TLS)/;

/** A text that isolates protocol names, so that they keep their direction inside right-to-left text. */
function isolated(text: string): ReactNode {
  const pieces = text.split(names);
  if (pieces.length === 1) return text;
  return pieces.map((piece, index) =>
    // Splitting by a capturing group puts the names at odd indexes.
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no other identity
    index % 2 ? <bdi key={index}>{piece}</bdi> : piece,
  );
}

interface WordsProps {
  /** A result of `messages`, `text` or `explain`. */
  readonly children: string;
  /** A passage that stays English in every language: a program's name for a setting. */
  readonly english?: string | undefined;
}

/** A text of the messages. Passages in another language get a `lang` attribute, and protocol names are isolated. */
export function Words({ children, english }: WordsProps): ReactNode {
  const { messages } = useRoot();
  // Memoized, because a page has dozens of sentences and an answer changes few of them.
  return useMemo(
    () =>
      textPieces(messages, children, english).map(({ text, lang }, index) =>
        lang ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <bdi key={index} lang={lang}>
            {isolated(text)}
          </bdi>
        ) : (
          isolated(text)
        ),
      ),
    [messages, children, english],
  );
}
