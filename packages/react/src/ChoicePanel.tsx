import { type Protocol, planFor, text } from '@mail-protocol/core';
import { type ReactNode, type RefObject, useId, useState } from 'react';
import { Acknowledgement } from './Acknowledgement.tsx';
import { idsOf } from './RadioCard.tsx';
import { RadioCards } from './RadioCards.tsx';
import { SetUp } from './SetUp.tsx';
import { Heading, useSurface } from './Surface.tsx';
import type { Choice } from './useChoice.ts';
import type { FormFaults } from './useFormFaults.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

/** What a form may ask of the choice. */
export interface ChoiceFormOptions {
  /** The name under which the form that is around it posts `imap` or `pop3`. Without one nothing is posted. */
  readonly name?: string | undefined;
  /**
   * Whether a form may not be sent without a choice, nor without an acknowledgement that is due.
   * @default false
   */
  readonly required?: boolean | undefined;
  /**
   * Whether nothing can be answered or chosen. What is there stays readable.
   * @default false
   */
  readonly disabled?: boolean | undefined;
  /**
   * What is wrong with the choice, as the host knows it: that a server refused it. Shown with the choice, which unfolds for
   * it, until the host takes it away. It does not keep a form from being sent.
   */
  readonly error?: ReactNode;
}

interface ChoicePanelProps extends ChoiceFormOptions {
  readonly interview: ProtocolInterview;
  readonly choice: Choice;
  readonly faults: FormFaults;
  readonly boxRef: RefObject<HTMLInputElement | null>;
  /** Whether the result above already shows how to set the chosen protocol up. */
  readonly setUpShown: boolean;
  readonly settings: ((protocol: Protocol) => ReactNode) | undefined;
}

/** The choice itself: the two protocols as a radio pair, what must be acknowledged, and the host's settings. */
export function ChoicePanel({
  interview,
  choice,
  faults,
  boxRef,
  setUpShown,
  settings,
  name,
  required = false,
  disabled = false,
  error,
}: ChoicePanelProps): ReactNode {
  const { messages, part } = useSurface();
  const id = useId();
  const { recommendation, offered } = interview;
  const { value, due } = choice;
  const recommended = recommendation.status === 'recommended' ? recommendation.protocol : null;
  const { adviceChanged } = useAdviceAtChoice(choice, recommended);
  const differs = value !== null && recommended !== null && value !== recommended;
  const advice = differs
    ? text(messages, adviceChanged ? 'choice.advice-changed' : 'choice.overruled', { protocol: recommended })
    : null;
  const problems = [
    ['missing', faults.choiceMissing && <Words>{messages['choice.required']}</Words>],
    ['error', error],
  ].filter(([, problem]) => problem) as [string, ReactNode][];
  return (
    <div {...part('choice')} ref={faults.radios}>
      <Heading {...part('section-heading')} below id={`${id}-title`}>
        <Words>{messages['choice.title']}</Words>
      </Heading>
      {problems.map(([key, problem]) => (
        <div key={key} {...part('error')} id={`${id}-${key}`}>
          <strong>
            <Words>{messages['choice.error']}</Words>:
          </strong>{' '}
          {problem}
        </div>
      ))}
      <RadioCards
        labelledBy={`${id}-title`}
        describedBy={idsOf(advice && `${id}-advice`)}
        errorId={idsOf(...problems.map(([key]) => `${id}-${key}`))}
        options={offered.map((protocol) => ({
          value: protocol,
          label: messages[`protocol.${protocol}`],
          help: messages[`choice.${protocol}`],
          badge: protocol === recommended ? messages['choice.recommended'] : undefined,
        }))}
        value={value}
        resetValue={choice.resetTo.value}
        onValueChange={(next) => choice.choose(next as Protocol, 'option')}
        onRestore={(restored, by) => {
          if (by === 'browser') return choice.restore(restored as Protocol | null);
          choice.reset();
          faults.clear();
        }}
        name={name}
        required={required}
        disabled={disabled}
      />
      {advice && (
        <div data-note="" data-advice="" id={`${id}-advice`}>
          <Words>{advice}</Words>
        </div>
      )}
      {/* What the button of the advice asks for is asked there alone. */}
      {due && choice.subject === value && !(setUpShown && value === recommendation.protocol) && (
        <Acknowledgement
          choice={choice}
          due={due}
          disabled={disabled}
          inForm={name !== undefined}
          required={required && name !== undefined}
          missing={faults.acknowledgementMissing}
          boxRef={boxRef}
        />
      )}
      {value !== null && !setUpShown && (
        <SetUp plan={planFor(value, interview.effective, interview)} interview={interview} />
      )}
      {value !== null && settings && <div {...part('settings')}>{settings(value)}</div>}
    </div>
  );
}

/** Whether the advice was another one when the person chose: then it is the advice that changed, not the person who overruled it. */
function useAdviceAtChoice(choice: Choice, recommended: Protocol | null): { adviceChanged: boolean } {
  const [chosen, setChosen] = useState({ value: choice.value, recommended });
  if (chosen.value !== choice.value) setChosen({ value: choice.value, recommended });
  return { adviceChanged: chosen.recommended !== recommended };
}
