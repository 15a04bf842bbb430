import { english, text } from '@mail-protocol/core';
import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { Acknowledgement } from './Acknowledgement.tsx';
import { type ChoiceFormOptions, ChoicePanel } from './ChoicePanel.tsx';
import type { Layout, ProtocolChooserHandle, ProtocolChooserProps } from './ProtocolChooserProps.ts';
import { QuestionList } from './QuestionList.tsx';
import { firstPosition, QuestionSteps, Review, type StepPosition } from './QuestionSteps.tsx';
import { Recommendation } from './Recommendation.tsx';
import { SoFar } from './SoFar.tsx';
import { Surface, useSurface } from './Surface.tsx';
import { sendFocus } from './sendFocus.ts';
import { useAnnouncement } from './useAnnouncement.ts';
import { type Choice, useChoice } from './useChoice.ts';
import { useFormFaults } from './useFormFaults.ts';
import { useNameClash } from './useNameClash.ts';
import { type ProtocolInterview, useProtocolRecommendation } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';
import { useWarnings } from './warn.ts';

export type { ProtocolChooserProps } from './ProtocolChooserProps.ts';

/**
 * Asks a few questions, recommends POP3 or IMAP and how to set it up, says why, and hands the choice
 * to the page. Renders a `<div>`; stands inside a form of yours, never holds one.
 *
 * Import `@mail-protocol/react/styles.css` once.
 *
 * @example
 * <form>
 *   <ProtocolChooser name="protocol" required />
 *   <button>Create mailbox</button>
 * </form>
 */
export const ProtocolChooser: ForwardRefExoticComponent<ProtocolChooserProps & RefAttributes<ProtocolChooserHandle>> =
  /* @__PURE__ */ forwardRef<ProtocolChooserHandle, ProtocolChooserProps>(function ProtocolChooser(
    {
      value,
      defaultValue,
      onValueChange,
      acknowledged,
      defaultAcknowledged,
      onAcknowledgedChange,
      name,
      required,
      disabled,
      error,
      layout = 'list',
      headingLevel = 2,
      notice,
      settings,
      interview: given,
      answers,
      defaultAnswers,
      onAnswersChange,
      onInvalidAnswers,
      facts,
      offered,
      provider,
      questions,
      onEvent,
      density = 'comfortable',
      ...surface
    },
    ref,
  ) {
    const options = {
      answers,
      defaultAnswers,
      onAnswersChange,
      onInvalidAnswers,
      facts,
      offered,
      provider,
      questions,
      onEvent,
    };
    const own = useProtocolRecommendation(given ? {} : options);
    useWarnings(() => {
      const ignored = given && Object.entries(options).find(([, option]) => option !== undefined);
      return ignored ? [{ code: 'MP-206', detail: ignored[0] }] : [];
    }, [given, options]);

    const interview = given ?? own;
    const choice = useChoice(
      { value, defaultValue, onValueChange, acknowledged, defaultAcknowledged, onAcknowledgedChange },
      interview,
    );
    const root = useRef<HTMLDivElement>(null);
    return (
      <Surface
        {...surface}
        ref={root}
        words={english}
        headingLevel={headingLevel}
        data-layout={layout}
        data-density={density}
      >
        <Chooser
          // A chooser that changes its layout begins anew; what was answered and chosen stays.
          key={layout}
          {...{ interview, choice, root, name, required, disabled, error, layout, notice, settings }}
          handle={ref}
        />
      </Surface>
    );
  });

interface ChooserProps extends Layout, ChoiceFormOptions {
  readonly interview: ProtocolInterview;
  readonly choice: Choice;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly handle: ForwardedRef<ProtocolChooserHandle>;
}

/** Everything inside of the root. */
function Chooser({
  interview,
  choice,
  root,
  handle,
  name,
  required,
  disabled = false,
  error,
  layout,
  notice,
  settings,
}: ChooserProps) {
  const { messages, part } = useSurface();
  const steps = layout === 'steps';
  const [position, setPosition] = useState<StepPosition>(() => firstPosition(interview, interview.effective));
  const [direct, setDirect] = useState(false);
  const [early, setEarly] = useState(false);
  const boxRef = useRef<HTMLInputElement>(null);
  const questionHeading = useRef<HTMLHeadingElement>(null);
  const resultHeading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const faults = useFormFaults(choice, boxRef, result);
  const { region, say, personActs } = useAnnouncement(interview.recommendation, messages, steps);
  useNameClash(result, name);

  const { recommendation } = interview;
  const { protocol, status } = recommendation;
  const asking = steps && position !== 'result';
  // Nothing flips in large type while a person answers: until the protocol is settled a quiet line will do.
  const undecided = !steps && protocol !== null && !recommendation.settled && interview.next !== null;
  const recommended = !asking && protocol !== null && (!undecided || early);
  const choiceShown = recommended || direct || choice.value !== null || faults.choiceMissing || Boolean(error);

  // Focus follows the person from step to step, and only then: never at mount, never by a change of props.
  const [focusOn, setFocusOn] = useState<'question' | 'result' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step moves focus even if it is of the same kind
  useEffect(() => {
    if (focusOn) sendFocus((focusOn === 'question' && questionHeading.current) || resultHeading.current);
    setFocusOn(null);
  }, [focusOn, position]);

  const { focusChoice } = faults;
  useImperativeHandle(handle, () => ({
    get element() {
      return root.current;
    },
    focus: () => {
      setDirect(true);
      focusChoice();
    },
  }));

  const move = (to: StepPosition) => {
    setPosition(to);
    setFocusOn(to === 'result' ? 'result' : 'question');
  };
  const startOver = () => {
    interview.reset();
    setPosition(firstPosition(interview, interview.known));
    setFocusOn('question');
    say(messages['interview.cleared']);
  };
  const choose = () => {
    if (!choice.chooseAdvised()) faults.missingAcknowledgement();
  };

  const chosen = choice.value !== null && choice.value === protocol;
  const action = recommended && protocol && (
    <div data-row="" data-action-row="">
      {choice.due && choice.subject === protocol && (
        <Acknowledgement
          choice={choice}
          due={choice.due}
          disabled={disabled}
          inForm={name !== undefined}
          required={Boolean(required && name && choice.value === protocol)}
          missing={faults.acknowledgementMissing}
          boxRef={boxRef}
        />
      )}
      <button
        {...part('action')}
        type="button"
        disabled={disabled}
        data-chosen={chosen ? '' : undefined}
        onClick={choose}
      >
        <span>
          <Words>{text(messages, chosen ? 'choice.chosen' : 'choice.choose', { protocol })}</Words>
        </span>
      </button>
    </div>
  );

  return (
    <div
      data-columns=""
      data-asking={asking ? '' : undefined}
      onClickCapture={personActs}
      onKeyDownCapture={personActs}
    >
      <div {...part('interview')}>
        {!steps && interview.offered.length > 1 && (
          <div {...part('intro')}>
            <Words>{messages.intro}</Words>
          </div>
        )}
        {!steps && interview.offered.length > 0 && (
          <QuestionList
            interview={interview}
            disabled={disabled}
            firstHeadingRef={questionHeading}
            onReset={startOver}
          />
        )}
        {asking && (
          <QuestionSteps
            interview={interview}
            disabled={disabled}
            position={position}
            onMove={move}
            headingRef={questionHeading}
          />
        )}
        {steps && !asking && <Review interview={interview} disabled={disabled} onMove={move} onReset={startOver} />}
      </div>
      <div
        {...part('result')}
        ref={result}
        onInvalidCapture={faults.onInvalid}
        data-status={status}
        data-recommended={recommended ? '' : undefined}
      >
        {undecided && protocol && (
          <SoFar
            protocol={protocol}
            headingRef={recommended ? undefined : resultHeading}
            open={early}
            onToggle={setEarly}
          />
        )}
        {!asking && (recommended || !undecided) && (
          <Recommendation interview={interview} choice={choice} headingRef={resultHeading} notice={notice} say={say}>
            {action}
          </Recommendation>
        )}
        {!recommended && choice.value === null && interview.offered.length > 0 && (
          <button
            {...part('button')}
            type="button"
            data-quiet=""
            aria-expanded={choiceShown}
            onClick={() => setDirect(!direct)}
          >
            <span data-chevron="" aria-hidden="true" />
            <Words>{messages['interview.direct']}</Words>
          </button>
        )}
        <div hidden={!choiceShown || interview.offered.length === 0}>
          {/* Unseen, it is there for a form alone. */}
          {(choiceShown || name !== undefined) && (
            <ChoicePanel
              {...{ interview, choice, faults, boxRef, settings, name, required, disabled, error }}
              setUpShown={recommended}
            />
          )}
        </div>
      </div>
      {!steps && protocol && (
        <div {...part('so-far')}>
          <span>
            <Words>{text(messages, 'interview.so-far', { protocol })}</Words>
          </span>
          <button {...part('button')} type="button" data-quiet="" onClick={() => sendFocus(resultHeading.current)}>
            <Words>{messages['interview.see-result']}</Words>
          </button>
        </div>
      )}
      <div role="status" aria-atomic="true" data-announcement="" ref={region} />
    </div>
  );
}
