/** The own keys of an object of unknown origin; `null` for a list, and for what can't be read at all, as a revoked proxy. */
export function keysIn(object: unknown): readonly string[] | null {
  try {
    if (!Array.isArray(object)) return Object.keys(object ?? {});
  } catch {
    // A revoked proxy doesn't even say whether it is a list.
  }
  return null;
}

/** What an object of unknown origin holds under `key`; `undefined` where it is none, or refuses to tell. */
export function readIn(object: unknown, key: string): unknown {
  try {
    // Stryker disable next-line OptionalChaining: what is thrown here ends as nothing, too
    return (object as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  } catch {
    // A getter or a proxy may throw.
  }
  return undefined;
}
