import { type ReactNode, useState } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { useOwnId } from './useOwnId.ts';
import { Words } from './Words.tsx';

interface FoldProps {
  /** The words on the toggle. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Less important content behind a toggle. The toggle stays in place and keeps focus. */
export function Fold({ label, children }: FoldProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useOwnId();
  const { part } = useRoot();
  return (
    <div data-_fold="">
      <button
        {...part('button')}
        type="button"
        data-quiet=""
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span data-chevron="" aria-hidden="true" />
        <Words>{label}</Words>
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
