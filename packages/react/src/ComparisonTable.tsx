import {
  type ComparisonGroup,
  type ComparisonRow,
  comparison,
  type Evidence,
  englishTable,
  offeredProtocols,
  type Protocol,
  type Recommendation,
  sameForBoth,
  text,
} from '@mail-protocol/core';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
  useId,
  useState,
} from 'react';
import { ProsAndCons } from './ProsAndCons.tsx';
import { Heading, Surface, type SurfaceOptions, useSurface } from './Surface.tsx';
import { type Columns, columnState, TableRow } from './TableRow.tsx';
import { Words } from './Words.tsx';

/** The props of `<ComparisonTable>`. Any other attribute goes to the root element. */
export interface ComparisonTableProps
  extends SurfaceOptions,
    Omit<ComponentPropsWithoutRef<'div'>, 'dir' | 'lang' | 'children'> {
  /**
   * The interview whose answers decide what is marked and which rows come first: what
   * `useProtocolRecommendation` returns. Nothing is marked until it recommends a protocol.
   */
  readonly interview?:
    | { readonly recommendation: Recommendation; readonly offered?: readonly Protocol[] | undefined }
    | undefined;
  /**
   * The column to mark as recommended, where there is no `interview`. With an `interview` it is passed
   * over, and so it is where only one column is shown.
   * @default null
   * @selector [data-recommended]
   */
  readonly recommended?: Protocol | null | undefined;
  /**
   * The columns to show. One protocol: only its column. None or unknown ones: both, because what is
   * true of POP3 and IMAP does not depend on a server.
   * @default what `interview` offers, else both
   */
  readonly offered?: readonly Protocol[] | undefined;
  /**
   * The level of the heading of the list below the table. The table itself has a caption.
   * @default 2
   */
  readonly headingLevel?: number | undefined;
}

/** The order of the columns. */
const columns: readonly Protocol[] = ['pop3', 'imap'];

/** A row, and the answer that makes it matter most. */
interface Relevant {
  readonly row: ComparisonRow;
  readonly because: Evidence;
}

/** What was said for and against, strongest first. */
function evidenceOf(recommendation: Recommendation | undefined): Evidence[] {
  const reasons = recommendation?.reasons.flatMap((reason) => (reason.kind === 'answer' ? [reason] : [])) ?? [];
  return [...reasons, ...(recommendation?.tradeoffs ?? [])].sort(
    (one, other) => Math.abs(other.weight) - Math.abs(one.weight),
  );
}

/** The rows that answers make matter: those of the strongest answer first, each in the order of the table. */
function relevantRows(evidence: readonly Evidence[]): Relevant[] {
  const found = comparison.flatMap((row): Relevant[] => {
    const because = evidence.find(({ question }) => row.questions.includes(question));
    return because ? [{ row, because }] : [];
  });
  return found.sort((one, other) => evidence.indexOf(one.because) - evidence.indexOf(other.because));
}

/** The rows in the groups of the table, groups without rows left out. */
function grouped(rows: readonly ComparisonRow[]): [ComparisonGroup, ComparisonRow[]][] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups.map((group) => [group, rows.filter((row) => row.group === group)]);
}

function Head({ shown, marked }: Columns): ReactNode {
  const { messages, part } = useSurface();
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

function Group({
  name,
  hidden = false,
  marked,
  shown,
  children,
}: Columns & { readonly name: string; readonly hidden?: boolean; readonly children: ReactNode }): ReactNode {
  const { part } = useSurface();
  return (
    <tbody {...part('table-group')} role="rowgroup" hidden={hidden}>
      <tr role="row">
        <th
          {...part('table-heading')}
          scope="rowgroup"
          role="rowheader"
          colSpan={shown.length + 1}
          data-column-marked={marked ?? undefined}
        >
          <Words>{name}</Words>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function Content({ interview, recommended, offered }: ComparisonTableProps): ReactNode {
  const { messages, part } = useSurface();
  const id = useId();
  const [open, setOpen] = useState(false);

  const available = offeredProtocols({ offered: offered ?? interview?.offered });
  const shown = columns.filter((protocol) => available.length === 0 || available.includes(protocol));
  const protocol = interview ? interview.recommendation.protocol : recommended;
  const marked = shown.length > 1 && protocol && shown.includes(protocol) ? protocol : null;

  const mattered = relevantRows(evidenceOf(interview?.recommendation));
  const rest = comparison.filter((row) => !mattered.some((relevant) => relevant.row === row));
  const folds = mattered.length > 0 && rest.length > 0;
  const sides = { shown, marked };
  const only = shown.length === 1 && shown[0];
  return (
    <>
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
          <Group {...sides} name={messages['table.mattered']}>
            {mattered.map(({ row, because }, index) => (
              <TableRow
                key={row.id}
                {...sides}
                row={row}
                because={because}
                repeated={mattered[index - 1]?.because === because}
              />
            ))}
          </Group>
        )}
        {grouped(rest).map(([group, rows]) => (
          <Group key={group} {...sides} name={messages[`group.${group}`]} hidden={folds && !open}>
            {rows.map((row) => (
              <TableRow key={row.id} {...sides} row={row} />
            ))}
          </Group>
        ))}
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
          <Words>{open ? messages['table.fewer'] : text(messages, 'table.more', { count: rest.length })}</Words>
        </button>
      )}
      <ProsAndCons shown={shown} />
      <div {...part('section')}>
        <Heading {...part('section-heading')}>
          <Words>{messages['table.same']}</Words>
        </Heading>
        <ul data-same="">
          {sameForBoth.map((same) => (
            <li key={same.id}>
              <Words>{messages[`same.${same.id}`]}</Words>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/**
 * POP3 and IMAP side by side, row by row: true of the protocols, whatever the mail program.
 *
 * Alone it is a table of facts. With an `interview` it marks the recommended column and puts the rows
 * that the answers made matter first, each with its "because you said …"; the others fold behind a
 * button. In a narrow place the columns stack, and it is a table all the same.
 *
 * Renders a `<div>` with the table and, below it, what is the same for both.
 *
 * @example
 * const interview = useProtocolRecommendation();
 *
 * <ProtocolChooser interview={interview} />
 * <ComparisonTable interview={interview} />
 */
export const ComparisonTable: ForwardRefExoticComponent<ComparisonTableProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, ComparisonTableProps>(function ComparisonTable(
    { interview, recommended, offered, headingLevel = 2, ...rest },
    ref,
  ) {
    return (
      <Surface {...rest} ref={ref} words={englishTable} headingLevel={headingLevel}>
        <Content interview={interview} recommended={recommended} offered={offered} />
      </Surface>
    );
  });
