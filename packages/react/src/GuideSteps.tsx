import {
  type Messages,
  newComputerSteps,
  type Program,
  type Protocol,
  planFor,
  programs,
  providerNotesFor,
  type Step,
  settingsReadIn,
  stepsFor,
  text,
} from '@mail-protocol/core';
import { settingsRows } from '@mail-protocol/settings/rows';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { FasterWays, fasterWays } from './FasterWays.tsx';
import { Fold } from './Fold.tsx';
import type { GuideProgram } from './GuideProgram.ts';
import type { GuidePart } from './guideParts.ts';
import { guideText } from './guideText.ts';
import { monthIn } from './monthIn.ts';
import { PrintButton } from './PrintButton.tsx';
import { ProgramPicker } from './ProgramPicker.tsx';
import { ProgramSetting, programDetail } from './ProgramSetting.tsx';
import { protocolOn } from './protocolOn.ts';
import { Section } from './Section.tsx';
import { SettingsList, settingGroups } from './SettingsList.tsx';
import type { GuideOptions } from './SetupGuideProps.ts';
import { StepList } from './StepList.tsx';
import { StepsThatWait } from './StepsThatWait.tsx';
import { settingsFor } from './settingsFor.ts';
import { useCheckedServer } from './useCheckedServer.ts';
import type { Done } from './useDone.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

/** What the guide shows, and the state of the person's work in it. */
export interface GuideStepsProps extends Omit<GuideOptions, 'omit'> {
  readonly interview: ProtocolInterview;
  readonly omit: readonly GuidePart[];
  readonly program: GuideProgram | null;
  readonly onPick: (program: GuideProgram | null) => void;
  readonly done: Done;
  /**
   * Whether steps that remove mail wait for an acknowledgement.
   * @default false
   */
  readonly waits?: boolean | undefined;
  /** Announces a sentence to screen readers. */
  readonly say: (sentence: string) => void;
}

/**
 * What to type and what to do, for the plan and the selected program: the part of the guide after the question about
 * today's set-up.
 */
export function GuideSteps({
  protocol,
  interview,
  server: given,
  onInvalidServer,
  settings,
  profileHref,
  omit,
  program: picked,
  onPick,
  done,
  waits = false,
  say,
}: GuideStepsProps): ReactNode {
  const { messages, lang } = useRoot();
  const server = useCheckedServer(given, onInvalidServer);
  const { effective: answers, provider } = interview;
  const plan = planFor(protocol, answers, interview);
  const program = programs.find(({ id }) => id === picked) ?? null;
  const own = protocolOn(program, plan);
  const shown = own ?? protocol;
  const groups = server ? settingGroups(settingsRows(server, shown), shown, messages) : [];
  const situation = { situation: interview, provider };
  const all = stepsFor(plan, answers, messages, situation);
  const mayBeShown = (of: readonly Step[]) => (waits ? of.filter(({ removes }) => removes === null) : of);
  const steps = mayBeShown(all);
  const onNewComputer = mayBeShown(newComputerSteps(plan, answers, messages, situation));
  const notes = providerNotesFor(protocol, provider, messages);
  const ways = fasterWays(server, plan, program, own, omit);
  const noteFor = (protocolThere: Protocol | null) =>
    protocolThere === protocol ? null : messages[protocolThere ? 'guide.on-phone' : 'guide.on-phone.webmail'];
  const pick = (next: GuideProgram | null) => {
    onPick(next);
    const note = noteFor(protocolOn(programs.find(({ id }) => id === next) ?? null, plan));
    // The settings above have changed.
    if (note) say(note);
  };
  const list = (of: readonly Step[]) => (
    <StepList
      title={messages['guide.steps']}
      steps={of}
      {...done}
      detail={picked ? detailBy(program, messages) : undefined}
    />
  );
  const print = (title: string, of: readonly Step[]) => {
    const warning = plan.move === 'add' ? [] : [messages['result.missing'], messages['result.missing.cure']];
    const content = { title, warning, groups, steps: of, done: done.done };
    return omit.includes('print') ? null : (
      <div data-row="">
        <PrintButton title={title} text={() => guideText(content, messages)} />
      </div>
    );
  };

  return (
    <>
      {notes && (
        <Section title={notes.title}>
          <ul>
            {notes.notes.map((note) => (
              <li key={note}>
                <Words>{note}</Words>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Settings {...{ groups, settings, protocol, say }} isKnown={server !== null} note={noteFor(own)} />
      {!omit.includes('program') && <ProgramPicker program={picked} onPick={pick} />}
      {list(steps)}
      <StepsThatWait count={all.length - steps.length} />
      {program && Object.keys(program.settings).length > 0 && (
        <div data-note="">
          <Words>
            {text(messages, 'guide.dated', { month: monthIn(settingsReadIn, 'guide.dated', { messages, lang }) })}
          </Words>
        </div>
      )}
      {print(text(messages, 'result.set-up', { protocol }), steps)}
      {onNewComputer.length > 0 && (
        <Fold label={messages['guide.new-computer']}>
          {list(onNewComputer)}
          {print(messages['guide.new-computer'], onNewComputer)}
        </Fold>
      )}
      {server && ways.length > 0 && (
        <FasterWays
          // Files and codes made for one program are useless for another.
          key={`${picked} ${shown}`}
          {...{ ways, server, plan, program, profileHref, say }}
          protocol={shown}
        />
      )}
    </>
  );
}

/** The text below each step, for the selected program. */
function detailBy(program: Program | null, messages: Messages): (step: Step) => ReactNode {
  return (step) => {
    const detail = programDetail(step, program, messages);
    return detail && <ProgramSetting detail={detail} program={program} />;
  };
}

interface SettingsProps extends Pick<GuideOptions, 'settings'> {
  readonly groups: ReturnType<typeof settingGroups>;
  /** Whether the host passed a server, even if all of it is wrong. */
  readonly isKnown: boolean;
  readonly protocol: Protocol;
  /** The note before the settings: they are for a phone. */
  readonly note: string | null;
  readonly say: (sentence: string) => void;
}

/** This mailbox's settings, or the host's own markup instead. */
function Settings({ groups, isKnown, settings, protocol, note, say }: SettingsProps): ReactNode {
  const { messages, part } = useRoot();
  const hosts = settingsFor(settings, protocol);
  return (
    <Section title={messages['guide.settings']}>
      {note && (
        <div data-note="">
          <Words>{note}</Words>
        </div>
      )}
      {!isKnown && hosts ? (
        <div {...part('settings')} data-_host="">
          {hosts}
        </div>
      ) : groups.length > 0 ? (
        <>
          <div data-note="">
            <Words>{messages['guide.settings.help']}</Words>
          </div>
          <div {...part('settings')}>
            <SettingsList groups={groups} say={say} />
          </div>
        </>
      ) : (
        <div>
          <Words>{messages['guide.unknown']}</Words>
        </div>
      )}
    </Section>
  );
}
