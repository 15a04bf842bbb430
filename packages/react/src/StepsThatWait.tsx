import { text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useSurface } from './Surface.tsx';
import { Words } from './Words.tsx';

/** How many steps wait for the acknowledgement; nothing where none does. */
export function StepsThatWait({ count }: { readonly count: number }): ReactNode {
  const { messages } = useSurface();
  if (count === 0) return null;
  return (
    <div data-note="">
      <Words>{text(messages, 'set-up.wait', { count })}</Words>
    </div>
  );
}
