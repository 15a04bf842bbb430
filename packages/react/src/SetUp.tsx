import { type Protocol, planFor, providerNotesFor, stepsFor, text, watchOutFor } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { Fold } from './Fold.tsx';
import { Heading } from './Heading.tsx';
import { Lines } from './Lines.tsx';
import { Marks } from './Marks.tsx';
import { isOmitted } from './ProtocolChooserProps.ts';
import { SettingNames } from './SettingNames.tsx';
import { StepsToTick } from './StepsToTick.tsx';
import { SummaryActions } from './SummaryActions.tsx';
import { Today } from './Today.tsx';
import { Words } from './Words.tsx';

interface SetUpProps {
  readonly chooser: Chooser;
  readonly protocol: Protocol;
  /** The ids of the steps that are done. */
  readonly done: readonly string[];
  readonly onDone: (done: readonly string[]) => void;
}

/** How to set the chosen protocol up, beginning with this server's settings. */
export function SetUp({ chooser, protocol, done, onDone }: SetUpProps): ReactNode {
  const { interview, choice, options, form, headingRef, say } = chooser;
  const { messages, part } = useRoot();
  const { effective } = interview;
  const isOpen = effective.current === undefined;

  const plan = planFor(protocol, effective, interview);
  const words = { situation: interview, provider: interview.provider };
  const steps = stepsFor(plan, effective, messages, words);
  const watchOut = watchOutFor(plan, effective, messages, words);
  const provider = providerNotesFor(protocol, interview.provider, messages);
  const named = [...new Set(steps.flatMap(({ setting }) => setting ?? []))];
  const waits = choice.subject === protocol && choice.due !== null && !choice.acknowledged;
  const shown = waits ? steps.filter(({ removes }) => removes === null) : steps;

  const { settings } = options;
  const host = typeof settings === 'function' ? settings(protocol) : settings;
  const hostSettings = host && <div {...part('settings')}>{host}</div>;
  const question = <Today interview={interview} disabled={form.disabled ?? false} />;
  const count = !isOpen && (
    <span data-note="" data-_count="">
      <Words>
        {text(messages, 'set-up.done', {
          done: shown.filter(({ id }) => done.includes(id)).length,
          count: shown.length,
        })}
      </Words>
    </span>
  );
  const list = !isOpen && (
    <>
      <div data-note="">
        <Words>{messages['result.set-up.now']}</Words>
      </div>
      <StepsToTick steps={shown} done={done} onDone={onDone} />
      {shown.length < steps.length && (
        <div data-note="">
          <Words>{text(messages, 'set-up.wait', { count: steps.length - shown.length })}</Words>
        </div>
      )}
      {plan.move !== 'add' && (
        <Fold label={messages['result.missing']}>
          <div>
            <Words>{messages['result.missing.cure']}</Words>
          </div>
        </Fold>
      )}
      {provider && (
        <Fold label={provider.title}>
          <Lines>{provider.notes}</Lines>
        </Fold>
      )}
      {named.length > 0 && <SettingNames settings={named} />}
      {watchOut.length > 0 && (
        <Fold label={messages['result.watch-out']}>
          <Marks watchOut={watchOut} />
        </Fold>
      )}
    </>
  );
  const title = text(messages, 'result.set-up', { protocol });
  // The host's form goes on: its own button is next, and the steps are for later.
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
      {interview.recommendation.protocol === protocol && !isOpen && !isOmitted(options, 'summary') && (
        <SummaryActions interview={interview} say={say} />
      )}
    </div>
  );
}
