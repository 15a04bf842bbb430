import { type Protocol, type QuestionId, text } from '@mail-protocol/core';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import type { ResultStage } from './resultStage.ts';
import { sendFocus } from './sendFocus.ts';
import { Words } from './Words.tsx';

interface PhoneBarProps {
  readonly protocol: Protocol | null;
  readonly stage: ResultStage;
  /** The next question; `null` where none is left. */
  readonly next: QuestionId | null;
  /** The heading of the result: the bar is there while that is further down. */
  readonly headingRef: RefObject<HTMLElement | null>;
  /** What holds the choice. */
  readonly choiceRef: RefObject<HTMLElement | null>;
  readonly resultRef: RefObject<HTMLElement | null>;
}

/** The bar and a line or two above it: what is lower than this is not seen, or not enough of it. */
const bottom = '96px';

/**
 * Whether what `find` finds is below what is seen of the page, without the last of its height, `margin`. It is looked for
 * again when `key` changes.
 */
function useIsBelow(find: () => Element | null | undefined, key: string | null, margin = bottom): boolean {
  const [isBelow, setIsBelow] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `find` is another function each time
  useEffect(() => {
    const element = find();
    // Without it nobody is told of scrolling, and a bar that never goes would cover what it speaks of.
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

/** On a phone, at the bottom edge: what is advised so far, with the way to what is further down, the next question first. */
export function PhoneBar({ protocol, stage, next, headingRef, choiceRef, resultRef }: PhoneBarProps): ReactNode {
  const { messages, part } = useRoot();
  const question = () => resultRef.current?.parentElement?.querySelector(`[data-question="${next}"]`);
  const isSettled = stage === 'advice' || stage === 'against-advice';
  // A verdict at the lower edge has its action below it.
  const isHeadingBelow = useIsBelow(() => headingRef.current, stage, isSettled ? '50%' : bottom);
  const isChoiceBelow = useIsBelow(() => choiceRef.current, stage);
  const questionHeading = () => question()?.querySelector<HTMLElement>('[part~="question-heading"]') ?? null;
  const isNextBelow = useIsBelow(questionHeading, next);
  const isThere = isSettled ? isChoiceBelow : stage === 'so-far';
  if (!protocol || !isHeadingBelow || !isThere) return null;
  const asks = !isSettled && isNextBelow;
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
          const place = asks ? question() : resultRef.current;
          sendFocus(asks ? questionHeading() : headingRef.current);
          // All of it, so that what is pressed next is in view as well.
          place?.scrollIntoView();
        }}
      >
        <span>
          <Words>{messages[isSettled ? 'interview.see-why' : asks ? 'steps.next' : 'interview.see-result']}</Words>
        </span>
      </button>
    </div>
  );
}
