import type { Protocol } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { RadioCards } from './RadioCards.tsx';
import { useOwnId } from './useOwnId.ts';
import { Words } from './Words.tsx';

interface ChoiceCardsProps {
  readonly chooser: Chooser;
  /** The ids of the errors shown above the cards. */
  readonly errorId: string | undefined;
  /** The id of the remark about the choice. */
  readonly describedBy: string | undefined;
}

/** The two protocols as radio cards, so that a form can post the value. */
export function ChoiceCards({ chooser, errorId, describedBy }: ChoiceCardsProps): ReactNode {
  const { interview, choice, faults, form } = chooser;
  const { messages } = useRoot();
  const id = useOwnId();
  const { recommendation, offered } = interview;
  const recommended = recommendation.status === 'recommended' ? recommendation.protocol : null;
  return (
    <>
      <span data-unseen="" id={id}>
        <Words>{messages['choice.title']}</Words>
      </span>
      <RadioCards
        labelledBy={id}
        describedBy={describedBy}
        errorId={errorId}
        options={offered.map((protocol) => ({
          value: protocol,
          label: messages[`protocol.${protocol}`],
          help: messages[`choice.${protocol}`],
          badge: protocol === recommended ? messages['choice.recommended'] : undefined,
        }))}
        value={choice.value}
        resetValue={choice.resetTo.value}
        onValueChange={(next) => choice.choose(next as Protocol, 'option')}
        onRestore={(restored, by) => {
          if (by === 'browser') return choice.restore(restored as Protocol | null);
          choice.reset();
          faults.clear();
        }}
        name={form.name}
        required={form.required}
        disabled={form.disabled}
      />
    </>
  );
}
