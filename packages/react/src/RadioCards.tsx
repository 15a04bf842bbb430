import {
  unstable_ItemBubbleInput as ItemInput,
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
  type SyntheticEvent,
  useId,
  useRef,
} from 'react';
import { cardAttributes, cardNames, noForm, RadioCard, type RadioCardOption } from './RadioCard.tsx';
import { useSurface } from './Surface.tsx';

/** The props of the radio group. The custom elements have another one behind the same props. */
export interface RadioCardsProps {
  readonly options: readonly RadioCardOption[];
  readonly value: string | null;
  /** Called with the option that a person selected, and with what a form's reset restored (`null` for nothing). */
  readonly onValueChange: (value: string | null) => void;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  /** The name under which a form posts the value. Without one the group takes no part in a form, nor in its reset. */
  readonly name?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly invalid?: boolean | undefined;
}

/**
 * Whether an event is no person's doing: Radix clicks its hidden inputs whenever the value changes,
 * by whomever it was changed.
 */
export function isEcho({ target }: SyntheticEvent): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio' && target.getAttribute('aria-hidden') === 'true';
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
 * `styles.css` says what they say.
 */
const Group = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(function Group(
  { style: _, ...props },
  ref,
) {
  return <div {...props} ref={ref} />;
});

const HiddenInput = /* @__PURE__ */ forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(
  function HiddenInput({ style: _, ...props }, ref) {
    return <input {...props} ref={ref} />;
  },
);

/** The keys that scroll the page beside native radios. Radix would move focus by them, and select nothing. */
const scrolling = ['Home', 'End', 'PageUp', 'PageDown'];

/**
 * A radio group as cards: the whole card is the target.
 *
 * The only place that knows Radix. Its hidden inputs are there for a form alone, and each measures its card when it is
 * mounted, which lays the page out anew: a group without a name has none. Four of Radix's defects are mended here, on its public props:
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
  onValueChange,
  labelledBy,
  describedBy,
  name,
  required = false,
  disabled = false,
  invalid = false,
}: RadioCardsProps): ReactNode {
  const { dir, part } = useSurface();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);

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
    const inside = event.relatedTarget instanceof Node && group.current?.contains(event.relatedTarget);
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

  return (
    <div data-radio-cards="" onFocusCapture={onFocusCapture} onKeyDownCapture={onKeyDownCapture}>
      <Root
        {...part('options')}
        asChild
        ref={group}
        onMouseDown={onMouseDown}
        dir={dir}
        value={value}
        onValueChange={onValueChange}
        name={name}
        form={name === undefined ? noForm : undefined}
        required={required}
        disabled={disabled}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        data-odd={options.filter(({ quiet }) => !quiet).length % 2 === 1 ? '' : undefined}
        aria-invalid={invalid || undefined}
        aria-disabled={disabled || undefined}
      >
        <Group>
          {options.map((option) => (
            <ItemProvider key={option.value} value={option.value}>
              <ItemTrigger
                {...part('option')}
                {...cardAttributes(option)}
                {...cardNames(option, id)}
                onKeyDown={onKeyDown}
              >
                <RadioCard {...option} id={id} />
              </ItemTrigger>
              {name !== undefined && (
                <ItemInput asChild>
                  {/* What the browser's reset brings back is what is shown: only the group decides what a reset changes. */}
                  <HiddenInput defaultChecked={option.value === value} />
                </ItemInput>
              )}
            </ItemProvider>
          ))}
        </Group>
      </Root>
    </div>
  );
}
