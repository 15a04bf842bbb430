import { type Protocol, prosAndCons, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { Heading, useSurface } from './Surface.tsx';
import { Words } from './Words.tsx';

const kinds = ['pro', 'con'] as const;

/** What speaks for and against each protocol, in short, and what their names are short for. */
export function ProsAndCons({ shown }: { readonly shown: readonly Protocol[] }): ReactNode {
  const { messages, part } = useSurface();
  return (
    <div {...part('section')} data-short="">
      <Heading {...part('section-heading')}>
        <Words>{messages['table.short']}</Words>
      </Heading>
      <div data-note="">
        <Words>{messages['table.names']}</Words>
      </div>
      <div data-points="">
        {shown.flatMap((protocol) =>
          kinds.map((kind) => (
            <div key={protocol + kind} data-protocol={protocol}>
              <Heading {...part('section-heading')} below>
                <Words>{text(messages, `table.short.${kind}`, { protocol })}</Words>
              </Heading>
              <ul data-names="">
                {prosAndCons.map(
                  (point) =>
                    point.protocol === protocol &&
                    point.kind === kind && (
                      <li key={point.message}>
                        <Words>{messages[point.message]}</Words>
                      </li>
                    ),
                )}
              </ul>
            </div>
          )),
        )}
      </div>
    </div>
  );
}
