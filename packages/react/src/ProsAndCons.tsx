import { type Protocol, prosAndCons, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { Glyph } from './Glyph.tsx';
import { Heading, useSurface } from './Surface.tsx';
import { Words } from './Words.tsx';

const kinds = [
  ['pro', 'plus'],
  ['con', 'minus'],
] as const;

/** What speaks for and against each protocol, in short, and what their names are short for. */
export function ProsAndCons({ shown }: { readonly shown: readonly Protocol[] }): ReactNode {
  const { messages, part } = useSurface();
  return (
    <div {...part('section')}>
      <Heading {...part('section-heading')}>
        <Words>{messages['table.short']}</Words>
      </Heading>
      <div data-note="">
        <Words>{messages['table.names']}</Words>
      </div>
      <div data-_points={shown.length}>
        {shown.flatMap((protocol) =>
          kinds.map(([kind, mark]) => (
            <div key={protocol + kind} data-protocol={protocol}>
              <Heading {...part('section-heading')} below>
                <Words>{text(messages, `table.short.${kind}`, { protocol })}</Words>
              </Heading>
              <ul>
                {prosAndCons.map(
                  (point) =>
                    point.protocol === protocol &&
                    point.kind === kind && (
                      <li key={point.message}>
                        <div data-_point="">
                          <Glyph mark={mark} />
                          <span>
                            <Words>{messages[point.message]}</Words>
                          </span>
                        </div>
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
