import { useRoot } from '@mail-protocol/react/source/ComponentRoot.tsx';
import { cardAttributes, cardNames, idsOf, isPair, noForm, RadioCard } from '@mail-protocol/react/source/RadioCard.tsx';
import type { RadioCardsProps } from '@mail-protocol/react/source/RadioCards.tsx';
import { useRadioInputs } from '@mail-protocol/react/source/useRadioInputs.ts';
import { type ReactNode, useId } from 'react';

/**
 * The radio group of `@mail-protocol/react` with native inputs instead of Radix: same parts, same states, same names.
 * The build replaces the React file with this one; `radioCardsConformance.tsx` tests both for the same behaviour.
 */
export function RadioCards({
  options,
  value,
  resetValue = value,
  onValueChange,
  onRestore,
  labelledBy,
  describedBy,
  errorId,
  name,
  required = false,
  disabled = false,
}: RadioCardsProps): ReactNode {
  const { part } = useRoot();
  const id = useId();
  const inputs = useRadioInputs({ value, resetValue, onValueChange, onRestore, name });

  return (
    <div data-radio-cards="" ref={inputs.ref}>
      <div
        {...part('options')}
        role="radiogroup"
        aria-labelledby={labelledBy}
        aria-describedby={idsOf(errorId, describedBy)}
        aria-required={required || undefined}
        aria-invalid={errorId !== undefined || undefined}
        aria-disabled={disabled || undefined}
        data-_pair={isPair(options) ? '' : undefined}
      >
        {options.map((option) => (
          <label
            key={option.value}
            {...part('option')}
            data-state={option.value === value ? 'checked' : 'unchecked'}
            data-disabled={disabled ? '' : undefined}
            {...cardAttributes(option)}
          >
            <input
              type="radio"
              name={name ?? id}
              form={name === undefined ? noForm : undefined}
              value={option.value}
              defaultChecked={option.value === resetValue}
              required={required}
              disabled={disabled}
              {...cardNames(option, id, errorId)}
            />
            <RadioCard {...option} id={id} unread />
          </label>
        ))}
      </div>
    </div>
  );
}
