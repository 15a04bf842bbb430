/** Where a fact about somebody's program or service was read, and when. */
export interface Sourced {
  /** A file and its version, or the address of a page of the maker. */
  readonly source: string;
  /** The month in which it was read, as `2026-11`. Programs and services change; beside names of settings the month is shown. */
  readonly readIn: string;
}

/** @param readIn The month, as `2026-11`. */
export const read = (source: string, readIn: string): Sourced => ({ source, readIn });
