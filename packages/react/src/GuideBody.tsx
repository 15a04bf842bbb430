import { type Messages, planFor, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { GuideSteps, type GuideStepsProps } from './GuideSteps.tsx';
import { Heading, useSurface } from './Surface.tsx';
import { Today } from './Today.tsx';
import { Words } from './Words.tsx';

interface GuideBodyProps extends Omit<GuideStepsProps, 'waits' | 'say'> {
  /** Says a sentence to people who listen. */
  readonly tell: (sentence: string, messages: Messages) => void;
}

/** The guide where it stands alone: with the heading, the warning and the question that a chooser has itself. */
export function GuideBody({ tell, ...guide }: GuideBodyProps): ReactNode {
  const { messages, part } = useSurface();
  const { protocol, interview } = guide;
  const plan = planFor(protocol, interview.effective, interview);
  return (
    <div data-_guide="">
      <Heading {...part('result-heading')}>
        <Words>{text(messages, 'result.set-up', { protocol })}</Words>
      </Heading>
      {plan.move !== 'add' && (
        <div {...part('notice')}>
          <strong>
            <Words>{messages['result.missing']}</Words>
          </strong>{' '}
          <span>
            <Words>{messages['result.missing.cure']}</Words>
          </span>
        </div>
      )}
      <Today interview={interview} disabled={false} />
      {/* Where the mail is today decides which step comes first: before that is said, no step shows, and no setting to start with. */}
      {interview.effective.current && <GuideSteps {...guide} say={(sentence) => tell(sentence, messages)} />}
    </div>
  );
}
