import type { Mark } from '@mail-protocol/core';
import type { ReactNode } from 'react';

const strokes: Record<Mark, ReactNode> = {
  plus: (
    <>
      <circle cx="8" cy="8" r="7.25" />
      <path d="m4.9 8.3 2.1 2.1 4.1-4.6" />
    </>
  ),
  minus: (
    <>
      <circle cx="8" cy="8" r="7.25" />
      <path d="M5.1 8h5.8" />
    </>
  ),
  neutral: <circle cx="8" cy="8" r="2.25" />,
};

/** How a protocol does, as a shape; the word for it stands beside it. */
export function Glyph({ mark }: { readonly mark: Mark }): ReactNode {
  return (
    <svg
      data-glyph={mark}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {strokes[mark]}
    </svg>
  );
}
