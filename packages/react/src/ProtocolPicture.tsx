import { keepDays, type Plan, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useSurface } from './Surface.tsx';
import { Words } from './Words.tsx';

/**
 * What an envelope on the drawing is: the mail itself, a copy of it that is left behind, or the place
 * of one that was taken away. Told by shape (filled, outlined, dashed), so that grey prints tell it too.
 */
type Letter = 'mail' | 'copy' | 'gone';

/** An envelope around a middle. */
function Envelope({ x, y, letter }: { readonly x: number; readonly y: number; readonly letter: Letter }): ReactNode {
  return (
    <g data-envelope={letter} transform={`translate(${x} ${y})`}>
      <rect x="-13" y="-9" width="26" height="18" rx="2.5" />
      {letter !== 'gone' && <path d="m-10.5-5 9.2 6.6a2.2 2.2 0 0 0 2.6 0L10.5-5" />}
    </g>
  );
}

interface MailboxProps {
  readonly x: number;
  readonly y: number;
  /** How far they stand from each other, beside or below. */
  readonly beside?: number;
  readonly below?: number;
  readonly letter: Letter;
}

/** Three envelopes around a middle: the same three wherever mail is. */
function Mailbox({ x, y, beside = 0, below = 0, letter }: MailboxProps): ReactNode {
  return [-1, 0, 1].map((place) => (
    <Envelope key={place} letter={letter} x={x + place * beside} y={y + place * below} />
  ));
}

/** A stack of three drawers, with an envelope in each. */
function Server({ letter }: { readonly letter: Letter }): ReactNode {
  return (
    <g>
      <rect data-case="" x="20" y="1" width="200" height="84" rx="9" />
      <path data-case="" d="M20 29h200M20 57h200" />
      <path data-detail="" data-lights="" d="M36 15h0m11 0h0M36 43h0m11 0h0M36 71h0m11 0h0" />
      <path data-detail="" d="M172 15h32M172 43h32M172 71h32" />
      <Mailbox x={120} y={43} below={28} letter={letter} />
    </g>
  );
}

function Laptop({ x }: { readonly x: number }): ReactNode {
  return (
    <g>
      <rect data-case="" x={x - 58} y="158" width="116" height="71" rx="7" />
      <path data-case="" d={`M${x - 72} 229h144v2a7 7 0 0 1-7 7h-130a7 7 0 0 1-7-7z`} />
      <Mailbox x={x} y={193.5} beside={34} letter="mail" />
    </g>
  );
}

function Phone({ x }: { readonly x: number }): ReactNode {
  return (
    <g>
      <rect data-case="" x={x - 24} y="148" width="48" height="90" rx="9" />
      <path data-detail="" d={`M${x - 5} 154.5h10`} />
      <Mailbox x={x} y={194.5} below={23} letter="mail" />
    </g>
  );
}

interface FlowProps {
  readonly x: number;
  /** Where the arrow ends: above the device. */
  readonly end: number;
}

/** Where the arrows begin: below the server. */
const start = 93;

/** Down only, with an envelope on its way. */
function ComesDown({ x, end }: FlowProps): ReactNode {
  return (
    <g>
      <path data-arrow="" d={`M${x} ${start}V${end}m-5-5 5 5 5-5`} />
      <g data-moving="">
        <Envelope x={x} y={(start + end) / 2 - 4} letter="mail" />
      </g>
    </g>
  );
}

/** Up and down: what changes on one side changes on the other. */
function BothWays({ x, end }: FlowProps): ReactNode {
  return <path data-arrow="" d={`M${x - 8} ${start}V${end}m-5-5 5 5 5-5M${x + 8} ${end}V${start}m-5 5 5-5 5 5`} />;
}

interface ProtocolPictureProps {
  readonly plan: Plan;
  /** Whether mail is read in one place or in several. */
  readonly devices: 'one' | 'several';
}

/**
 * Where mail lives under a plan, and what flows where: a server above, the devices below.
 *
 * Both protocols are drawn with the same few things, so that what one sees is the difference: POP3
 * brings mail down and leaves a copy (outlined) or, after some days, an empty place (dashed); with
 * IMAP the mail (filled) is on the server and on every device, and changes go both ways.
 */
export function ProtocolPicture({ plan, devices }: ProtocolPictureProps): ReactNode {
  const { messages, part } = useSurface();
  const days = keepDays(plan);
  const Arrow = plan.protocol === 'imap' ? BothWays : ComesDown;
  return (
    <figure {...part('picture')} data-protocol={plan.protocol}>
      <svg
        viewBox="0 0 240 240"
        width="240"
        height="240"
        fill="none"
        stroke="currentColor"
        aria-hidden="true"
        focusable="false"
      >
        <Server letter={plan.protocol === 'imap' ? 'mail' : days === null ? 'copy' : 'gone'} />
        {devices === 'one' ? (
          <>
            <Arrow x={120} end={150} />
            <Laptop x={120} />
          </>
        ) : (
          <>
            <Arrow x={84} end={150} />
            <Laptop x={84} />
            <Arrow x={204} end={140} />
            <Phone x={204} />
          </>
        )}
      </svg>
      <figcaption>
        <Words>
          {days !== null
            ? text(messages, 'picture.pop3.days', { days })
            : messages[
                plan.protocol === 'pop3' ? 'picture.pop3' : devices === 'one' ? 'picture.imap.one' : 'picture.imap'
              ]}
        </Words>
      </figcaption>
    </figure>
  );
}
