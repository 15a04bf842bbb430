import { type Answers, type QuestionId, setUpQuestion } from '@mail-protocol/core';
import { type FocusEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useHeldPosition } from './useHeldPosition.ts';
import { byPointer } from './usePointerMark.ts';
import type { InterviewQuestion, ProtocolInterview } from './useProtocolRecommendation.ts';

/** Where an open question is: among the answered lines, below them, or behind the button that tunes the set-up. */
type Place = 'lines' | 'list' | 'tuning';

/** The questions that are open, in the order in which the person reached them. */
type Places = { readonly [Id in QuestionId]?: Place };

/** Which questions are open, which are folded to a line, and the actions that change it. */
export interface Folding {
  /** The questions that have a line, open or not. */
  readonly lines: readonly InterviewQuestion[];
  /** The open questions below the lines. */
  readonly list: readonly QuestionId[];
  /** The open questions behind the button. */
  readonly tuned: readonly QuestionId[];
  /**
   * Whether the protocol is certain, because of the answers or because the person has chosen: open questions then only
   * tune the set-up.
   */
  readonly certain: boolean;
  /** How many open questions only tune the set-up. */
  readonly toTune: number;
  /** Whether these questions are shown; `undefined` until somebody has opened them. */
  readonly tuning: boolean | undefined;
  /** The answers that "Start over" cleared, while that can still be undone. */
  readonly cleared: Answers | null;
  readonly isOpen: (id: QuestionId) => boolean;
  /** Call it before an answer is given. */
  readonly onAnswer: (id: QuestionId) => void;
  /** Opens the question of a line, or closes it. `button` is the pressed one; it keeps its position. */
  readonly toggle: (id: QuestionId, button: Element) => void;
  readonly toggleTuning: (button: Element) => void;
  readonly startOver: () => void;
  readonly bringBack: () => void;
  /** Props for each element that contains questions. */
  readonly handlers: {
    readonly onFocusCapture: (event: FocusEvent) => void;
    readonly onBlurCapture: (event: FocusEvent) => void;
    readonly onClickCapture: (event: MouseEvent) => void;
  };
}

/** Selects the elements that contain questions. */
const areas = '[part~="questions"], [part~="tuning"]';

function questionAround(target: unknown): QuestionId | null {
  const question = (target as Element | null)?.closest<HTMLElement>('[data-question]');
  return (question?.dataset['question'] as QuestionId | undefined) ?? null;
}

function activeIn(element: Element | null): Element | null {
  return (element?.getRootNode() as DocumentOrShadowRoot | undefined)?.activeElement ?? null;
}

/**
 * Folds answered questions to one line each. With a pointer at most two questions are open: the one answered last and
 * the next. With the keyboard none folds until focus leaves the questions, and the question that has focus never folds.
 *
 * The question that the set-up asks is left out.
 *
 * Once the person has chosen, no question stays open beside the set-up, and the questions that are left only tune it.
 *
 * @param place An element inside the chooser.
 */
export function useFolding(interview: ProtocolInterview, chosen: boolean, place: RefObject<Element | null>): Folding {
  const [places, setPlaces] = useState<Places>({});
  const [focused, setFocused] = useState<QuestionId | null>(null);
  const [tuning, setTuning] = useState<boolean | undefined>(undefined);
  const [cleared, setCleared] = useState<Answers | null>(null);
  const hold = useHeldPosition();

  const questions = interview.offered.length > 0 ? interview.questions.filter(({ id }) => id !== setUpQuestion) : [];
  const open = questions.filter(({ source, relevant }) => !source && relevant);
  const settled = interview.recommendation.settled || chosen;
  const next = settled && !tuning ? undefined : open[0]?.id;
  const nextPlace: Place = settled ? 'tuning' : 'list';

  const [before, setBefore] = useState(chosen);
  if (before !== chosen) {
    setBefore(chosen);
    if (chosen) setPlaces(focused && places[focused] ? { [focused]: places[focused] } : {});
  }

  const shown = ({ id, source }: InterviewQuestion) => source !== null || id === next || id === focused;
  const openIn = (where: Place): QuestionId[] => {
    const known = questions.filter((question) => places[question.id] === where && shown(question)).map(({ id }) => id);
    const inOrder = (Object.keys(places) as QuestionId[]).filter((id) => known.includes(id));
    return next && !places[next] && where === nextPlace ? [...inOrder, next] : inOrder;
  };

  const chooser = () => place.current?.closest('.mail-protocol') ?? null;
  const answer = (id: QuestionId) => {
    const question = chooser()?.querySelector(`[data-question="${id}"]`);
    const stands = places[id] ?? nextPlace;
    setCleared(null);
    if (question && byPointer(question)) {
      hold(question);
      setPlaces({ ...withFocus(), [id]: stands });
    } else setPlaces({ ...places, [id]: stands });
  };
  /** The question that has focus, if any, and where it is. */
  const withFocus = (): Places => {
    const id = questionAround(activeIn(chooser()));
    return id && places[id] ? { [id]: places[id] } : {};
  };

  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  });
  // Created once, so that an answer re-renders only its own question.
  const [onAnswer] = useState(() => (id: QuestionId) => latest.current(id));
  const clickedIn = useRef<QuestionId | null>(null);

  return {
    lines: questions.filter((question) =>
      places[question.id] ? places[question.id] === 'lines' && shown(question) : question.source,
    ),
    list: openIn('list'),
    tuned: openIn('tuning'),
    certain: chosen || (settled && interview.recommendation.plan !== null),
    toTune: settled ? open.length : 0,
    tuning,
    cleared: Object.keys(interview.answers).length > 0 ? null : cleared,
    isOpen: (id) => places[id] !== undefined,
    onAnswer,
    toggle: (id, button) => {
      hold(button);
      const { [id]: stands, ...others } = places;
      const kept = byPointer(button) ? withFocus() : others;
      setPlaces(stands ? others : { ...kept, [id]: 'lines' });
    },
    toggleTuning: (button) => {
      hold(button);
      setTuning(!tuning);
      if (tuning)
        setPlaces(Object.fromEntries(Object.entries(places).filter(([, where]) => where !== 'tuning')) as Places);
    },
    startOver: () => {
      setCleared(interview.answers);
      setPlaces({});
      setTuning(undefined);
    },
    bringBack: () => {
      for (const [id, token] of Object.entries(cleared ?? {})) interview.answer(id as QuestionId, token);
      setCleared(null);
      setPlaces({});
    },
    handlers: {
      onFocusCapture: ({ target }) => {
        const id = questionAround(target);
        setFocused(id);
        // The question stays where it is while it has focus, whatever else changes.
        if (id && !places[id]) setPlaces({ ...places, [id]: nextPlace });
      },
      onBlurCapture: ({ target, relatedTarget }) => {
        const to = relatedTarget as Element | null;
        // If another window is in front, focus will return to the same element.
        if (!to && activeIn(target) === target) return;
        if (to?.closest(areas) && chooser()?.contains(to)) return;
        setFocused(null);
        if (byPointer(target)) return;
        if (to) hold(to);
        setPlaces({});
      },
      onClickCapture: (event) => {
        const id = questionAround(event.target);
        // Ignore the second half of a double click: it lands on what has moved under the pointer.
        if (event.detail > 1 && id !== clickedIn.current) {
          event.preventDefault();
          event.stopPropagation();
        } else clickedIn.current = id;
      },
    },
  };
}
