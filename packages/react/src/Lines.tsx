import type { ReactNode } from 'react';
import { Words } from './Words.tsx';

/** Sentences one below the other. */
export function Lines({ children }: { readonly children: readonly string[] }): ReactNode {
  return (
    <ul data-names="">
      {children.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the texts of a host can be alike
        <li key={index}>
          <Words>{line}</Words>
        </li>
      ))}
    </ul>
  );
}
