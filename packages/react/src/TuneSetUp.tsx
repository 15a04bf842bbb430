import { text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import type { Folding } from './useFolding.ts';
import { Words } from './Words.tsx';

interface TuneSetUpProps {
  readonly chooser: Chooser;
  readonly folding: Folding;
  /** Whether the set-up is shown. */
  readonly chosen: boolean;
  /** Clears all answers. */
  readonly onReset: () => void;
  /** The open questions that only tune the set-up. */
  readonly children: ReactNode;
}

/**
 * The controls that are left once the protocol is certain: a button for the questions that only tune its set-up, and
 * "Start over".
 */
export function TuneSetUp({ chooser, folding, chosen, onReset, children }: TuneSetUpProps): ReactNode {
  const { interview, form, sayUndone } = chooser;
  const { messages, part } = useRoot();
  const { certain, toTune, tuning, tuned, cleared, handlers } = folding;
  const tunable = certain && (toTune > 0 || tuning !== undefined);
  const resettable = cleared !== null || Object.keys(interview.answers).length > 0;
  if (!tunable && !resettable && tuned.length === 0) return null;
  return (
    <div {...part('tuning')} {...handlers}>
      {cleared ? (
        <div data-note="">
          <Words>{messages['interview.cleared']}</Words>
        </div>
      ) : (
        certain &&
        !chosen && (
          <div data-note="">
            <Words>{messages['interview.enough']}</Words>
          </div>
        )
      )}
      <div data-row="">
        {tunable && (
          <button
            {...part('button')}
            type="button"
            data-quiet=""
            aria-expanded={tuning === true}
            onClick={({ currentTarget }) => folding.toggleTuning(currentTarget)}
          >
            <span data-chevron="" aria-hidden="true" />
            <Words>{text(messages, 'interview.tune', { count: toTune })}</Words>
          </button>
        )}
        {resettable && (
          // The same button in both states, so that it keeps focus.
          <button
            {...part('button')}
            type="button"
            data-quiet=""
            disabled={form.disabled}
            onClick={() => {
              if (cleared) {
                folding.bringBack();
                sayUndone();
              } else {
                folding.startOver();
                onReset();
              }
            }}
          >
            <Words>{messages[cleared ? 'interview.undo' : 'interview.reset']}</Words>
          </button>
        )}
      </div>
      {children}
    </div>
  );
}
