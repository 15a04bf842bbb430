import type { Answers, QuestionId } from '@mail-protocol/core';
import { type FocusEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useHeldPosition } from './useHeldPosition.ts';
import { byPointer } from './usePointerMark.ts';
import type { InterviewQuestion, ProtocolInterview } from './useProtocolRecommendation.ts';

/** Where a question stands open: among the answered lines, below them, or behind the button that tunes the set-up. */
type Place = 'lines' | 'list' | 'tuning';

/** The questions that a person has open, in the order in which they came to them. */
type Places = { readonly [Id in QuestionId]?: Place };

/** Which questions are open, which are one line, and what the person can do about it. */
export interface Folding {
  /** What has one line, open again or not. */
  readonly lines: readonly InterviewQuestion[];
  /** The questions that stand open below the lines. */
  readonly list: readonly QuestionId[];
  /** The questions that stand open behind the button. */
  readonly tuned: readonly QuestionId[];
  /** Whether the protocol is certain, by what was answered or because it is chosen: what is open only tunes the set-up. */
  readonly certain: boolean;
  /** How many open questions only tune the set-up. */
  readonly toTune: number;
  /** Whether they are shown; `undefined` before anybody wanted to see them. */
  readonly tuning: boolean | undefined;
  /** The answers that were cleared last, for as long as they can be brought back. */
  readonly cleared: Answers | null;
  readonly isOpen: (id: QuestionId) => boolean;
  /** To be called before an answer is given. */
  readonly onAnswer: (id: QuestionId) => void;
  /** Opens the question of a line, or closes it. `button` is what was pressed, and stays where it is. */
  readonly toggle: (id: QuestionId, button: Element) => void;
  readonly toggleTuning: (button: Element) => void;
  readonly startOver: () => void;
  readonly bringBack: () => void;
  /** For each element that holds questions. */
  readonly handlers: {
    readonly onFocusCapture: (event: FocusEvent) => void;
    readonly onBlurCapture: (event: FocusEvent) => void;
    readonly onClickCapture: (event: MouseEvent) => void;
  };
}

/** What holds questions. */
const areas = '[part~="questions"], [part~="tuning"]';

function questionAround(target: unknown): QuestionId | null {
  const question = (target as Element | null)?.closest<HTMLElement>('[data-question]');
  return (question?.dataset['question'] as QuestionId | undefined) ?? null;
}

function activeIn(element: Element | null): Element | null {
  return (element?.getRootNode() as DocumentOrShadowRoot | undefined)?.activeElement ?? null;
}

/**
 * Folds answered questions to one line. By pointer two questions are open at most: the one answered last and the next. By
 * keyboard none folds until focus leaves the questions, and the question that has focus never does.
 *
 * `current` is left out: it is asked where the set-up begins.
 *
 * Once the person has chosen, the set-up speaks: none stays open beside it, and what is left to ask only tunes it.
 *
 * @param place An element in the chooser.
 */
export function useFolding(interview: ProtocolInterview, chosen: boolean, place: RefObject<Element | null>): Folding {
  const [places, setPlaces] = useState<Places>({});
  const [focused, setFocused] = useState<QuestionId | null>(null);
  const [tuning, setTuning] = useState<boolean | undefined>(undefined);
  const [cleared, setCleared] = useState<Answers | null>(null);
  const hold = useHeldPosition();

  const questions = interview.offered.length > 0 ? interview.questions.filter(({ id }) => id !== 'current') : [];
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
  /** The question that has focus, if any, with its place. */
  const withFocus = (): Places => {
    const id = questionAround(activeIn(chooser()));
    return id && places[id] ? { [id]: places[id] } : {};
  };

  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  });
  // Made once, so that an answer renders its own question and no other.
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
        // It stays where it is, whatever becomes of it while it has focus.
        if (id && !places[id]) setPlaces({ ...places, [id]: nextPlace });
      },
      onBlurCapture: ({ target, relatedTarget }) => {
        const to = relatedTarget as Element | null;
        // Another window is on top: focus comes back to where it was.
        if (!to && activeIn(target) === target) return;
        if (to?.closest(areas) && chooser()?.contains(to)) return;
        setFocused(null);
        if (byPointer(target)) return;
        if (to) hold(to);
        setPlaces({});
      },
      onClickCapture: (event) => {
        const id = questionAround(event.target);
        // The second half of a double click, on what has moved under the pointer meanwhile.
        if (event.detail > 1 && id !== clickedIn.current) {
          event.preventDefault();
          event.stopPropagation();
        } else clickedIn.current = id;
      },
    },
  };
}
