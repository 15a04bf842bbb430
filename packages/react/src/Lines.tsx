import type { ReactNode } from 'react';
import { Words } from './Words.tsx';

/** Sentences, one per line. */
export function Lines({ children }: { readonly children: readonly string[] }): ReactNode {
  return (
    <ul data-names="">
      {children.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a host may pass the same text twice
        <li key={index}>
          <Words>{line}</Words>
        </li>
      ))}
    </ul>
  );
}
