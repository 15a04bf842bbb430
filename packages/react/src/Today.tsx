import { answerLabel } from '@mail-protocol/core';
import { type ReactNode, useState } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { ChangeLabel, Question } from './Question.tsx';
import { useOwnId } from './useOwnId.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

interface TodayProps {
  readonly interview: ProtocolInterview;
  readonly disabled: boolean;
}

/** What is set up today: a question if nobody has said, otherwise a line with a button to correct it. */
export function Today({ interview, disabled }: TodayProps): ReactNode {
  const { messages, part } = useRoot();
  const id = useOwnId();
  const answer = interview.effective.current;
  // An answered question stays: it must not disappear while it has focus.
  const [asked, setAsked] = useState(answer === undefined);
  if (answer === undefined && !asked) setAsked(true);
  const [open, setOpen] = useState(false);
  const question = <Question id="current" interview={interview} disabled={disabled} />;
  if (asked || answer === undefined) return question;
  return (
    <div data-_today="">
      <div data-row="">
        <span>
          <span data-_topic="">
            <Words>{messages['question.current.topic']}</Words>
          </span>{' '}
          <Words>{answerLabel(messages, 'current', answer)}</Words>
        </span>
        <button
          {...part('button')}
          type="button"
          data-quiet=""
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <ChangeLabel id="current" />
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && question}
      </div>
    </div>
  );
}
