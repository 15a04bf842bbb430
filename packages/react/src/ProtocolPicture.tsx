import { keepDays, type Places, type Plan, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Words } from './Words.tsx';

/** The centre of an envelope. */
type Spot = readonly [x: number, y: number];

const envelope = ([x, y]: Spot): string => `M${x - 9} ${y - 6.5}h18v13h-18z`;
const flap = ([x, y]: Spot): string => `M${x - 7} ${y - 3.5}l7 4.5 7-4.5`;

/**
 * Envelopes: mail that stays is filled, mail that will be removed is a dashed outline, so that it does not depend on
 * colour.
 */
function Mail({ spots, removed = false }: { readonly spots: readonly Spot[]; readonly removed?: boolean }): ReactNode {
  return (
    <>
      <path data-_mail={removed ? 'removed' : 'stays'} d={spots.map(envelope).join('')} />
      {!removed && <path data-_flap="" d={spots.map(flap).join('')} />}
    </>
  );
}

const atProvider: readonly Spot[] = [
  [38, 15],
  [38, 40],
  [38, 65],
];
const onComputer: readonly Spot[] = [
  [211, 44],
  [235, 44],
  [259, 44],
];
const besideFolder: readonly Spot[] = [
  [206, 44],
  [228, 44],
  [259, 44],
];
const onPhone: readonly Spot[] = [
  [304, 37],
  [304, 52.5],
  [304, 68],
];

/** What is drawn for a place, and the last part of the message key of its name. */
interface Devices {
  readonly name: 'several' | 'computers' | 'main-computer' | 'phone' | 'program';
  readonly computer?: true;
  readonly phone?: true;
}

const every: Devices = { name: 'several', computer: true, phone: true };
const computers: Devices = { name: 'computers', computer: true, phone: true };
const main: Devices = { name: 'main-computer', computer: true, phone: true };
const program: Devices = { name: 'program', computer: true };

/** POP3 is set up on computers, so a person who reads on a phone has a computer too. */
const devices: Readonly<Record<Plan['protocol'], Readonly<Record<Places, Devices>>>> = {
  imap: { several: every, browser: every, 'main-computer': main, phone: { name: 'phone', phone: true }, program },
  pop3: { several: computers, browser: computers, 'main-computer': main, phone: main, program },
};

/** The name of the thing drawn above it. */
function Label({ name, note }: { readonly name: string; readonly note: string }): ReactNode {
  return (
    <span>
      <Words>{name}</Words>
      {note && (
        <>
          {' '}
          <Words>{note}</Words>
        </>
      )}
    </span>
  );
}

interface ProtocolPictureProps {
  readonly plan: Plan;
  /** Where the person reads mail. */
  readonly places: Places;
}

/**
 * Where a plan keeps mail, and how mail moves: the provider on the left, the devices on the right.
 *
 * Both protocols use the same few shapes, so that only the difference stands out. An arrow points both ways if a change
 * on one side is also made on the other, and one way if mail is only downloaded. Under POP3 the phone has its own
 * arrows: it reads what is on the server, so mail removed from the server disappears from the phone.
 */
export function ProtocolPicture({ plan, places }: ProtocolPictureProps): ReactNode {
  const { messages, part } = useRoot();
  const days = keepDays(plan);
  const isPop3 = plan.protocol === 'pop3';
  const ownCopy = isPop3 ? 'none' : plan.ownCopy;
  const { name, computer, phone } = devices[plan.protocol][places];
  const hasComputer = computer || ownCopy !== 'none';
  /** How far the computer moves to the right if there is no phone. */
  const aside = 33;
  const end = !hasComputer ? 280 : phone ? 174 : 174 + aside;
  // The last envelope is old mail: the mail that goes to a folder on the computer.
  const kept = days !== null ? 0 : ownCopy === 'move' ? 2 : 3;
  const mirrored = (spots: readonly Spot[]): ReactNode => (
    <>
      {kept > 0 && <Mail spots={spots.slice(0, kept)} />}
      {kept < 3 && <Mail spots={spots.slice(kept)} removed />}
    </>
  );
  const provider = messages['picture.provider'];
  const fate = isPop3 ? (days === null ? messages['picture.keep'] : text(messages, 'picture.days', { days })) : '';
  const reads = messages[`picture.places.${name}`];
  const own = ownCopy === 'none' ? '' : messages[`picture.own.${ownCopy}`];
  return (
    <figure {...part('picture')} data-protocol={plan.protocol}>
      <svg
        viewBox="0 0 320 80"
        width="288"
        height="72"
        fill="none"
        stroke="currentColor"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M10 2h56q8 0 8 8v60q0 8-8 8H10q-8 0-8-8V10q0-8 8-8zM2 27.5h72M2 52.5h72" />
        {mirrored(atProvider)}
        {hasComputer && (
          <g transform={phone ? undefined : `translate(${aside} 0)`}>
            <path d="M200 23h70q6 0 6 6v37h-82V29q0-6 6-6zM184 66h102v3q0 5-5 5h-92q-5 0-5-5z" />
            <Mail spots={ownCopy === 'none' ? onComputer : besideFolder} />
            {ownCopy !== 'none' && <path d="M246.5 55V32.5h8l2.5 3h14.5V55z" />}
          </g>
        )}
        {phone && (
          <>
            <path d="M295 17h18q5 0 5 5v52q0 5-5 5h-18q-5 0-5-5V22q0-5 5-5zM301 23h6" />
            {mirrored(onPhone)}
          </>
        )}
        {isPop3 ? (
          <>
            <path data-_arrow="" d={`M84 45H${end}m-6-6 6 6-6 6`} />
            <g data-_moving="">
              <Mail spots={[[124, 45]]} />
            </g>
            {phone && <path data-_arrow="" d="M90 2l-6 6 6 6m-6-6h220v5m-5-4 5 5 5-5" />}
          </>
        ) : (
          <path data-_arrow="" d={`M84 37H${end}m-6-6 6 6-6 6M${end} 55H84m6-6-6 6 6 6`} />
        )}
      </svg>
      <figcaption>
        <Label key={`provider ${provider}${fate}`} name={provider} note={fate} />{' '}
        <Label key={`devices ${reads}${own}`} name={reads} note={own} />
      </figcaption>
    </figure>
  );
}
