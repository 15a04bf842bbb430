import { cardAttributes, cardNames, noForm, RadioCard } from '@mail-protocol/react/source/RadioCard.tsx';
import type { RadioCardsProps } from '@mail-protocol/react/source/RadioCards.tsx';
import { useSurface } from '@mail-protocol/react/source/Surface.tsx';
import { type ReactNode, useEffect, useId, useRef } from 'react';

/** Whether an event is no person's doing. Native radios are clicked by nobody else. */
export const isEcho = (): boolean => false;

/**
 * The radio group of `@mail-protocol/react` with native inputs in place of Radix: same parts, same states, same names.
 * The build puts this file where the other one is; `radioCardsConformance.tsx` holds both to the same behaviour.
 */
export function RadioCards({
  options,
  value,
  onValueChange,
  labelledBy,
  describedBy,
  name,
  required = false,
  disabled = false,
  invalid = false,
}: RadioCardsProps): ReactNode {
  const { part } = useSurface();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const start = useRef(value);
  const latest = useRef({ value, onValueChange });
  latest.current = { value, onValueChange };

  useEffect(() => {
    const form = group.current?.querySelector('input')?.form;
    const restore = () => {
      if (latest.current.value !== start.current) latest.current.onValueChange(start.current);
    };
    form?.addEventListener('reset', restore);
    return () => form?.removeEventListener('reset', restore);
  }, []);

  return (
    <div data-radio-cards="">
      <div
        {...part('options')}
        ref={group}
        role="radiogroup"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-required={required || undefined}
        aria-invalid={invalid || undefined}
        aria-disabled={disabled || undefined}
        data-odd={options.filter(({ quiet }) => !quiet).length % 2 === 1 ? '' : undefined}
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
              // What a form's own reset goes back to, after the listener above.
              defaultChecked={option.value === start.current}
              checked={option.value === value}
              required={required}
              disabled={disabled}
              {...cardNames(option, id)}
              onChange={() => onValueChange(option.value)}
            />
            <RadioCard {...option} id={id} />
          </label>
        ))}
      </div>
    </div>
  );
}
