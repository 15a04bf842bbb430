import { type Protocol, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import type { ResultStage } from './resultStage.ts';
import { Words } from './Words.tsx';

interface ChoiceButtonsProps {
  readonly chooser: Chooser;
  readonly stage: ResultStage;
  /** The protocol of the stage; `null` to choose between all offered protocols. */
  readonly protocol: Protocol | null;
  readonly disabled: boolean;
  readonly onMove: () => void;
}

/**
 * The button that chooses the protocol of the stage, and a quiet button to the other protocol. Before there is advice,
 * one button for each.
 */
export function ChoiceButtons({ chooser, stage, protocol, disabled, onMove }: ChoiceButtonsProps): ReactNode {
  const { interview, choice, faults } = chooser;
  const { messages, part } = useRoot();
  const { recommendation, offered } = interview;
  const other = offered.find((each) => each !== protocol);
  const choose = (chosen: Protocol) => {
    onMove();
    // If the acknowledgement is already on screen, ask for it here. Otherwise a separate view shows it first.
    if (!choice.choose(chosen, 'button') && chosen === protocol) faults.missingAcknowledgement();
  };
  const look = (at: Protocol | null) => {
    onMove();
    choice.consider(at);
  };
  if (!protocol)
    return (
      <ul data-_direct="">
        {offered.map((each) => (
          <li key={each}>
            <button {...part('button')} type="button" disabled={disabled} onClick={() => choose(each)}>
              <Words>{text(messages, 'choice.choose', { protocol: each })}</Words>
            </button>
            <span data-note="">
              <Words>{messages[`choice.${each}`]}</Words>
            </span>
          </li>
        ))}
      </ul>
    );
  const back =
    recommendation.protocol === null
      ? messages['steps.back']
      : text(messages, 'choice.back', { protocol: recommendation.protocol });
  return (
    <div data-row="">
      <button {...part('action')} type="button" disabled={disabled} onClick={() => choose(protocol)}>
        <Words>{text(messages, 'choice.choose', { protocol })}</Words>
      </button>
      {stage === 'against-advice' ? (
        <button {...part('button')} type="button" data-quiet="" onClick={() => look(null)}>
          <Words>{back}</Words>
        </button>
      ) : (
        other && (
          <button {...part('button')} type="button" data-quiet="" disabled={disabled} onClick={() => look(other)}>
            <Words>{text(messages, 'choice.instead', { protocol: other })}</Words>
          </button>
        )
      )}
    </div>
  );
}
