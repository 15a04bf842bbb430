import { useId } from 'react';
import { useRoot } from './ComponentRoot.tsx';

/** An id that is this component's own, also where several roots of React on one page begin to count at the same number. */
export function useOwnId(): string {
  return useRoot().ids + useId();
}
