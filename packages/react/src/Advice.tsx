import { type Plan, placesOf } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { adviceIn } from './adviceIn.ts';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { Marks } from './Marks.tsx';
import { isOmitted } from './ProtocolChooserProps.ts';
import { ProtocolPicture } from './ProtocolPicture.tsx';
import { StageHeading } from './StageHeading.tsx';

/** The recommendation, what it means, why, and the most important risk. Everything else is in `AdviceDetails`. */
export function Advice({ chooser }: { readonly chooser: Chooser }): ReactNode {
  const { interview, options, headingRef } = chooser;
  const { messages } = useRoot();
  const { title, meaning, isTaken, shown } = adviceIn(chooser, messages);
  return (
    <>
      <StageHeading above={messages['result.advice']} headingRef={headingRef} meaning={meaning}>
        {title}
      </StageHeading>
      {!isTaken && !isOmitted(options, 'picture') && (
        <ProtocolPicture
          // This stage only shows when there is a plan.
          plan={interview.recommendation.plan as Plan}
          places={placesOf(interview.effective)}
        />
      )}
      <Marks {...shown} />
    </>
  );
}
