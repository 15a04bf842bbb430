import {
  answerLabel,
  type Messages,
  newComputerSteps,
  type Program,
  type Protocol,
  planFor,
  programs,
  providerNotes,
  type Step,
  settingsReadIn,
  stepsFor,
  text,
} from '@mail-protocol/core';
import { settingsRows } from '@mail-protocol/settings/rows';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FasterWays, fasterWays } from './FasterWays.tsx';
import { Fold } from './Fold.tsx';
import { guideText } from './guideText.ts';
import { monthIn } from './monthIn.ts';
import { ProgramPicker } from './ProgramPicker.tsx';
import { ProgramSetting, programDetail } from './ProgramSetting.tsx';
import { printText } from './printText.ts';
import { protocolOn } from './protocolOn.ts';
import { ChangeLabel, Question } from './Question.tsx';
import { Section } from './Section.tsx';
import { SettingsList, settingGroups } from './SettingsList.tsx';
import type { GuideOptions, GuidePart, GuideProgram } from './SetupGuideProps.ts';
import { type Done, StepList } from './StepList.tsx';
import { Heading, useSurface } from './Surface.tsx';
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

/** The guide inside of a surface: its own, or that of a chooser. */
export function GuideBody({
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
}: GuideBodyProps): ReactNode {
  const { messages, lang, dir, part } = useSurface();
  const server = useCheckedServer(given, onInvalidServer);
  const { effective: answers, provider } = interview;
  const plan = planFor(protocol, answers, interview);
  const say = (sentence: string) => tell(sentence, messages);
  const title = text(messages, 'result.set-up', { protocol });
  const warning = plan.move === 'add' ? [] : [messages['result.missing'], messages['result.missing.cure']];
  const header = (
    <>
      <Heading {...part('result-heading')}>
        <Words>{title}</Words>
      </Heading>
      {warning.length > 0 && (
        <div {...part('notice')}>
          <strong>
            <Words>{messages['result.missing']}</Words>
          </strong>
          <span>
            <Words>{messages['result.missing.cure']}</Words>
          </span>
        </div>
      )}
      <Current interview={interview} />
    </>
  );
  // Where the mail is today decides which step comes first: before that is said, no step shows, and no setting to start with.
  if (!answers.current) return <div data-_guide="">{header}</div>;

  const program = programs.find(({ id }) => id === picked) ?? null;
  const own = protocolOn(program, plan);
  const shown = own ?? protocol;
  const groups = server ? settingGroups(settingsRows(server, shown), shown, messages) : [];
  const situation = { situation: interview, provider };
  const steps = stepsFor(plan, answers, messages, situation);
  const onNewComputer = newComputerSteps(plan, answers, messages, situation);
  const notes = providerNotes(plan, provider, messages);
  const ways = fasterWays(server, plan, program, own, omit);
  const onPhone = own === protocol || !program ? null : own ? 'guide.on-phone' : 'guide.on-phone.webmail';
  const pick = (next: GuideProgram | null) => {
    onPick(next);
    const there = programs.find(({ id }) => id === next) ?? null;
    if (protocolOn(there, plan) === protocol) return;
    say(messages[protocolOn(there, plan) ? 'guide.on-phone' : 'guide.on-phone.webmail']);
  };
  const list = (of: readonly Step[]) => (
    <StepList
      title={messages['guide.steps']}
      steps={of}
      {...done}
      detail={picked ? detailBy(program, messages) : undefined}
    />
  );
  const print = (heading: string, of: readonly Step[]) =>
    !omit.includes('print') && (
      <div data-row="">
        <button
          {...part('button')}
          type="button"
          data-quiet=""
          onClick={() => {
            const content = { title: heading, warning, groups, steps: of, done: done.done };
            printText(guideText(content, messages), heading, { lang, dir });
          }}
        >
          <Words>{messages['summary.print']}</Words>
        </button>
      </div>
    );

  return (
    <div data-_guide="">
      {header}
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
      <Settings {...{ groups, settings, protocol }} given={given} onPhone={onPhone} say={say} />
      {!omit.includes('program') && <ProgramPicker program={picked} onPick={pick} />}
      {list(steps)}
      {program && Object.keys(program.settings).length > 0 && (
        <div data-note="">
          <Words>{text(messages, 'guide.dated', { month: monthIn(settingsReadIn, lang) })}</Words>
        </div>
      )}
      {print(title, steps)}
      {server && ways.length > 0 && (
        <FasterWays
          // What was made for one program is of no use for another.
          key={`${picked} ${shown}`}
          {...{ ways, server, plan, program, profileHref, say }}
          protocol={shown}
        />
      )}
      {onNewComputer.length > 0 && (
        <Fold label={messages['guide.new-computer']}>
          {list(onNewComputer)}
          {print(messages['guide.new-computer'], onNewComputer)}
        </Fold>
      )}
    </div>
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
  readonly given: GuideOptions['server'];
  readonly protocol: Protocol;
  readonly onPhone: 'guide.on-phone' | 'guide.on-phone.webmail' | null;
  readonly say: (sentence: string) => void;
}

/** This mailbox's settings, or what the host has in place of them. */
function Settings({ groups, given, settings, protocol, onPhone, say }: SettingsProps): ReactNode {
  const { messages, part } = useSurface();
  const hosts = typeof settings === 'function' ? settings(protocol) : settings;
  const isHosts = !given && hosts !== undefined && hosts !== null;
  return (
    <Section title={messages['guide.settings']}>
      {onPhone && (
        <div data-note="">
          <Words>{messages[onPhone]}</Words>
        </div>
      )}
      {isHosts ? (
        <div {...part('settings')}>{hosts}</div>
      ) : groups.length > 0 ? (
        <div {...part('settings')}>
          <SettingsList groups={groups} say={say} />
        </div>
      ) : (
        <Words>{messages['guide.unknown']}</Words>
      )}
    </Section>
  );
}

/** What is set up today: the question while it is open, then a line. It stays open for as long as the person is at it. */
function Current({ interview }: Pick<GuideBodyProps, 'interview'>): ReactNode {
  const { messages, part } = useSurface();
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
      <span>
        <Words>{answerLabel(messages, 'current', current)}</Words>
      </span>
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
