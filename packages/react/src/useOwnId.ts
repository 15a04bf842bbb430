import { useId } from 'react';
import { useRoot } from './ComponentRoot.tsx';

/** A unique id for this component, even if several React roots on a page start to count at the same number. */
export function useOwnId(): string {
  return useRoot().ids + useId();
}
