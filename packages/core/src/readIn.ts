/** The own keys of an untrusted object; `null` for a list, and if it can't be read, as with a revoked proxy. */
export function keysIn(object: unknown): readonly string[] | null {
  try {
    if (!Array.isArray(object)) return Object.keys(object ?? {});
  } catch {
    // `Array.isArray` throws for a revoked proxy.
  }
  return null;
}

/** The value of `key` in an untrusted object; `undefined` if it is not an object or throws. */
export function readIn(object: unknown, key: string): unknown {
  try {
    // Stryker disable next-line OptionalChaining: an exception here also ends in `undefined`
    return (object as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  } catch {
    // A getter or a proxy may throw.
  }
  return undefined;
}
