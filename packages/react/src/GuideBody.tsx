import { type Messages, planFor, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { GuideSteps, type GuideStepsProps } from './GuideSteps.tsx';
import { Heading } from './Heading.tsx';
import { Today } from './Today.tsx';
import { Words } from './Words.tsx';

interface GuideBodyProps extends Omit<GuideStepsProps, 'waits' | 'say'> {
  /** Announces a sentence to screen readers. */
  readonly tell: (sentence: string, messages: Messages) => void;
}

/** The guide without a chooser: adds the heading, the warning and the question that a chooser already shows. */
export function GuideBody({ tell, ...guide }: GuideBodyProps): ReactNode {
  const { messages, part } = useRoot();
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
          <Words>{messages['result.missing.cure']}</Words>
        </div>
      )}
      <Today interview={interview} disabled={false} />
      {/* The answer decides which step comes first. Until then show no steps, and no settings that the person might start with. */}
      {interview.effective.current && <GuideSteps {...guide} say={(sentence) => tell(sentence, messages)} />}
    </div>
  );
}
