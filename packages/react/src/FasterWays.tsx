import { keepDays, type MessageKey, type Plan, type Program, type Protocol, text } from '@mail-protocol/core';
import type { CodeResult, FileResult, MailServer } from '@mail-protocol/settings';
import { type ReactNode, useState } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Fold } from './Fold.tsx';
import type { GuidePart } from './guideParts.ts';
import { loadMakers, type SetupMakers } from './loadMakers.ts';
import { QrCode } from './QrCode.tsx';
import { Section } from './Section.tsx';
import { safeHref } from './safeHref.ts';
import { Words } from './Words.tsx';

/** A file or code that sets up a program. */
export type FasterWay = Extract<GuidePart, 'profile' | 'code' | 'files'>;

interface FasterWaysProps {
  readonly ways: readonly FasterWay[];
  readonly server: MailServer;
  readonly plan: Plan;
  readonly program: Program | null;
  /** The protocol for this program. On a phone it can differ from the plan's. */
  readonly protocol: Protocol;
  readonly profileHref: string | undefined;
  readonly say: (sentence: string) => void;
}

/** The outcome of a press: a message to show and announce. */
type Outcome = 'guide.saved' | 'guide.not-loaded' | 'guide.not-made' | 'guide.not-saved' | 'guide.code.caption';

/** The kinds: an Apple profile for Apple's programs, a code for Thunderbird on Android, files for administrators. */
export function fasterWays(
  server: MailServer | null,
  plan: Plan,
  program: Program | null,
  protocol: Protocol | null,
  omit: readonly GuidePart[],
): readonly FasterWay[] {
  if (!server) return [];
  // Never add a second account for a mailbox that the program already has.
  const adds = protocol !== null && !(plan.move === 'stay' && plan.protocol === protocol);
  const isApple = program?.id === 'ios-mail' || program?.id === 'apple-mail';
  const fits: Readonly<Record<FasterWay, boolean>> = {
    profile: adds && isApple,
    code: adds && program?.id === 'thunderbird-android',
    // The file is for a whole domain, which only an address reveals.
    files: domainOf(server) !== '',
  };
  return (['profile', 'code', 'files'] as const).filter((way) => fits[way] && !omit.includes(way));
}

/** Files and codes that set up a program. Each is made only when the person asks for it. */
export function FasterWays({ ways, server, plan, program, protocol, profileHref, say }: FasterWaysProps): ReactNode {
  const { messages, part } = useRoot();
  const [makers, setMakers] = useState<SetupMakers | null>(null);
  const [asked, setAsked] = useState<FasterWay | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const code = asked === 'code' && makers ? codeIn(makers, server, protocol) : null;
  const served = protocol === plan.protocol ? safeHref(profileHref) : undefined;

  const ask = async (way: FasterWay) => {
    setAsked(way);
    setOutcome(null);
    const loaded = makers ?? (await loadMakers().catch(() => null));
    setMakers(loaded);
    const next = loaded ? outcomeOf(way, loaded, server, plan, protocol) : 'guide.not-loaded';
    setOutcome(next);
    say(text(messages, next as 'guide.code.caption', { protocol }));
  };

  const button = (way: FasterWay, key: 'guide.profile' | 'guide.code' | 'guide.files.get') => (
    <button {...part('button')} type="button" onClick={() => ask(way)}>
      <Words>{text(messages, key as 'guide.profile', { protocol })}</Words>
    </button>
  );
  const said = (way: FasterWay) =>
    asked === way &&
    outcome &&
    outcome !== 'guide.code.caption' && (
      <div data-note="">
        <Words>{messages[outcome]}</Words>
      </div>
    );
  const note = (key: MessageKey) => (
    <div data-note="">
      <Words>{messages[key]}</Words>
    </div>
  );

  return (
    <>
      {ways.some((way) => way !== 'files') && (
        <Section title={messages['guide.faster']}>
          {ways.includes('profile') && (
            <>
              {served ? (
                <a {...part('button')} href={served}>
                  <Words>{text(messages, 'guide.profile', { protocol })}</Words>
                </a>
              ) : (
                button('profile', 'guide.profile')
              )}
              {said('profile')}
              {protocol === 'pop3' && (
                <div {...part('notice')}>
                  <Words>{messages['guide.profile.pop3']}</Words>
                </div>
              )}
              {note('guide.profile.help')}
              {note(program?.on === 'phone' ? 'guide.profile.ios' : 'guide.profile.mac')}
            </>
          )}
          {ways.includes('code') && (
            <>
              {button('code', 'guide.code')}
              {said('code')}
              {code && <QrCode {...code} caption={text(messages, 'guide.code.caption', { protocol })} />}
              {note('guide.code.help')}
            </>
          )}
        </Section>
      )}
      {ways.includes('files') && (
        <Fold label={messages['guide.files']}>
          {note('guide.files.help')}
          <div data-note="">
            <bdi translate="no" dir="ltr">
              https://autoconfig.{domainOf(server)}/mail/config-v1.1.xml
            </bdi>
          </div>
          {button('files', 'guide.files.get')}
          {said('files')}
        </Fold>
      )}
    </>
  );
}

/** The mail domain of an address; empty if it has none. */
const domainOf = ({ address }: MailServer): string => address?.split('@')[1] ?? '';

function codeIn(makers: SetupMakers, server: MailServer, protocol: Protocol): ReturnType<SetupMakers['qrPath']> | null {
  const { text: content }: CodeResult = makers.thunderbirdCode(server, protocol);
  if (content === null) return null;
  try {
    return makers.qrPath(content);
  } catch {
    // Too long for a QR code.
    return null;
  }
}

function outcomeOf(way: FasterWay, makers: SetupMakers, server: MailServer, plan: Plan, protocol: Protocol): Outcome {
  if (way === 'code') return codeIn(makers, server, protocol) ? 'guide.code.caption' : 'guide.not-made';
  const days = keepDays(plan);
  const { file }: FileResult =
    way === 'profile'
      ? makers.appleProfile(server, protocol, { random: crypto })
      : makers.autoconfig(server, {
          prefer: plan.protocol,
          serverCopies: days === null ? 'keep' : { keepDays: days },
        });
  if (!file) return 'guide.not-made';
  return makers.saveFile(file) ? 'guide.saved' : 'guide.not-saved';
}
