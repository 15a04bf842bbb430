import {
  answerLabel,
  type Messages,
  newComputerSteps,
  type Plan,
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
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { FasterWays, fasterWays } from './FasterWays.tsx';
import { Fold } from './Fold.tsx';
import type { GuideProgram } from './GuideProgram.ts';
import type { GuidePart } from './guideParts.ts';
import { guideText } from './guideText.ts';
import { Heading } from './Heading.tsx';
import { monthIn } from './monthIn.ts';
import { ProgramPicker } from './ProgramPicker.tsx';
import { ProgramSetting, programDetail } from './ProgramSetting.tsx';
import { printText } from './printText.ts';
import { protocolOn } from './protocolOn.ts';
import { ChangeLabel, Question } from './Question.tsx';
import { Section } from './Section.tsx';
import { SettingsList, settingGroups } from './SettingsList.tsx';
import type { GuideOptions } from './SetupGuideProps.ts';
import { type Done, StepList } from './StepList.tsx';
import { sendFocus } from './sendFocus.ts';
import { useCheckedServer } from './useCheckedServer.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

interface GuideBodyProps extends Omit<GuideOptions, 'omit'> {
  readonly interview: ProtocolInterview;
  readonly omit: readonly GuidePart[];
  readonly program: GuideProgram | null;
  readonly onPick: (program: GuideProgram | null) => void;
  readonly done: Done;
  /** Says a sentence to people who listen. */
  readonly tell: (sentence: string, messages: Messages) => void;
}

/** The guide inside of a root: its own, or that of a chooser. */
export function GuideBody(props: GuideBodyProps): ReactNode {
  const { messages, part } = useRoot();
  const { protocol, interview } = props;
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
      <Current interview={interview} />
      {/* Where the mail is today decides which step comes first: before that is said, no step shows, and no setting to start with. */}
      {interview.effective.current && <SettingsAndSteps {...props} plan={plan} />}
    </div>
  );
}

/** What to type and what to do, for the plan and the picked program. */
function SettingsAndSteps({
  plan,
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
  tell,
}: GuideBodyProps & { readonly plan: Plan }): ReactNode {
  const { messages, lang, dir, part } = useRoot();
  const server = useCheckedServer(given, onInvalidServer);
  const { effective: answers, provider } = interview;
  const program = programs.find(({ id }) => id === picked) ?? null;
  const own = protocolOn(program, plan);
  const shown = own ?? protocol;
  const groups = server ? settingGroups(settingsRows(server, shown), shown, messages) : [];
  const situation = { situation: interview, provider };
  const steps = stepsFor(plan, answers, messages, situation);
  const onNewComputer = newComputerSteps(plan, answers, messages, situation);
  const notes = providerNotesFor(protocol, provider, messages);
  const ways = fasterWays(server, plan, program, own, omit);
  const noteFor = (protocolThere: Protocol | null) =>
    protocolThere === protocol ? null : messages[protocolThere ? 'guide.on-phone' : 'guide.on-phone.webmail'];
  const say = (sentence: string) => tell(sentence, messages);
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
        <button
          {...part('button')}
          type="button"
          data-quiet=""
          onClick={() => printText(guideText(content, messages), title, { lang, dir })}
        >
          <Words>{messages['summary.print']}</Words>
        </button>
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
          // What was made for one program is of no use for another.
          key={`${picked} ${shown}`}
          {...{ ways, server, plan, program, profileHref, say }}
          protocol={shown}
        />
      )}
    </>
  );
}

/** What stands below each step, for the picked program. */
function detailBy(program: Program | null, messages: Messages): (step: Step) => ReactNode {
  return (step) => {
    const detail = programDetail(step, program, messages);
    return detail && <ProgramSetting detail={detail} program={program} />;
  };
}

interface SettingsProps extends Pick<GuideOptions, 'settings'> {
  readonly groups: ReturnType<typeof settingGroups>;
  /** Whether the host has given a server, whatever is good of it. */
  readonly isKnown: boolean;
  readonly protocol: Protocol;
  /** What to know before: that they are for a phone. */
  readonly note: string | null;
  readonly say: (sentence: string) => void;
}

/** This mailbox's settings, or what the host has in place of them. */
function Settings({ groups, isKnown, settings, protocol, note, say }: SettingsProps): ReactNode {
  const { messages, part } = useRoot();
  const hosts = typeof settings === 'function' ? settings(protocol) : settings;
  return (
    <Section title={messages['guide.settings']}>
      {note && (
        <div data-note="">
          <Words>{note}</Words>
        </div>
      )}
      {!isKnown && hosts !== undefined && hosts !== null ? (
        <div {...part('settings')}>{hosts}</div>
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

/** What is set up today: the question while it is open, then a line. It stays open for as long as the person is at it. */
function Current({ interview }: Pick<GuideBodyProps, 'interview'>): ReactNode {
  const { messages, part } = useRoot();
  const { current } = interview.effective;
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState(!current);
  const [changing, setChanging] = useState(false);
  useEffect(() => {
    if (changing) sendFocus(heading.current);
  }, [changing]);
  if (open || !current) return <Question id="current" interview={interview} disabled={false} headingRef={heading} />;
  return (
    <div data-row="" data-_current="">
      <span data-note="">
        <Words>{messages['question.current.topic']}</Words>
      </span>
      <strong>
        <Words>{answerLabel(messages, 'current', current)}</Words>
      </strong>
      <button
        {...part('button')}
        type="button"
        data-quiet=""
        onClick={() => {
          setOpen(true);
          setChanging(true);
        }}
      >
        <ChangeLabel id="current" />
      </button>
    </div>
  );
}
