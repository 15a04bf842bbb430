import { englishTable } from '@mail-protocol/core';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react';
import { type ComparisonTableProps, TableIn } from './TableIn.tsx';

export type { ComparisonTableProps } from './TableIn.tsx';

/**
 * IMAP and POP3 side by side, row by row: true of the protocols, whatever the mail program.
 *
 * Alone it is a table of facts, grouped by which protocol does better. With an `interview` it marks the recommended
 * column and puts the rows that the answers made matter first, each with its "because you said …"; the others fold
 * behind a button. In a narrow place the columns stand below the name of their row, and it is a table all the same.
 *
 * Renders a `<div>` with the pros and cons in short, the table, and what is the same for both.
 *
 * @example
 * const interview = useProtocolRecommendation();
 *
 * <ProtocolChooser interview={interview} />
 * <ComparisonTable interview={interview} />
 */
export const ComparisonTable: ForwardRefExoticComponent<ComparisonTableProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, ComparisonTableProps>(function ComparisonTable(props, ref) {
    return <TableIn {...props} ref={ref} words={englishTable} />;
  });
