import { Fragment } from 'react';

/** A sentence, with the text between backticks set as code. */
export function WithCode({ children }: { readonly children: string }) {
  return children
    .split('`')
    .map((piece, index) =>
      index % 2 === 1 ? (
        <code key={`${index}-${piece}`}>{piece}</code>
      ) : (
        <Fragment key={`${index}-${piece}`}>{piece}</Fragment>
      ),
    );
}
