import { answerLabel, type ComparisonRow, type Evidence, type Protocol, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Words } from './Words.tsx';

/** The columns in their order, and the recommended one. */
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

/** One row of the comparison: what is true of each column. */
export function TableRow({
  row,
  because,
  repeated = false,
  shown,
  marked,
}: Columns & {
  readonly row: ComparisonRow;
  readonly because?: Evidence | undefined;
  /** Whether the row above names the same answer. It is then hidden, but still read out. */
  readonly repeated?: boolean;
}): ReactNode {
  const { messages, part } = useRoot();
  const said =
    because &&
    text(messages, 'table.because', {
      answer: answerLabel(messages, because.question, because.answer),
      topic: messages[`question.${because.question}.topic`],
    });
  const name = messages[`row.${row.id}`];
  // Cells are keyed by their words: a page translator replaces them, and React must not change what is no longer there.
  return (
    <tr {...part('table-row')} role="row" data-topic={row.id} data-relevant={said ? '' : undefined}>
      <th key={`${name} ${said}`} {...part('table-heading')} scope="row" role="rowheader">
        <Words bare>{name}</Words>
        {said && (
          <>
            {' '}
            <span {...part('help')} data-unseen={repeated ? '' : undefined}>
              <Words bare>{said}</Words>
            </span>
          </>
        )}
      </th>
      {shown.map((protocol) => {
        const words = messages[`row.${row.id}.${protocol}`];
        const mark = messages[`mark.${row[protocol]}`];
        return (
          <td
            key={`${protocol} ${mark} ${words}`}
            {...part('table-cell')}
            {...columnState(protocol, marked)}
            role="cell"
            data-mark={row[protocol]}
          >
            <span data-unseen="">
              <Words bare>{mark}</Words>
            </span>{' '}
            <Words bare>{words}</Words>
          </td>
        );
      })}
    </tr>
  );
}
