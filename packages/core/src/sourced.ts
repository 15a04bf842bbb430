/** The source of a fact about a program or a service. */
export interface Sourced {
  /** A file and its version, or the address of a page by the vendor. */
  readonly source: string;
  /** The month in which it was read, as `2026-11`. Shown beside names of settings, because programs change. */
  readonly readIn: string;
}

/** @param readIn The month, as `2026-11`. */
export const read = (source: string, readIn: string): Sourced => ({ source, readIn });
