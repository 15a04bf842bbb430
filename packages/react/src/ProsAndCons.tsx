import { type Protocol, prosAndCons } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Heading } from './Heading.tsx';
import { Words } from './Words.tsx';

const marks = { pro: 'plus', con: 'minus' } as const;

/** A short list for each protocol: first what speaks for it, then what speaks against it. */
export function ProsAndCons({ shown }: { readonly shown: readonly Protocol[] }): ReactNode {
  const { messages, part } = useRoot();
  return (
    <div {...part('section')} data-_points="">
      <Heading {...part('section-heading')}>
        <Words>{messages['table.short']}</Words>
      </Heading>
      {shown.map((protocol) => (
        <div key={protocol}>
          <Heading {...part('section-heading')} below>
            <Words>{messages[`protocol.${protocol}`]}</Words>
          </Heading>
          <ul>
            {prosAndCons.map(({ kind, message, protocol: its }) => {
              const words = messages[message];
              return (
                its === protocol && (
                  <li key={message + words} data-mark={marks[kind]}>
                    <span key={messages[`mark.${marks[kind]}`]} data-unseen="">
                      <Words bare>{messages[`mark.${marks[kind]}`]}</Words>
                    </span>{' '}
                    <Words>{words}</Words>
                  </li>
                )
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
