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
  /** Whether the element around it has the text in its key, so that it needs no element of its own. */
  readonly bare?: boolean | undefined;
}

/**
 * A text of the messages. Passages in another language get a `lang` attribute, and protocol names are isolated. The
 * text has an element of its own with the text as its key: a page translator replaces text nodes, and React must not
 * update or remove a node that is gone.
 */
export function Words({ children, english, bare }: WordsProps): ReactNode {
  const { messages } = useRoot();
  // Memoized, because a page has dozens of sentences and an answer changes few of them.
  const words = useMemo(
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
  return bare ? words : <span key={children}>{words}</span>;
}
