import { type Messages, type Recommendation, samePlan, text, textPieces } from '@mail-protocol/core';
import { type RefObject, useEffect, useRef } from 'react';

/** Long enough after the last answer that a person who walks through the options by arrow key hears only where they end. */
const pause = 700;

/** What changed from one recommendation to the other, in one short sentence; `null` if nothing worth saying did. */
function sentenceFor(before: Recommendation, after: Recommendation, messages: Messages): string | null {
  const { status, protocol, plan, strength } = after;
  if (status !== before.status && status === 'not-needed') return messages['announce.not-needed'];
  if (!protocol) return before.protocol ? messages['announce.nothing'] : null;
  if (protocol !== before.protocol) return text(messages, 'announce.recommendation', { protocol });
  if (!samePlan(plan, before.plan)) return text(messages, 'announce.set-up', { protocol });
  return strength === before.strength ? null : text(messages, 'announce.strength', { protocol });
}

/** Puts a sentence into the region, in its language. */
function speak(region: HTMLElement | null, sentence: string, messages: Messages): void {
  if (!region) return;
  const lang = textPieces(messages, sentence)[0]?.lang;
  if (lang) region.lang = lang;
  else region.removeAttribute('lang');
  region.textContent = sentence;
}

/**
 * Speaks through a status region that stands outside of everything that renders anew. It is empty
 * until the person acts, waits for them to come to rest, and says only what changed.
 *
 * @param silent Whether focus moves to the result instead, so that nothing needs saying.
 * @returns The region's ref, and a way to say a sentence at once.
 */
export function useAnnouncement(
  recommendation: Recommendation,
  messages: Messages,
  silent: boolean,
): {
  region: RefObject<HTMLDivElement | null>;
  say: (sentence: string) => void;
  personActs: () => void;
} {
  const region = useRef<HTMLDivElement>(null);
  const spokenOf = useRef(recommendation);
  const acted = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    clearTimeout(timer.current);
    if (!acted.current || silent) {
      spokenOf.current = recommendation;
      return;
    }
    timer.current = setTimeout(() => {
      const sentence = sentenceFor(spokenOf.current, recommendation, messages);
      spokenOf.current = recommendation;
      if (sentence) speak(region.current, sentence, messages);
    }, pause);
  }, [recommendation, messages, silent]);

  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    region,
    say: (sentence) => {
      clearTimeout(timer.current);
      spokenOf.current = recommendation;
      acted.current = false;
      speak(region.current, sentence, messages);
    },
    personActs: () => {
      acted.current = true;
    },
  };
}
