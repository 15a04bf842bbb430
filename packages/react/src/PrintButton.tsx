import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { printText } from './printText.ts';
import { Words } from './Words.tsx';

interface PrintButtonProps {
  /** The title of the printed page. */
  readonly title: string;
  /** Returns what to print, as plain text. */
  readonly text: () => string;
}

/** The button that prints the advice or the steps. */
export function PrintButton({ title, text }: PrintButtonProps): ReactNode {
  const { messages, lang, dir, part } = useRoot();
  return (
    <button {...part('button')} type="button" data-quiet="" onClick={() => printText(text(), title, { lang, dir })}>
      <Words>{messages['summary.print']}</Words>
    </button>
  );
}
