import {
  unstable_ItemProvider as ItemProvider,
  unstable_ItemTrigger as ItemTrigger,
  Root,
} from '@radix-ui/react-radio-group';
import {
  type ComponentPropsWithoutRef,
  type FocusEvent,
  forwardRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useRef,
} from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { cardAttributes, cardNames, idsOf, isPair, noForm, RadioCard, type RadioCardOption } from './RadioCard.tsx';
import { useOwnId } from './useOwnId.ts';
import { type RadioInputs, useRadioInputs } from './useRadioInputs.ts';

/** The props of the radio group. The custom elements implement the same props with another group. */
export interface RadioCardsProps extends RadioInputs {
  readonly options: readonly RadioCardOption[];
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  /** The id of the error about the selection, if there is one. It comes first in the description of each radio. */
  readonly errorId?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

function radiosOf(group: Element | null): HTMLButtonElement[] {
  return [...(group?.querySelectorAll<HTMLButtonElement>('[role="radio"]:not(:disabled)') ?? [])];
}

/**
 * How far each arrow key moves: to the next or the previous option. Left and right follow the direction of the text.
 */
function stepOf(key: string, dir: 'ltr' | 'rtl'): number {
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  return key === 'ArrowDown' || key === forward ? 1 : key === 'ArrowUp' || key === back ? -1 : 0;
}

/*
 * Renders what Radix does, but without its `style` attributes: a strict content security policy drops them from server
 * markup and reports each one. `styles.css` has the same rules. Radix's own tab stop is also left out: it would
 * stay, invisible, in a `<fieldset disabled>`. The tab key goes to the cards themselves.
 */
const Group = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(function Group(
  { style: _, tabIndex: __, ...props },
  ref,
) {
  return <div {...props} ref={ref} />;
});

/** The keys that scroll the page with native radios. Radix would move focus instead, and select nothing. */
const scrolling = ['Home', 'End', 'PageUp', 'PageDown'];

/**
 * A radio group as cards. The whole card can be pressed.
 *
 * The only file that imports Radix, which supplies roles and roving focus. Anything to do with forms is done by native
 * radios hidden behind the cards, because Radix's own inputs measure each card, do not notice when a browser or form
 * filler selects one, and can't tell a reset from a choice. A group without a name has no hidden radios. Repairs four
 * Radix defects, through its public props:
 * - an arrow key that is released early moves focus but selects nothing, and in a shadow root focus
 *   runs to the last option (radix-ui/primitives issues 4094, 3076, 3287): we handle the keys here;
 * - in a shadow root the tab key enters at the last option (issue 3287): we handle entry here;
 * - Home, End and the page keys move focus but select nothing: we leave them to the browser;
 * - a press moves focus to the group if the browser does not focus buttons (Safari), and in every browser
 *   if it lands between cards: here a press focuses only the card under it.
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
  const { dir, part } = useRoot();
  const id = useOwnId();
  const group = useRef<HTMLDivElement>(null);
  const inputs = useRadioInputs({ value, resetValue, onValueChange, onRestore, name });

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = stepOf(event.key, dir);
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const radios = radiosOf(group.current);
    const next = radios[(radios.indexOf(event.currentTarget) + step + radios.length) % radios.length];
    next?.focus();
    next?.click();
  };

  const onFocusCapture = (event: FocusEvent<HTMLDivElement>) => {
    // No `instanceof`: nodes in a frame have their own classes.
    const inside = group.current?.contains(event.relatedTarget as Node | null);
    if (event.target !== group.current || inside) return;
    event.stopPropagation();
    const radios = radiosOf(group.current);
    (radios.find((radio) => radio.getAttribute('aria-checked') === 'true') ?? radios[0])?.focus();
  };

  const onMouseDown = (event: MouseEvent<HTMLDivElement>) => {
    event.preventDefault();
    const pressed = (event.target as Element).closest('[role="radio"]');
    radiosOf(group.current)
      .find((radio) => radio === pressed)
      ?.focus({ preventScroll: true });
  };

  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>) => {
    if (scrolling.includes(event.key)) event.stopPropagation();
  };

  const tabStop = (options.find((option) => option.value === value) ?? options[0])?.value;

  return (
    <div data-radio-cards="" ref={inputs.ref} onFocusCapture={onFocusCapture} onKeyDownCapture={onKeyDownCapture}>
      <Root
        {...part('options')}
        asChild
        ref={group}
        onMouseDown={onMouseDown}
        dir={dir}
        value={value}
        onValueChange={inputs.press}
        form={noForm}
        required={required}
        disabled={disabled}
        aria-labelledby={labelledBy}
        aria-describedby={idsOf(errorId, describedBy)}
        data-_pair={isPair(options) ? '' : undefined}
        aria-invalid={errorId !== undefined || undefined}
        aria-disabled={disabled || undefined}
      >
        <Group>
          {options.map((option) => (
            <ItemProvider key={option.value} value={option.value}>
              <ItemTrigger
                {...part('option')}
                {...cardAttributes(option)}
                {...cardNames(option, id, errorId)}
                tabIndex={option.value === tabStop ? 0 : -1}
                onKeyDown={onKeyDown}
              >
                <RadioCard {...option} id={id} />
              </ItemTrigger>
            </ItemProvider>
          ))}
        </Group>
      </Root>
      {name !== undefined &&
        options.map((option) => (
          <input
            key={option.value}
            type="radio"
            aria-hidden="true"
            tabIndex={-1}
            name={name}
            value={option.value}
            defaultChecked={option.value === resetValue}
            required={required}
            disabled={disabled}
          />
        ))}
    </div>
  );
}
