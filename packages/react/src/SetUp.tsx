import { type Protocol, planFor, providerNotesFor, stepsFor, text, watchOutFor } from '@mail-protocol/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { Fold } from './Fold.tsx';
import type { GuideProgram } from './GuideProgram.ts';
import { Heading } from './Heading.tsx';
import { Lines } from './Lines.tsx';
import { Marks } from './Marks.tsx';
import { PlainSteps } from './PlainSteps.tsx';
import { hasServer, isOmitted } from './ProtocolChooserProps.ts';
import { SettingNames } from './SettingNames.tsx';
import { StepCount } from './StepCount.tsx';
import { SummaryActions } from './SummaryActions.tsx';
import { sendFocus } from './sendFocus.ts';
import { settingsFor } from './settingsFor.ts';
import { Today } from './Today.tsx';
import type { Done } from './useDone.ts';
import { Words } from './Words.tsx';

/** The person's work in the set-up. It survives when they reconsider the choice. */
export interface SetUpProgress {
  /** The ids of the steps that are done. */
  readonly done: readonly string[];
  /** The mail program selected in the guide. */
  readonly program: GuideProgram | null;
}

interface SetUpProps {
  readonly chooser: Chooser;
  readonly protocol: Protocol;
  readonly progress: SetUpProgress;
  readonly onProgress: (progress: SetUpProgress) => void;
}

/** How to set up the chosen protocol: the guide if it has loaded, otherwise the plain steps. */
export function SetUp({ chooser, protocol, progress, onProgress }: SetUpProps): ReactNode {
  const { interview, choice, options, form, headingRef, say } = chooser;
  const { messages, part } = useRoot();
  const { effective } = interview;
  const isOpen = effective.current === undefined;
  const done: Done = { done: progress.done, onDone: (ids) => onProgress({ ...progress, done: ids }) };

  // Never replace what the person may be reading: plain steps on the page stay until the person asks for the guide.
  const [isPlain, setPlain] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const hasFailed = chooser.guide === 'failed';
  const guide = chooser.guide === 'failed' || (isPlain && !isWanted) ? null : chooser.guide;
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, when the guide that the person asked for appears
  useEffect(() => {
    const heading = place.current?.querySelector<HTMLElement>('[part~="section-heading"]');
    if (isWanted && (guide || hasFailed)) sendFocus(heading ?? place.current);
  }, [guide, hasFailed]);

  const plan = planFor(protocol, effective, interview);
  const words = { situation: interview, provider: interview.provider };
  const steps = stepsFor(plan, effective, messages, words);
  const watchOut = watchOutFor(plan, effective, messages, words);
  const provider = providerNotesFor(protocol, interview.provider, messages);
  const named = [...new Set(steps.flatMap(({ setting }) => setting ?? []))];
  const waits = choice.subject === protocol && choice.due !== null && !choice.acknowledged;
  const shown = waits ? steps.filter(({ removes }) => removes === null) : steps;

  const host = settingsFor(options.settings, protocol);
  const hostSettings = host && !guide && (
    <div {...part('settings')} data-_host="">
      {host}
    </div>
  );
  const question = <Today interview={interview} disabled={form.disabled ?? false} />;
  const count = !isOpen && !guide && (
    <span data-note="" data-_count="">
      <StepCount steps={shown} done={done.done} />
    </span>
  );
  const missing = plan.move !== 'add' && (
    <Fold label={messages['result.missing']}>
      <div>
        <Words>{messages['result.missing.cure']}</Words>
      </div>
    </Fold>
  );
  const list = !isOpen && (
    <>
      {guide ? (
        <>
          {missing}
          <div data-_guide="" ref={place}>
            <guide.GuideSteps
              {...{ interview, protocol, waits, say }}
              server={options.server}
              onInvalidServer={options.onInvalidServer}
              omit={isOmitted(options, 'summary') ? ['print'] : []}
              program={progress.program}
              onPick={(program) => onProgress({ ...progress, program })}
              done={done}
            />
          </div>
        </>
      ) : (
        <>
          {hasFailed ? (
            <div {...part('notice')} ref={place}>
              <Words>{messages['set-up.no-settings']}</Words>
            </div>
          ) : (
            hasServer(options) && (
              <button {...part('button')} type="button" onClick={() => setWanted(true)}>
                <Words>{messages['set-up.settings']}</Words>
              </button>
            )
          )}
          <PlainSteps {...done} steps={shown} waiting={steps.length - shown.length} onShown={setPlain} />
          {missing}
          {provider && (
            <Fold label={provider.title}>
              <Lines>{provider.notes}</Lines>
            </Fold>
          )}
          {named.length > 0 && <SettingNames settings={named} />}
        </>
      )}
      {watchOut.length > 0 && (
        <Fold label={messages['result.watch-out']}>
          <Marks watchOut={watchOut} />
        </Fold>
      )}
    </>
  );
  const title = text(messages, 'result.set-up', { protocol });
  // In a form, the host's button comes next and the steps are for later.
  if (form.name !== undefined)
    return (
      <>
        {hostSettings}
        <Fold label={title}>
          {question}
          {count}
          {list}
        </Fold>
      </>
    );
  return (
    <div {...part('section')} data-_set-up="">
      <div data-row="" data-_title="">
        <Heading {...part('result-heading')} ref={headingRef}>
          <Words>{title}</Words>
        </Heading>
        {count}
      </div>
      {hostSettings}
      {question}
      {list}
      {!guide && interview.recommendation.protocol === protocol && !isOpen && !isOmitted(options, 'summary') && (
        <SummaryActions chooser={chooser} />
      )}
    </div>
  );
}
