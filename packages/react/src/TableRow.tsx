import { answerLabel, type ComparisonRow, type Evidence, type Protocol, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { Glyph } from './Glyph.tsx';
import { useSurface } from './Surface.tsx';
import { Words } from './Words.tsx';

/** Which columns there are, in their order, and the recommended one. */
export interface Columns {
  readonly shown: readonly Protocol[];
  readonly marked: Protocol | null;
}

/** The states of a column, for its header and for each of its cells. */
export function columnState(
  protocol: Protocol,
  marked: Protocol | null,
): { readonly 'data-protocol': Protocol; readonly 'data-recommended': '' | undefined } {
  return { 'data-protocol': protocol, 'data-recommended': protocol === marked ? '' : undefined };
}

/** One point of the comparison, and what is true of it in each column. */
export function TableRow({
  row,
  because,
  repeated = false,
  shown,
  marked,
}: Columns & {
  readonly row: ComparisonRow;
  readonly because?: Evidence | undefined;
  /** Whether the row above says the same answer; it is then not shown again, but still read out. */
  readonly repeated?: boolean;
}): ReactNode {
  const { messages, part } = useSurface();
  return (
    <tr {...part('table-row')} role="row" data-topic={row.id} data-relevant={because ? '' : undefined}>
      <th {...part('table-heading')} scope="row" role="rowheader">
        <span data-row-name="">
          <Words>{messages[`row.${row.id}`]}</Words>
        </span>
        {because && (
          <>
            {' '}
            <span {...part('help')} data-unseen={repeated ? '' : undefined}>
              <Words>
                {text(messages, 'table.because', {
                  answer: answerLabel(messages, because.question, because.answer),
                  topic: messages[`question.${because.question}.topic`],
                })}
              </Words>
            </span>
          </>
        )}
      </th>
      {shown.map((protocol) => (
        <td
          key={protocol}
          {...part('table-cell')}
          {...columnState(protocol, marked)}
          role="cell"
          data-mark={row[protocol]}
        >
          <div data-statement="">
            {/* The column's name where the columns are stacked; a screen reader has it from the header already. */}
            <span data-column-label="" aria-hidden="true">
              <Words>{messages[`protocol.${protocol}`]}</Words>
            </span>
            <Glyph mark={row[protocol]} />
            <span>
              <span data-unseen="">
                <Words>{messages[`mark.${row[protocol]}`]}</Words>
              </span>{' '}
              <Words>{messages[`row.${row.id}.${protocol}`]}</Words>
            </span>
          </div>
        </td>
      ))}
    </tr>
  );
}
