import { Fragment, type ReactNode, useMemo } from 'react';

const names = /(POP3|IMAP|SMTP|TLS)/;

/**
 * A sentence with the names of protocols isolated, so that they keep their own direction inside
 * right-to-left text.
 */
export function Words({ children }: { readonly children: string }): ReactNode {
  // A sentence that stays is not taken apart again: there are dozens of them, and few change with an answer.
  return useMemo(
    () =>
      children.split(names).map((piece, index) =>
        // Splitting by a capturing pattern puts the names at the odd places.
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no other identity
        index % 2 === 1 ? <bdi key={index}>{piece}</bdi> : <Fragment key={index}>{piece}</Fragment>,
      ),
    [children],
  );
}
