import { text } from '@mail-protocol/core';
import type { ReactNode, RefObject } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import type { Due } from './choiceDetails.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { noForm } from './RadioCard.tsx';
import { useOwnId } from './useOwnId.ts';
import type { Choice } from './useProtocolChoice.ts';
import { noteChecks } from './validityChecks.ts';
import { Words } from './Words.tsx';

interface AcknowledgementProps {
  readonly choice: Choice;
  readonly due: Due;
  readonly disabled: boolean;
  /** Whether the box belongs to the surrounding form: to its validation and its reset. */
  readonly inForm: boolean;
  /** Whether the form can't be sent until the box is ticked. */
  readonly required: boolean;
  /** Whether to show the error that the tick is missing. */
  readonly missing: boolean;
  readonly boxRef: RefObject<HTMLInputElement | null>;
}

/**
 * A fact that the person must understand before a risky choice: a native checkbox, labelled with the whole sentence.
 */
export function Acknowledgement({
  choice,
  due,
  disabled,
  inForm,
  required,
  missing,
  boxRef,
}: AcknowledgementProps): ReactNode {
  const { messages, part } = useRoot();
  const id = useOwnId();
  const problem = choice.acknowledged
    ? null
    : missing
      ? messages['acknowledge.required']
      : choice.unticked
        ? messages['acknowledge.unticked']
        : null;
  const { acknowledged, acknowledge, resetTo } = choice;
  const setUpBox = (box: HTMLInputElement | null) => {
    boxRef.current = box;
    if (!box) return;
    if (!Object.hasOwn(box, 'checkValidity')) noteChecks(box);
    // `defaultChecked` is what a form reset returns to. `checked` wins over whatever the browser has filled in.
    box.defaultChecked = resetTo.acknowledged;
    box.checked = acknowledged;
  };

  return (
    <div {...part('acknowledgement')} data-missing={missing && !acknowledged ? '' : undefined}>
      <label>
        <input
          ref={setUpBox}
          type="checkbox"
          // Only the person may tick this sentence; the browser must not restore a tick.
          autoComplete="off"
          form={inForm ? undefined : noForm}
          checked={acknowledged}
          onChange={(event) => acknowledge(event.target.checked)}
          disabled={disabled}
          required={required}
          aria-invalid={(missing && !acknowledged) || undefined}
          aria-describedby={problem ? `${id}-error` : undefined}
        />
        <Words>
          {due.days !== null && due.reason === 'older-mail'
            ? text(messages, 'acknowledge.older-mail', { days: due.days })
            : messages[`acknowledge.${due.reason}`]}
        </Words>
      </label>
      {problem && (
        <ErrorMessage id={`${id}-error`}>
          <Words>{problem}</Words>
        </ErrorMessage>
      )}
    </div>
  );
}
