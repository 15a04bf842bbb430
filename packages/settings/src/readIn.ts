/**
 * The own keys of an untrusted object; `null` for a list, for anything that is not an object, and if it can't be read.
 */
export function keysIn(object: unknown): readonly string[] | null {
  try {
    if (typeof object === 'object' && object && !Array.isArray(object)) return Object.keys(object);
  } catch {
    // `Array.isArray` throws for a revoked proxy.
  }
  return null;
}

/** The value of an own key of an untrusted object; `undefined` if reading it throws. */
export function readIn(object: unknown, key: PropertyKey): unknown {
  try {
    if (Object.hasOwn(object as object, key)) return (object as Readonly<Record<PropertyKey, unknown>>)[key];
  } catch {
    // A getter or a proxy may throw.
  }
  return undefined;
}

/** The first `most` entries of an untrusted list; `null` if it is not a list. */
export function itemsIn(list: unknown, most: number): readonly unknown[] | null {
  try {
    if (Array.isArray(list))
      return Array.from({ length: Math.min(list.length, most) }, (_, index) => readIn(list, index));
  } catch {
    // A revoked proxy.
  }
  return null;
}
