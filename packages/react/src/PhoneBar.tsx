import { type Protocol, text } from '@mail-protocol/core';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import type { ResultStage } from './resultStage.ts';
import { sendFocus } from './sendFocus.ts';
import { Words } from './Words.tsx';

interface PhoneBarProps {
  readonly protocol: Protocol | null;
  readonly stage: ResultStage;
  /** The heading of the result: the bar is there while that is further down. */
  readonly headingRef: RefObject<HTMLElement | null>;
  readonly resultRef: RefObject<HTMLElement | null>;
}

/** Whether an element is below what is seen of the page. */
function useIsBelow(ref: RefObject<HTMLElement | null>, stage: ResultStage): boolean {
  const [isBelow, setIsBelow] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stage has a heading of its own
  useEffect(() => {
    const element = ref.current;
    // Without it nobody is told of scrolling, and a bar that never goes would cover what it speaks of.
    if (!element || !('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver((entries) => {
      const { isIntersecting, boundingClientRect, rootBounds } = entries.at(-1) as IntersectionObserverEntry;
      setIsBelow(!isIntersecting && boundingClientRect.top > (rootBounds?.top ?? 0));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, stage]);
  return isBelow;
}

/** On a phone, where the result is far below: what is advised so far, at the bottom edge, with the way there. */
export function PhoneBar({ protocol, stage, headingRef, resultRef }: PhoneBarProps): ReactNode {
  const { messages, part } = useRoot();
  const isBelow = useIsBelow(headingRef, stage);
  const isSettled = stage === 'advice' || stage === 'against-advice';
  if (!protocol || !isBelow || !(isSettled || stage === 'so-far')) return null;
  return (
    <div {...part('bar')}>
      <span>
        <Words>{text(messages, isSettled ? 'interview.advice' : 'interview.so-far', { protocol })}</Words>
      </span>
      <button
        {...part('button')}
        type="button"
        data-quiet={isSettled ? undefined : ''}
        data-primary={isSettled ? '' : undefined}
        onClick={() => {
          sendFocus(headingRef.current);
          // All of it, so that the action is in view as well.
          resultRef.current?.scrollIntoView();
        }}
      >
        <span>
          <Words>{messages[isSettled ? 'interview.see-why' : 'interview.see-result']}</Words>
        </span>
      </button>
    </div>
  );
}
