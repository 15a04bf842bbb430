/** The own keys of an object of unknown origin; `null` for a list, for what is no object, and for what can't be read at all. */
export function keysIn(object: unknown): readonly string[] | null {
  try {
    if (typeof object === 'object' && object && !Array.isArray(object)) return Object.keys(object);
  } catch {
    // A revoked proxy doesn't even say whether it is a list.
  }
  return null;
}

/** What an object of unknown origin holds under a key of its own; `undefined` where it refuses to tell. */
export function readIn(object: unknown, key: PropertyKey): unknown {
  try {
    if (Object.hasOwn(object as object, key)) return (object as Readonly<Record<PropertyKey, unknown>>)[key];
  } catch {
    // A getter or a proxy may throw.
  }
  return undefined;
}

/** What a list of unknown origin holds, at most `most` of it; `null` for what is no list. */
export function itemsIn(list: unknown, most: number): readonly unknown[] | null {
  try {
    if (Array.isArray(list))
      return Array.from({ length: Math.min(list.length, most) }, (_, index) => readIn(list, index));
  } catch {
    // A revoked proxy.
  }
  return null;
}
