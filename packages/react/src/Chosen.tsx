import { text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { Words } from './Words.tsx';

interface ChosenProps {
  readonly chooser: Chooser;
  readonly onMove: () => void;
}

/** One line that says what was chosen, with a button to reconsider. */
export function Chosen({ chooser: { interview, choice, form }, onMove }: ChosenProps): ReactNode {
  const { messages, part } = useRoot();
  return (
    <div data-row="" data-_chosen="">
      <span data-_chose="">
        <span>{choice.value && <Words>{text(messages, 'choice.chosen', { protocol: choice.value })}</Words>}</span>
      </span>
      {interview.offered.length > 1 && (
        <button
          {...part('button')}
          type="button"
          data-quiet=""
          disabled={form.disabled}
          onClick={() => {
            onMove();
            choice.open(true);
          }}
        >
          <span>
            <Words>{messages['interview.change']}</Words>
            <span data-unseen="">
              : <Words>{messages['choice.title']}</Words>
            </span>
          </span>
        </button>
      )}
    </div>
  );
}
