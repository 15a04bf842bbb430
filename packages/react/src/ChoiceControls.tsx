import type { Protocol } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { Acknowledgement } from './Acknowledgement.tsx';
import { ChoiceButtons } from './ChoiceButtons.tsx';
import { ChoiceCards } from './ChoiceCards.tsx';
import type { Chooser } from './Chooser.ts';
import { Chosen } from './Chosen.tsx';
import { useRoot } from './ComponentRoot.tsx';
import { ErrorMessage } from './ErrorMessage.tsx';
import { idsOf } from './RadioCard.tsx';
import { remarkIn } from './remarkIn.ts';
import type { ResultStage } from './resultStage.ts';
import { useOwnId } from './useOwnId.ts';
import { Words } from './Words.tsx';

interface ChoiceControlsProps {
  readonly chooser: Chooser;
  readonly stage: ResultStage;
  /** The protocol of the stage. */
  readonly protocol: Protocol | null;
  /** Called before a press changes the stage. */
  readonly onMove: () => void;
}

/** The controls of the choice: the cards of a form, or buttons. Adds the acknowledgement if one is required. */
export function ChoiceControls({ chooser, stage, protocol, onMove }: ChoiceControlsProps): ReactNode {
  const { interview, choice, faults, form, boxRef } = chooser;
  const { messages, part } = useRoot();
  const id = useOwnId();
  const inForm = form.name !== undefined;
  const { error, disabled = false, required = false } = form;
  const always = stage === 'advice' || stage === 'against-advice' || stage === 'chosen';
  const isOpen =
    stage !== 'unavailable' &&
    (always || choice.opened || faults.choiceMissing || Boolean(error) || (inForm && choice.value !== null));
  const hasToggle = !always && stage !== 'unavailable' && !(inForm && choice.value !== null);
  const problems = [
    ['missing', faults.choiceMissing && <Words>{messages['choice.required']}</Words>],
    ['error', error],
  ].filter(([, problem]) => problem) as [string, ReactNode][];
  const { due } = choice;
  // The `against-advice` stage already says that it is against the advice.
  const remark = stage === 'against-advice' && choice.remark === 'overruled' ? null : choice.remark;
  return (
    <>
      {hasToggle && (
        <button
          {...part('button')}
          type="button"
          data-quiet=""
          aria-expanded={isOpen}
          onClick={() => choice.open(!choice.opened)}
        >
          <Words>{messages[stage === 'so-far' ? 'interview.see-now' : 'interview.direct']}</Words>
        </button>
      )}
      <div {...part('choice')} hidden={!isOpen} ref={faults.place}>
        {problems.map(([key, problem]) => (
          <ErrorMessage key={key} id={`${id}-${key}`}>
            {problem}
          </ErrorMessage>
        ))}
        {inForm && (
          <ChoiceCards
            chooser={chooser}
            errorId={idsOf(...problems.map(([key]) => `${id}-${key}`))}
            describedBy={remark ? `${id}-remark` : undefined}
          />
        )}
        {stage === 'chosen' && <Chosen chooser={chooser} onMove={onMove} />}
        {remark && (
          <div data-note="" data-_remark="" id={`${id}-remark`}>
            <Words>{remarkIn(messages, remark, interview.recommendation.protocol)}</Words>
          </div>
        )}
        {due && protocol && choice.subject === protocol && (!inForm || choice.value === protocol) && (
          <Acknowledgement
            choice={choice}
            due={due}
            disabled={disabled}
            inForm={inForm}
            required={required && inForm}
            missing={faults.acknowledgementMissing}
            boxRef={boxRef}
          />
        )}
        {!inForm && stage !== 'chosen' && isOpen && (
          // A new stage gets new buttons: focus must not stay on a button whose words have changed.
          <ChoiceButtons key={stage} {...{ chooser, stage, protocol, onMove }} disabled={disabled} />
        )}
      </div>
    </>
  );
}
