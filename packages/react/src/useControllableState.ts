import { useCallback, useRef, useState } from 'react';
import { useWarnings } from './warn.ts';

/**
 * A state that the host may hold. The first render decides who holds it, and that never changes:
 * a later `undefined` means "nothing" and warns; the component does not take over silently.
 *
 * @param prop The host's value. If it is `undefined` at the first render, the component holds the state.
 * @param initial The initial value of an uncontrolled state, and what a controlled one shows for `undefined`.
 * @param name The name of the prop, for warnings.
 * @param handler The callback for changes. A host that passes a value but no callback can never update it, so this warns.
 * @returns The value, a setter for the component's own value, and whether the host holds the state.
 */
export function useControllableState<Value>(
  prop: Value | undefined,
  initial: Value,
  name: string,
  handler: unknown,
): [value: Value, keep: (next: Value) => void, held: boolean] {
  // Wrapped in an object, so that it also re-renders for a value that the host refuses.
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
