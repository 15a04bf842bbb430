import { type Protocol, text } from '@mail-protocol/core';
import type { ReactNode, RefObject } from 'react';
import { Heading, useSurface } from './Surface.tsx';
import { Words } from './Words.tsx';

interface SoFarProps {
  readonly protocol: Protocol;
  readonly headingRef: RefObject<HTMLHeadingElement | null> | undefined;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** What the answers point to while they may still turn: one quiet line, and the whole advice for those who want it now. */
export function SoFar({ protocol, headingRef, open, onToggle }: SoFarProps): ReactNode {
  const { messages, part } = useSurface();
  return (
    <>
      <Heading {...part('result-heading')} data-waiting="" ref={headingRef}>
        <Words>{text(messages, 'interview.so-far', { protocol })}</Words>
      </Heading>
      <div {...part('meaning')}>
        <Words>{messages['result.so-far']}</Words>
      </div>
      <button {...part('button')} type="button" data-quiet="" aria-expanded={open} onClick={() => onToggle(!open)}>
        <span data-chevron="" aria-hidden="true" />
        <Words>{messages['interview.see-now']}</Words>
      </button>
    </>
  );
}
