import type { RadioCardsProps } from '@mail-protocol/react/source/RadioCards.tsx';
import { useSurface } from '@mail-protocol/react/source/Surface.tsx';
import { Words } from '@mail-protocol/react/source/Words.tsx';
import { type ReactNode, useEffect, useId, useRef } from 'react';

/** The owner of inputs that belong to no form: an id that no form has, so that no reset takes the answers back. */
const noForm = 'mail-protocol-no-form';

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
        {options.map(({ value: token, label, help, badge, quiet }) => (
          <label
            key={token}
            {...part('option')}
            data-state={token === value ? 'checked' : 'unchecked'}
            data-disabled={disabled ? '' : undefined}
            data-quiet={quiet ? '' : undefined}
            data-recommended={badge ? '' : undefined}
          >
            <input
              type="radio"
              name={name ?? id}
              form={name === undefined ? noForm : undefined}
              value={token}
              // What a form's own reset goes back to, after the listener above.
              defaultChecked={token === start.current}
              checked={token === value}
              required={required}
              disabled={disabled}
              aria-labelledby={`${id}-${token}`}
              aria-describedby={
                [badge && `${id}-${token}-badge`, help && `${id}-${token}-help`].filter(Boolean).join(' ') || undefined
              }
              onChange={() => onValueChange(token)}
            />
            <span {...part('option-mark')} aria-hidden="true" />
            <span data-option-words="">
              <span data-option-line="">
                <span {...part('option-label')} id={`${id}-${token}`}>
                  <Words>{label}</Words>
                </span>
                {badge && (
                  <span {...part('badge')} id={`${id}-${token}-badge`}>
                    {badge}
                  </span>
                )}
              </span>
              {help && (
                <span {...part('option-help')} id={`${id}-${token}-help`}>
                  <Words>{help}</Words>
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
