import { useCallback, useRef, useState } from 'react';
import { useWarnings } from './warn.ts';

/**
 * A state that the host may hold. Whether it does is decided by the first render and stays so:
 * `undefined` later means "nothing", with a warning, never a silent change of hands.
 *
 * @param prop The host's value; `undefined` at the first render makes the state its own.
 * @param initial What an uncontrolled state begins with, and what a controlled one shows for `undefined`.
 * @param name The prop, for the warnings.
 * @param handler What tells the host of a change. A host that holds the state and never hears of one keeps it as it is for ever.
 * @returns The value, a setter that only ever keeps a value of its own, and whether the host holds it.
 */
export function useControllableState<Value>(
  prop: Value | undefined,
  initial: Value,
  name: string,
  handler: unknown,
): [value: Value, keep: (next: Value) => void, held: boolean] {
  // In a box, so that a value which the host refuses renders as well: what was noted in the event ends there.
  const [own, setOwn] = useState({ value: initial });
  const [held] = useState(prop !== undefined);
  const switched = held !== (prop !== undefined);
  const begin = useRef(initial);
  useWarnings(() => (switched ? [{ code: 'MP-203', detail: name }] : []), [switched, name]);
  const unheard = held && prop !== undefined && !handler;
  useWarnings(() => (unheard ? [{ code: 'MP-207', detail: name }] : []), [unheard, name]);
  const keep = useCallback((next: Value) => setOwn({ value: next }), []);
  const hosts = prop === undefined ? begin.current : prop;
  return [held ? hosts : own.value, keep, held];
}
