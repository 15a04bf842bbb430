import type { WatchOut } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { Words } from './Words.tsx';

interface MarksProps {
  readonly why?: readonly string[];
  readonly watchOut?: readonly WatchOut[];
}

/**
 * What speaks for a protocol, each with a tick; then the risks, each with its cure. Renders nothing if there are
 * neither.
 */
export function Marks({ why = [], watchOut = [] }: MarksProps): ReactNode {
  if (why.length + watchOut.length === 0) return null;
  return (
    <ul data-marks="">
      {why.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a host may pass the same text twice
        <li key={index} data-_for="">
          <Words>{text}</Words>
        </li>
      ))}
      {watchOut.map(({ id, text, cure }) => (
        <li key={id} data-_risk="">
          <Words>{text}</Words>{' '}
          <span data-cure="">
            <Words>{cure}</Words>
          </span>
        </li>
      ))}
    </ul>
  );
}
