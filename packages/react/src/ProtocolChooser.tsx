import { english, type Protocol, text } from '@mail-protocol/core';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Acknowledgement } from './Acknowledgement.tsx';
import { type ChoiceFormOptions, ChoicePanel } from './ChoicePanel.tsx';
import { QuestionList } from './QuestionList.tsx';
import { firstPosition, QuestionSteps, Review, type StepPosition } from './QuestionSteps.tsx';
import { Recommendation } from './Recommendation.tsx';
import { SoFar } from './SoFar.tsx';
import { Surface, type SurfaceOptions, useSurface } from './Surface.tsx';
import { useAnnouncement } from './useAnnouncement.ts';
import { type Choice, type ChoiceOptions, useChoice } from './useChoice.ts';
import { useFormFaults } from './useFormFaults.ts';
import { useNameClash } from './useNameClash.ts';
import {
  type ProtocolInterview,
  type ProtocolRecommendationOptions,
  useProtocolRecommendation,
} from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';
import { useWarnings } from './warn.ts';

interface Layout {
  /**
   * `list`: all on one page, the result beside the questions. `steps`: one question at a time, with
   * Back and Next, and the result at the end.
   * @default 'list'
   */
  readonly layout?: 'list' | 'steps' | undefined;
  /**
   * The level of the headings of questions and result, 1 to 5; the parts of the result stand one below.
   * @default 2
   */
  readonly headingLevel?: number | undefined;
  /**
   * How close everything stands. `compact` is for dense panels; targets keep their size.
   * @default 'comfortable'
   */
  readonly density?: 'comfortable' | 'compact' | undefined;
  /**
   * What to say in place of the important notice, with markup of your own. To change its words alone
   * use the message `notice`.
   * @default the message `notice`
   */
  readonly notice?: ReactNode;
  /** What comes next, given the chosen protocol: server name, ports. Shown once a protocol is chosen. */
  readonly settings?: ((protocol: Protocol) => ReactNode) | undefined;
}

/** The props of `ProtocolChooser`. Props that are not listed go to the root element. */
export interface ProtocolChooserProps
  extends Layout,
    ChoiceOptions,
    ChoiceFormOptions,
    SurfaceOptions,
    ProtocolRecommendationOptions,
    Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'defaultValue' | 'dir' | 'lang'> {
  /**
   * The result of `useProtocolRecommendation`, to drive several components with one interview. The
   * hook's own options have no effect beside it.
   * @default an interview of its own
   */
  readonly interview?: ProtocolInterview | undefined;
}

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
export const ProtocolChooser: ForwardRefExoticComponent<ProtocolChooserProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, ProtocolChooserProps>(function ProtocolChooser(
    {
      value,
      defaultValue,
      onValueChange,
      name,
      required,
      disabled,
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
    const choice = useChoice({ value, defaultValue, onValueChange }, interview);
    return (
      <Surface
        {...surface}
        ref={ref}
        words={english}
        headingLevel={headingLevel}
        data-layout={layout}
        data-density={density}
      >
        <Chooser
          // A chooser that changes its layout begins anew; what was answered and chosen stays.
          key={layout}
          {...{ interview, choice, name, required, disabled, layout, notice, settings }}
        />
      </Surface>
    );
  });

interface ChooserProps extends Layout, ChoiceFormOptions {
  readonly interview: ProtocolInterview;
  readonly choice: Choice;
}

/** Everything inside of the root. */
function Chooser({ interview, choice, name, required, disabled = false, layout, notice, settings }: ChooserProps) {
  const { messages, part } = useSurface();
  const steps = layout === 'steps';
  const [position, setPosition] = useState<StepPosition>(() => firstPosition(interview, interview.effective));
  const [direct, setDirect] = useState(false);
  const [early, setEarly] = useState(false);
  const boxRef = useRef<HTMLInputElement>(null);
  const questionHeading = useRef<HTMLHeadingElement>(null);
  const resultHeading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const faults = useFormFaults(choice, boxRef);
  const { region, say, personActs } = useAnnouncement(interview.recommendation, messages, steps);
  useNameClash(result, name);

  const { recommendation } = interview;
  const { protocol, status } = recommendation;
  const asking = steps && position !== 'result';
  // Nothing flips in large type while a person answers: until the protocol is settled a quiet line will do.
  const undecided = !steps && protocol !== null && !recommendation.settled && interview.next !== null;
  const recommended = !asking && protocol !== null && (!undecided || early);
  const choiceShown = recommended || direct || choice.value !== null || faults.choiceMissing;

  // Focus follows the person from step to step, and only then: never at mount, never by a change of props.
  const [focusOn, setFocusOn] = useState<'question' | 'result' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step moves focus even if it is of the same kind
  useEffect(() => {
    if (focusOn === 'question') (questionHeading.current ?? resultHeading.current)?.focus();
    else if (focusOn === 'result') resultHeading.current?.focus();
    setFocusOn(null);
  }, [focusOn, position]);

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
              {...{ interview, choice, faults, boxRef, settings, name, required, disabled }}
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
          <button {...part('button')} type="button" data-quiet="" onClick={() => resultHeading.current?.focus()}>
            <Words>{messages['interview.see-result']}</Words>
          </button>
        </div>
      )}
      <div role="status" aria-atomic="true" data-announcement="" ref={region} />
    </div>
  );
}
