import type { Protocol } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { RadioCards } from './RadioCards.tsx';
import { useOwnId } from './useOwnId.ts';
import { Words } from './Words.tsx';

/** Form options of the choice. */
export interface ChoiceFormOptions {
  /**
   * The name under which the surrounding form posts `imap` or `pop3`. With it, two cards replace the button, since the
   * form's own button is the action. Without it nothing is posted.
   */
  readonly name?: string | undefined;
  /**
   * Whether the form can't be sent without a choice, or without an acknowledgement that is due. Needs a `name`.
   * @default false
   */
  readonly required?: boolean | undefined;
  /**
   * Whether nothing can be answered or chosen. Everything stays readable.
   * @default false
   */
  readonly disabled?: boolean | undefined;
  /**
   * What is wrong with the choice, for example because your server refused it. Shows with the choice until you
   * remove it. A folded choice unfolds. It does not keep the form from being sent.
   */
  readonly error?: ReactNode;
}

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
