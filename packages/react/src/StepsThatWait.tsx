import { text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Words } from './Words.tsx';

/** Says how many steps wait for the acknowledgement. Renders nothing if none does. */
export function StepsThatWait({ count }: { readonly count: number }): ReactNode {
  const { messages } = useRoot();
  if (count === 0) return null;
  return (
    <div data-note="">
      <Words>{text(messages, 'set-up.wait', { count })}</Words>
    </div>
  );
}
