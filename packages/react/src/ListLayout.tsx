import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Chooser } from './Chooser.ts';
import { PhoneBar } from './PhoneBar.tsx';
import { isOmitted } from './ProtocolChooserProps.ts';
import { QuestionList } from './QuestionList.tsx';
import { Result } from './Result.tsx';
import { resultStage, type StageFacts } from './resultStage.ts';
import { useSurface } from './Surface.tsx';
import { sendFocus } from './sendFocus.ts';
import { Words } from './Words.tsx';

/** The questions as a list beside the result; on a phone above it, with a bar that says what is advised. */
export function ListLayout({ chooser }: { readonly chooser: Chooser }): ReactNode {
  const { interview, choice, form, options, headingRef, say } = chooser;
  const { messages, part } = useSurface();
  const firstHeading = useRef<HTMLHeadingElement>(null);
  const [cleared, setCleared] = useState(0);
  useEffect(() => {
    if (cleared > 0) sendFocus(firstHeading.current);
  }, [cleared]);
  const facts: StageFacts = { interview, choice, inForm: form.name !== undefined, place: 'list' };
  const stage = resultStage(facts);
  const { offered } = interview;
  return (
    <>
      <div {...part('interview')}>
        {offered.length > 1 && !isOmitted(options, 'intro') && (
          <div {...part('intro')}>
            <Words>{messages.intro}</Words>
          </div>
        )}
        {offered.length > 0 && (
          <QuestionList
            interview={interview}
            disabled={form.disabled ?? false}
            firstHeadingRef={firstHeading}
            onReset={() => {
              interview.reset();
              setCleared(cleared + 1);
              say(messages['interview.cleared']);
            }}
          />
        )}
      </div>
      <Result chooser={chooser} facts={facts} stage={stage} />
      <PhoneBar protocol={interview.recommendation.protocol} stage={stage} headingRef={headingRef} />
    </>
  );
}
