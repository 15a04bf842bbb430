import {
  type Messages,
  type Plan,
  type Protocol,
  type Recommendation,
  samePlan,
  text,
  textPieces,
} from '@mail-protocol/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { planIn } from './choiceDetails.ts';
import { remarkIn } from './remarkIn.ts';
import type { ProtocolChoice, Remark } from './useProtocolChoice.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';

/**
 * In ms after the last answer. Long enough that a person who moves through the options by arrow key hears only the last
 * one.
 */
const pause = 700;

/** The state whose changes are announced. */
interface Spoken {
  readonly recommendation: Recommendation;
  /** Whether the person has answered anything. */
  readonly answered: boolean;
  readonly value: Protocol | null;
  /** How to set the chosen protocol up. */
  readonly plan: Plan | null;
  readonly remark: Remark | null;
  /** Whether the choice requires an acknowledgement that is not ticked. */
  readonly waits: boolean;
  readonly unticked: boolean;
}

function spokenOf(interview: ProtocolInterview, choice: ProtocolChoice): Spoken {
  const { value, remark, due, acknowledged, unticked, subject } = choice;
  return {
    recommendation: interview.recommendation,
    answered: Object.keys(interview.answers).length > 0,
    value,
    plan: value && planIn(value, interview),
    remark,
    waits: value !== null && subject === value && due !== null && !acknowledged,
    unticked,
  };
}

/** The announcement after a change of the choice; `null` if nothing relevant changed. */
function choiceSentence(before: Spoken, after: Spoken, messages: Messages): string | null {
  const { value, remark, recommendation } = after;
  if (!value) return null;
  const differs = remark && remarkIn(messages, remark, recommendation.protocol);
  if (value !== before.value) {
    const said = text(messages, 'choice.chosen', { protocol: value });
    return differs ? `${said} ${differs}` : said;
  }
  if (after.unticked && !before.unticked) return messages['acknowledge.unticked'];
  if (after.waits && !before.waits) return messages['announce.acknowledge'];
  if (differs && remark !== before.remark) return differs;
  return samePlan(after.plan, before.plan) ? null : text(messages, 'announce.set-up', { protocol: value });
}

/** The announcement after a change of the advice, while there is no choice; `null` if nothing relevant changed. */
function adviceSentence(before: Recommendation, after: Recommendation, messages: Messages): string | null {
  const { status, protocol, plan, strength } = after;
  if (status !== before.status && status === 'not-needed') return messages['announce.not-needed'];
  if (!protocol) return before.protocol ? messages['announce.nothing'] : null;
  if (protocol !== before.protocol) return text(messages, 'announce.recommendation', { protocol });
  if (!samePlan(plan, before.plan)) return text(messages, 'announce.set-up', { protocol });
  return strength === before.strength ? null : text(messages, 'announce.strength', { protocol });
}

/** The announcement after "Start over" was undone: what counts again, but never that the set-up has changed. */
function undoSentence(before: Spoken, after: Spoken, messages: Messages): string {
  const counts =
    after.value !== null
      ? choiceSentence(before, { ...after, plan: before.plan }, messages)
      : adviceSentence(
          { ...before.recommendation, status: 'unanswered', protocol: null },
          after.recommendation,
          messages,
        );
  const back = messages['announce.answers-back'];
  return counts ? `${back} ${counts}` : back;
}

/** Puts a sentence into the status region, with its language. */
export function speak(region: HTMLElement | null, sentence: string, messages: Messages): void {
  if (!region) return;
  const lang = textPieces(messages, sentence)[0]?.lang;
  if (lang) region.lang = lang;
  else region.removeAttribute('lang');
  region.textContent = sentence;
}

interface Announced {
  readonly interview: ProtocolInterview;
  readonly choice: ProtocolChoice;
  readonly messages: Messages;
  /** Whether focus moves to the advice anyway, so that it needs no announcement. */
  readonly silent: boolean;
}

/**
 * Announces through a status region outside everything that re-renders. The region is empty until the
 * person acts. An announcement waits until they pause, and then says only what changed: about the choice or, while
 * there is none, about the advice.
 *
 * @returns The region's ref, a function that announces a sentence at once, and one that announces, once the person
 *   pauses, that the answers are back.
 */
export function useAnnouncement({ interview, choice, messages, silent }: Announced): {
  region: RefObject<HTMLDivElement | null>;
  say: (sentence: string) => void;
  sayUndone: () => void;
  personActs: () => void;
} {
  const region = useRef<HTMLDivElement>(null);
  const now = spokenOf(interview, choice);
  const latest = useRef(now);
  const told = useRef(now);
  const acted = useRef(false);
  const undone = useRef(false);
  const [undos, setUndos] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Compared by content, because each render makes new plan objects.
  const key = JSON.stringify(now);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is said
  useEffect(() => {
    latest.current = now;
    clearTimeout(timer.current);
    if (!acted.current) {
      told.current = now;
      return;
    }
    timer.current = setTimeout(() => {
      const [before, after] = [told.current, latest.current];
      told.current = after;
      const isUndone = undone.current && after.answered;
      undone.current = false;
      const sentence = isUndone
        ? undoSentence(before, after, messages)
        : after.value !== null
          ? choiceSentence(before, after, messages)
          : silent
            ? null
            : adviceSentence(before.recommendation, after.recommendation, messages);
      if (sentence) speak(region.current, sentence, messages);
    }, pause);
  }, [key, messages, silent, undos]);

  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    region,
    say: (sentence) => {
      clearTimeout(timer.current);
      told.current = latest.current;
      acted.current = false;
      undone.current = false;
      speak(region.current, sentence, messages);
    },
    sayUndone: () => {
      undone.current = true;
      setUndos(undos + 1);
    },
    personActs: () => {
      acted.current = true;
    },
  };
}
