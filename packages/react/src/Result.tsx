import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Advice } from './Advice.tsx';
import { AdviceDetails } from './AdviceDetails.tsx';
import { AgainstAdvice } from './AgainstAdvice.tsx';
import { ChoiceControls } from './ChoiceControls.tsx';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { NotNeeded } from './NotNeeded.tsx';
import { hasServer, isOmitted } from './ProtocolChooserProps.ts';
import { protocolOf, type ResultStage, type StageFacts } from './resultStage.ts';
import { SetUp, type SetUpProgress } from './SetUp.tsx';
import { sendFocus } from './sendFocus.ts';
import { Waiting } from './Waiting.tsx';
import { Words } from './Words.tsx';

interface ResultProps {
  readonly chooser: Chooser;
  readonly facts: StageFacts;
  readonly stage: ResultStage;
  /** Whether a quiet line takes the place of the advice until there is any. */
  readonly holdsPlace?: boolean;
}

/** The panel beside or below the questions. It shows one stage and has no other state. */
export function Result({ chooser, facts, stage, holdsPlace = true }: ResultProps): ReactNode {
  const { interview, choice, form, options, faults, headingRef, resultRef, loadGuide } = chooser;
  const { messages, part } = useRoot();
  const [begin] = useState(stage);
  const [progress, setProgress] = useState<SetUpProgress>({ done: [], program: null });
  const protocol = protocolOf(stage, facts);

  // Load it while the person reads the advice, so that it is ready when they choose.
  const isNear = protocol !== null && hasServer(options);
  useEffect(() => {
    if (isNear) loadGuide();
  }, [isNear, loadGuide]);

  // A press on a button that disappears with its stage moves focus to the heading of the next stage, however late that
  // appears. A ref, not state: a render between press and change would undo a tick that the browser has just made.
  const movedFrom = useRef<ResultStage | null>(null);
  useEffect(() => {
    if (movedFrom.current === null || movedFrom.current === stage) return;
    movedFrom.current = null;
    sendFocus(headingRef.current);
  }, [stage, headingRef]);
  const stay = () => {
    movedFrom.current = null;
  };
  const clickedAt = useRef(stage);

  const isSettingUp = choice.value !== null && (stage === 'chosen' || form.name !== undefined);
  const hasNotice = stage === 'advice' || stage === 'not-needed';
  return (
    <div
      {...part('result')}
      ref={resultRef}
      onInvalidCapture={faults.onInvalid}
      onKeyDownCapture={stay}
      onClickCapture={(event) => {
        stay();
        // Ignore the second half of a double click: it lands on what the next stage has put under the pointer.
        if (event.detail > 1 && stage !== clickedAt.current) {
          event.preventDefault();
          event.stopPropagation();
        } else clickedAt.current = stage;
      }}
      data-status={interview.recommendation.status}
      data-stage={stage}
      data-_new={stage === begin ? undefined : ''}
    >
      {(stage === 'waiting' || stage === 'so-far') && holdsPlace && (
        <Waiting chooser={chooser} soFar={stage === 'so-far'} />
      )}
      {stage === 'advice' && <Advice chooser={chooser} />}
      {stage === 'against-advice' && protocol && <AgainstAdvice chooser={chooser} protocol={protocol} />}
      {(stage === 'not-needed' || stage === 'unavailable') && <NotNeeded chooser={chooser} />}
      {/* Always rendered: a form reset must reach it, whatever the server offers. */}
      <ChoiceControls
        chooser={chooser}
        stage={stage}
        protocol={protocol}
        onMove={() => {
          movedFrom.current = stage;
        }}
      />
      {isSettingUp && choice.value && (
        <SetUp
          key={choice.value}
          chooser={chooser}
          protocol={choice.value}
          progress={progress}
          onProgress={setProgress}
        />
      )}
      {stage === 'advice' && <AdviceDetails chooser={chooser} />}
      {hasNotice && !isOmitted(options, 'notice') && (
        <div {...part('notice')} data-_host={options.notice ? '' : undefined}>
          {options.notice ?? <Words>{messages.notice}</Words>}
        </div>
      )}
    </div>
  );
}
