import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Words } from './Words.tsx';

interface ErrorMessageProps {
  readonly id: string;
  /** What is wrong: our words, or what the host passes. */
  readonly children: ReactNode;
}

/** A message about the choice, after the word "Error". Each text is its own key: see `Words`. */
export function ErrorMessage({ id, children }: ErrorMessageProps): ReactNode {
  const { messages, part } = useRoot();
  return (
    <div {...part('error')} id={id}>
      <strong key={messages['choice.error']}>
        <Words bare>{messages['choice.error']}</Words>:
      </strong>{' '}
      {typeof children === 'string' ? <span key={children}>{children}</span> : children}
    </div>
  );
}
