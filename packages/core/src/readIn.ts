/** The own keys of an object of unknown origin; `null` for what can't be read at all, as a revoked proxy. */
export function keysIn(object: unknown): readonly string[] | null {
  try {
    return Object.keys(object ?? {});
  } catch {
    return null;
  }
}

/** What an object of unknown origin holds under `key`; `undefined` where it is none, or refuses to tell. */
export function readIn(object: unknown, key: string): unknown {
  try {
    return (object as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}
