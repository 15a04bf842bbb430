import type { Protocol, Recommendation, RowId } from '@mail-protocol/core';
import type { ComponentPropsWithoutRef } from 'react';
import type { SharedProps } from './SharedProps.ts';

/** The props of `ComparisonTable`. Props that are not listed go to the root element. */
export interface ComparisonTableProps
  extends SharedProps,
    Omit<ComponentPropsWithoutRef<'div'>, keyof SharedProps | 'children'> {
  /**
   * The result of `useProtocolRecommendation`. Its answers decide what is marked and which rows come first. Nothing is
   * marked until it recommends a protocol.
   */
  readonly interview?:
    | { readonly recommendation: Recommendation; readonly offered?: readonly Protocol[] | undefined }
    | undefined;
  /**
   * The column to mark as recommended, if there is no `interview`. Ignored with an `interview`, and if only one column
   * shows.
   * @default null
   * @selector [data-recommended]
   */
  readonly recommended?: Protocol | null | undefined;
  /**
   * The columns to show. With one protocol, only its column. With none or unknown ones, both: what the table says does
   * not depend on a server.
   * @default what `interview` offers, else both
   */
  readonly offered?: readonly Protocol[] | undefined;
  /**
   * The rows to show, in the order of the table. Unknown names are ignored; if none is left, all rows show.
   * @default all rows
   */
  readonly rows?: readonly RowId[] | undefined;
  /**
   * What to leave out: rows by their names, the pros and cons above the table (`in-short`), and what is the same for
   * both, below it (`same`). The table itself always stays: if you leave out every row, all show.
   * @default nothing
   */
  readonly omit?: readonly (RowId | 'in-short' | 'same')[] | undefined;
}
