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

/** The props of the radio group. The custom elements have another one behind the same props. */
export interface RadioCardsProps extends RadioInputs {
  readonly options: readonly RadioCardOption[];
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  /** The id of what is wrong with the selection, while something is. Each radio is described by it first. */
  readonly errorId?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

function radiosOf(group: Element | null): HTMLButtonElement[] {
  return [...(group?.querySelectorAll<HTMLButtonElement>('[role="radio"]:not(:disabled)') ?? [])];
}

/** How far an arrow key goes: the next or the previous option; left and right follow the direction. */
function stepOf(key: string, dir: 'ltr' | 'rtl'): number {
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  return key === 'ArrowDown' || key === forward ? 1 : key === 'ArrowUp' || key === back ? -1 : 0;
}

/*
 * What Radix renders, without its `style` attributes: a strict policy drops them from a server's page, and reports each.
 * `styles.css` says what they say. And without its tab stop, which would stay in a `<fieldset disabled>`, unseen: the
 * tab key goes to the cards themselves.
 */
const Group = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(function Group(
  { style: _, tabIndex: __, ...props },
  ref,
) {
  return <div {...props} ref={ref} />;
});

/** The keys that scroll the page beside native radios. Radix would move focus by them, and select nothing. */
const scrolling = ['Home', 'End', 'PageUp', 'PageDown'];

/**
 * A radio group as cards: the whole card is the target.
 *
 * The only place that knows Radix, which gives semantics and roving focus. What a form has to do with is native radios of
 * ours, hidden behind the cards: those of Radix know of no browser or form filler that selects one, measure each card, and
 * can't tell a reset from a choice. A group without a name has none. Four of Radix's defects are repaired here, on its public props:
 * - an arrow key that is released early moves focus and selects nothing, and in a shadow root focus
 *   runs to the last option (radix-ui/primitives issues 4094, 3076, 3287): our own key handler;
 * - in a shadow root the tab key enters at the last option (issue 3287): our own entry handler;
 * - Home, End and the page keys move focus and select nothing: they are left to the page;
 * - a press gives focus to the group where the browser gives none to a button, as Safari does, and
 *   beside the cards in every browser: a press focuses the card under it, and nothing else.
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
    // No `instanceof`: in a frame the nodes have classes of their own.
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
