import {
  type ComparisonRow,
  comparison,
  type Evidence,
  type Messages,
  offeredProtocols,
  protocols,
  type Recommendation,
  sameForBoth,
  text,
} from '@mail-protocol/core';
import { type ForwardRefExoticComponent, forwardRef, type ReactNode, type RefAttributes, useState } from 'react';
import type { ComparisonTableProps } from './ComparisonTableProps.ts';
import { ComponentRoot, useRoot } from './ComponentRoot.tsx';
import { Heading } from './Heading.tsx';
import { offeredBy } from './offeredBy.ts';
import { ProsAndCons } from './ProsAndCons.tsx';
import { TableGroup } from './TableGroup.tsx';
import { type Columns, columnState, TableRow } from './TableRow.tsx';
import { useOwnId } from './useOwnId.ts';
import { Words } from './Words.tsx';
import { useOfferedWarnings, useOmitWarnings } from './warn.ts';

/** A row, and the answer that makes it most relevant. */
interface Relevant {
  readonly row: ComparisonRow;
  readonly because: Evidence;
}

/** Reasons and risks, strongest first. */
function evidenceOf(recommendation: Recommendation | undefined): Evidence[] {
  const reasons = recommendation?.reasons.flatMap((reason) => (reason.kind === 'answer' ? [reason] : [])) ?? [];
  return [...reasons, ...(recommendation?.tradeoffs ?? [])].sort(
    (one, other) => Math.abs(other.weight) - Math.abs(one.weight),
  );
}

/** The rows that answers make relevant: those of the strongest answer first, each in the order of the table. */
function relevantRows(rows: readonly ComparisonRow[], evidence: readonly Evidence[]): Relevant[] {
  const found = rows.flatMap((row): Relevant[] => {
    const because = evidence.find(({ question }) => row.questions.includes(question));
    return because ? [{ row, because }] : [];
  });
  return found.sort((one, other) => evidence.indexOf(one.because) - evidence.indexOf(other.because));
}

/** Whether a host's list contains the name. A value that is not a list, or can't be read as one, contains nothing. */
function names(list: unknown, name: string): boolean {
  try {
    return Array.isArray(list) && list.includes(name);
  } catch {
    return false;
  }
}

/** The rows to show: `rows` without those in `omit`. A table needs rows, so if none is left, all show. */
function wantedRows({ rows, omit }: ComparisonTableProps): readonly ComparisonRow[] {
  const listed = comparison.filter(({ id }) => names(rows, id));
  const wanted = (listed.length > 0 ? listed : comparison).filter(({ id }) => !names(omit, id));
  return wanted.length > 0 ? wanted : comparison;
}

function Head({ shown, marked }: Columns): ReactNode {
  const { messages, part } = useRoot();
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th {...part('table-heading')} scope="col" role="columnheader">
          <span data-unseen="">
            <Words>{messages['table.topic']}</Words>
          </span>
        </th>
        {shown.map((protocol) => (
          <th
            key={protocol}
            {...part('table-heading')}
            {...columnState(protocol, marked)}
            scope="col"
            role="columnheader"
          >
            <Words>{messages[`protocol.${protocol}`]}</Words>{' '}
            {protocol === marked && (
              <span {...part('badge')}>
                <Words>{messages['table.recommended']}</Words>
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Everything that `omit` accepts. */
const omittable = [...comparison.map(({ id }) => id), 'in-short', 'same'];

function Content({ interview, recommended, offered, rows, omit }: ComparisonTableProps): ReactNode {
  const { messages, part } = useRoot();
  const id = useOwnId();
  const [open, setOpen] = useState(false);

  useOfferedWarnings(offered);
  useOmitWarnings(omit, omittable);
  const available = offeredBy(offered, null) ?? offeredProtocols(interview);
  const shown = available.length > 0 ? available : protocols;
  const only = shown.length === 1 ? shown[0] : undefined;
  const protocol = interview ? interview.recommendation.protocol : recommended;
  const marked = !only && protocol && shown.includes(protocol) ? protocol : null;

  const wanted = wantedRows({ rows, omit });
  const mattered = relevantRows(wanted, evidenceOf(interview?.recommendation));
  const rest = wanted.filter((row) => !mattered.some((relevant) => relevant.row === row));
  const folds = mattered.length > 0 && rest.length > 0;
  const sides = { shown, marked };
  const toggle = open ? messages['table.fewer'] : text(messages, 'table.more', { count: rest.length });
  // Grouped by which protocol does better or, with one protocol, by how well it does.
  const groups = only
    ? { plus: messages['group.plus'], minus: messages['group.minus'], neutral: messages['group.depends'] }
    : {
        imap: text(messages, 'group.better', { protocol: 'imap' }),
        pop3: text(messages, 'group.better', { protocol: 'pop3' }),
        depends: messages['group.depends'],
      };
  return (
    <>
      {!names(omit, 'in-short') && <ProsAndCons shown={shown} />}
      <table
        {...part('table')}
        id={`${id}-table`}
        role="table"
        aria-labelledby={`${id}-caption`}
        data-recommended={marked ?? undefined}
      >
        <caption {...part('table-caption')} id={`${id}-caption`}>
          <Words>{only ? text(messages, 'table.caption.one', { protocol: only }) : messages['table.caption']}</Words>
        </caption>
        <Head {...sides} />
        {mattered.length > 0 && (
          <TableGroup {...sides} name={messages['table.mattered']}>
            {mattered.map(({ row, because }, index) => (
              <TableRow
                key={row.id}
                {...sides}
                row={row}
                because={because}
                repeated={mattered[index - 1]?.because === because}
              />
            ))}
          </TableGroup>
        )}
        {Object.entries(groups).map(([group, name]) => {
          const its = rest.filter((row) => row[only ?? 'better'] === group);
          return (
            its.length > 0 && (
              <TableGroup key={group} {...sides} name={name} hidden={folds && !open}>
                {its.map((row) => (
                  <TableRow key={row.id} {...sides} row={row} />
                ))}
              </TableGroup>
            )
          );
        })}
      </table>
      {folds && (
        <button
          {...part('button')}
          type="button"
          data-quiet=""
          aria-expanded={open}
          aria-controls={`${id}-table`}
          onClick={() => setOpen(!open)}
        >
          <span data-chevron="" aria-hidden="true" />
          <Words>{toggle}</Words>
        </button>
      )}
      {!names(omit, 'same') && (
        <div {...part('section')}>
          <Heading {...part('section-heading')}>
            <Words>{messages['table.same']}</Words>
          </Heading>
          <ul data-same="">
            {sameForBoth.map(({ id }) => (
              <li key={id + messages[`same.${id}`]}>
                <Words bare>{messages[`same.${id}`]}</Words>
              </li>
            ))}
          </ul>
          <div data-note="">
            <Words>{messages['table.names']}</Words>
          </div>
        </div>
      )}
    </>
  );
}

interface TableInProps extends ComparisonTableProps {
  /** The defaults for keys that `messages` lacks; `null` if `messages` is a whole language. */
  readonly words: Partial<Messages> | null;
}

/** The comparison table, without built-in words. */
export const TableIn: ForwardRefExoticComponent<TableInProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, TableInProps>(function TableIn(
    { words, interview, recommended, offered, rows, omit, ...rest },
    ref,
  ) {
    return (
      <ComponentRoot {...rest} ref={ref} words={words}>
        <Content interview={interview} recommended={recommended} offered={offered} rows={rows} omit={omit} />
      </ComponentRoot>
    );
  });
