import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Words } from './Words.tsx';

/** One option of a radio group. */
export interface RadioCardOption {
  readonly value: string;
  readonly label: string;
  /** What it means. Described, not named: the name of the radio is its label alone. */
  readonly help?: string | undefined;
  /** A small word on the card, such as "recommended". Part of the description. */
  readonly badge?: string | undefined;
  /** Whether it is no answer, and has a row of its own: "I'm not sure". */
  readonly quiet?: boolean | undefined;
}

/**
 * The owner of inputs that belong to no form: an id that no form has. Radix resets every group inside
 * a form together with it, and a host's reset button must not take the answers back.
 */
export const noForm = 'mail-protocol-no-form';

/** Ids as an attribute takes them; nothing where there is none. */
export function idsOf(...ids: readonly (string | false | null | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}

/** The attributes by which the style sheet tells cards apart. */
export function cardAttributes({ quiet, badge }: RadioCardOption): Readonly<Record<string, '' | undefined>> {
  return { 'data-quiet': quiet ? '' : undefined, 'data-recommended': badge ? '' : undefined };
}

/** In a row two options fit that need no explaining, each at most this long, and no more. */
const longestInPair = 24;

/** Whether the options stand side by side. Whoever is not sure has a row of their own. */
export function isPair(options: readonly RadioCardOption[]): boolean {
  const loud = options.filter(({ quiet }) => !quiet);
  return loud.length === 2 && loud.every(({ label, help }) => !help && label.length <= longestInPair);
}

/**
 * Names and describes the radio of a card by the words in it, after the error if there is one: the description of a group
 * is not read out when somebody enters it. `id` is that of the group.
 */
export function cardNames(
  { value, help, badge }: RadioCardOption,
  id: string,
  errorId: string | undefined,
): { readonly 'aria-labelledby': string; readonly 'aria-describedby': string | undefined } {
  const own = `${id}-${value}`;
  return {
    'aria-labelledby': own,
    'aria-describedby': idsOf(errorId, badge && `${own}-badge`, help && `${own}-help`),
  };
}

/** What is seen of an option: the mark, the label, and what it means. The same for each kind of radio behind it. */
export function RadioCard({
  value,
  label,
  help,
  badge,
  id,
  unread,
}: RadioCardOption & {
  readonly id: string;
  /** Whether its words are read out as name and description of a control beside them, and not once more as text. */
  readonly unread?: boolean;
}): ReactNode {
  const { part } = useRoot();
  const own = `${id}-${value}`;
  return (
    <>
      <span {...part('option-mark')} aria-hidden="true" />
      <span data-option-words="" aria-hidden={unread || undefined}>
        <span data-option-line="">
          <span {...part('option-label')} id={own}>
            <Words>{label}</Words>
          </span>
          {badge && (
            <span {...part('badge')} id={`${own}-badge`}>
              <Words>{badge}</Words>
            </span>
          )}
        </span>
        {help && (
          <span {...part('option-help')} id={`${own}-help`}>
            <Words>{help}</Words>
          </span>
        )}
      </span>
    </>
  );
}
