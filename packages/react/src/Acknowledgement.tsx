import { text } from '@mail-protocol/core';
import { type ReactNode, type RefObject, useEffect, useId } from 'react';
import { useSurface } from './Surface.tsx';
import type { Choice, Due } from './useChoice.ts';
import { Words } from './Words.tsx';

interface AcknowledgementProps {
  readonly choice: Choice;
  readonly due: Due;
  readonly disabled: boolean;
  /** Whether a form may not be sent without it. */
  readonly required: boolean;
  /** Whether to say that it is missing. */
  readonly missing: boolean;
  readonly boxRef: RefObject<HTMLInputElement | null>;
}

/** A fact to be understood before a risky choice: a native checkbox with the whole sentence as its label. */
export function Acknowledgement({ choice, due, disabled, required, missing, boxRef }: AcknowledgementProps): ReactNode {
  const { messages, part } = useSurface();
  const id = useId();
  const problem = choice.acknowledged
    ? null
    : missing
      ? messages['acknowledge.required']
      : choice.unticked
        ? messages['acknowledge.unticked']
        : null;
  const { acknowledge } = choice;

  useEffect(() => {
    const box = boxRef.current;
    const form = box?.form;
    // A box that was ticked when it was put on the page would be ticked again by a reset.
    if (box) box.defaultChecked = false;
    const untick = () => acknowledge(false, 'reset');
    form?.addEventListener('reset', untick);
    return () => form?.removeEventListener('reset', untick);
  });

  return (
    <div {...part('acknowledgement')} data-missing={missing && !choice.acknowledged ? '' : undefined}>
      <label htmlFor={id}>
        <input
          ref={boxRef}
          id={id}
          type="checkbox"
          checked={choice.acknowledged}
          onChange={(event) => acknowledge(event.target.checked, 'acknowledgement')}
          disabled={disabled}
          required={required}
          aria-invalid={(missing && !choice.acknowledged) || undefined}
          aria-describedby={problem ? `${id}-error` : undefined}
        />
        <span>
          <Words>
            {due.days !== null && due.reason === 'older-mail'
              ? text(messages, 'acknowledge.older-mail', { days: due.days })
              : messages[`acknowledge.${due.reason}`]}
          </Words>
        </span>
      </label>
      {problem && (
        <div {...part('error')} id={`${id}-error`}>
          <strong>
            <Words>{messages['choice.error']}</Words>:
          </strong>{' '}
          <Words>{problem}</Words>
        </div>
      )}
    </div>
  );
}
