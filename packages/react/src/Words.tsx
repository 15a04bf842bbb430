import { textPieces } from '@mail-protocol/core';
import { type ReactNode, useMemo } from 'react';
import { useRoot } from './ComponentRoot.tsx';

const names = /(POP3|IMAP|SMTP|TLS)/;

/** A text with the names of protocols isolated, so that they keep their own direction inside right-to-left text. */
function isolated(text: string): ReactNode {
  const pieces = text.split(names);
  if (pieces.length === 1) return text;
  return pieces.map((piece, index) =>
    // Splitting by a capturing pattern puts the names at the odd places.
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no other identity
    index % 2 ? <bdi key={index}>{piece}</bdi> : piece,
  );
}

interface WordsProps {
  /** What `messages`, `text` or `explain` gave. */
  readonly children: string;
  /** A stretch of it that is English in any language: what a program calls a setting. */
  readonly english?: string | undefined;
  /** Whether the element around it has the text in its key, so that it needs no element of its own. */
  readonly bare?: boolean | undefined;
}

/**
 * A text of the messages: what is in another language than the rest says so, and the names of protocols are isolated.
 * It stands in an element of its own, with the text as its key: a page translator replaces text nodes, and React must
 * neither change nor remove one that is gone.
 */
export function Words({ children, english, bare }: WordsProps): ReactNode {
  const { messages } = useRoot();
  // A sentence that stays is not taken apart again: there are dozens of them, and few change with an answer.
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
