import { text } from '@mail-protocol/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import type { ResultStage } from './resultStage.ts';
import { sendFocus } from './sendFocus.ts';
import { Words } from './Words.tsx';

interface PhoneBarProps {
  readonly chooser: Chooser;
  readonly stage: ResultStage;
}

/**
 * The height of the bar plus a line or two, in px. Anything closer to the bottom edge is covered, or too little of it
 * shows.
 */
const bottom = '96px';

/**
 * Whether the element that `find` returns is below the visible part of the page, where the lowest `margin` px do not
 * count as visible. Calls `find` again when `key` changes.
 */
function useIsBelow(find: () => Element | null | undefined, key: string | null, margin = bottom): boolean {
  const [isBelow, setIsBelow] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `find` is a new function at every render
  useEffect(() => {
    const element = find();
    // Without an observer we would never notice scrolling, and the bar would cover the result for good.
    if (!element || !('IntersectionObserver' in window)) return setIsBelow(false);
    const observer = new IntersectionObserver(
      (entries) => {
        const { isIntersecting, boundingClientRect, rootBounds } = entries.at(-1) as IntersectionObserverEntry;
        setIsBelow(!isIntersecting && boundingClientRect.top > (rootBounds?.top ?? 0));
      },
      { rootMargin: `0px 0px -${margin}` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [key, margin]);
  return isBelow;
}

/**
 * A bar at the bottom of a phone: names the advice so far, and leads to the next question or, if none is left, to the
 * result. It shows while the heading of the result is below the visible part of the page.
 */
export function PhoneBar({ chooser, stage }: PhoneBarProps): ReactNode {
  const { interview, faults, headingRef, resultRef } = chooser;
  const { next, recommendation } = interview;
  const { protocol } = recommendation;
  const { messages, part } = useRoot();
  const question = () => resultRef.current?.parentElement?.querySelector(`[data-question="${next}"]`);
  const isSettled = stage === 'advice' || stage === 'against-advice';
  // A verdict at the bottom edge has its button below it, out of view.
  const isHeadingBelow = useIsBelow(() => headingRef.current, stage, isSettled ? '50%' : bottom);
  const isChoiceBelow = useIsBelow(() => faults.place.current, stage);
  const questionHeading = () => question()?.querySelector<HTMLElement>('[part~="question-heading"]') ?? null;
  const isNextBelow = useIsBelow(questionHeading, next);
  const isThere = isSettled ? isChoiceBelow : stage === 'so-far';
  if (!protocol || !isHeadingBelow || !isThere) return null;
  const asks = !isSettled && isNextBelow;
  return (
    <div {...part('bar')}>
      <Words>{text(messages, isSettled ? 'interview.advice' : 'interview.so-far', { protocol })}</Words>
      <button
        {...part('button')}
        type="button"
        data-quiet={isSettled ? undefined : ''}
        data-primary={isSettled ? '' : undefined}
        onClick={() => {
          const place = asks ? question() : resultRef.current;
          sendFocus(asks ? questionHeading() : headingRef.current);
          // Scroll all of it into view, together with the button to press next.
          place?.scrollIntoView();
        }}
      >
        <Words>{messages[isSettled ? 'interview.see-why' : asks ? 'steps.next' : 'interview.see-result']}</Words>
      </button>
    </div>
  );
}
