import { englishTable } from '@mail-protocol/core';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react';
import type { ComparisonTableProps } from './ComparisonTableProps.ts';
import { TableIn } from './TableIn.tsx';

/**
 * Compares IMAP and POP3 row by row. The facts are about the protocols and hold for every mail program.
 *
 * Without an `interview` it is a table of facts, grouped by which protocol does better. With one, it marks the
 * recommended column and starts with the rows that the answers made relevant, each with its "because you said …". The
 * other rows fold behind a button. If there is little width, the name of each row is above its cells, which stay side
 * by side; it is still a table.
 *
 * Renders a `<div>` with a short list of pros and cons, the table, and what is the same for both.
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
