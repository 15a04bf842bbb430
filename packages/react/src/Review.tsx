import { answerLabel, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { Heading } from './Heading.tsx';
import { ChangeLabel } from './Question.tsx';
import { questionsOfSteps, type StepPosition } from './stepPositions.ts';
import { Words } from './Words.tsx';

interface ReviewProps {
  readonly chooser: Chooser;
  readonly onMove: (to: StepPosition) => void;
  readonly onReset: () => void;
}

/** The answers as a list above the result, each with a button to change it. */
export function Review({ chooser, onMove, onReset }: ReviewProps): ReactNode {
  const { interview, form } = chooser;
  const { messages, part } = useRoot();
  const answeredQuestions = interview.questions.filter(({ source }) => source);
  const open = questionsOfSteps(interview).filter(({ source, relevant }) => !source && relevant);
  const [next] = open;
  return (
    <div {...part('review')}>
      <Heading {...part('section-heading')} below>
        <Words>{messages['steps.answers']}</Words>
      </Heading>
      {answeredQuestions.length === 0 && (
        <div data-note="">
          <Words>{messages['steps.open']}</Words>
        </div>
      )}
      <dl>
        {answeredQuestions.map(({ id, answer, source }) => (
          <div key={id} data-row="">
            <dt>
              <Words>{messages[`question.${id}`]}</Words>
              {source === 'host' && (
                <span {...part('badge')}>
                  <Words>{messages['interview.known']}</Words>
                </span>
              )}
            </dt>
            <dd>
              <Words>{answerLabel(messages, id, answer ?? '')}</Words>
            </dd>
            <dd>
              <button
                {...part('button')}
                type="button"
                data-quiet=""
                disabled={form.disabled}
                onClick={() => onMove({ question: id, from: 'result' })}
              >
                <ChangeLabel id={id} />
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <div data-row="">
        {next && (
          <button
            {...part('button')}
            type="button"
            data-quiet=""
            disabled={form.disabled}
            onClick={() => onMove({ question: next.id, from: 'tuning' })}
          >
            <Words>{text(messages, 'steps.more', { count: open.length })}</Words>
          </button>
        )}
        {Object.keys(interview.answers).length > 0 && (
          <button {...part('button')} type="button" data-quiet="" disabled={form.disabled} onClick={onReset}>
            <Words>{messages['interview.reset']}</Words>
          </button>
        )}
      </div>
    </div>
  );
}
