import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Words } from './Words.tsx';

/** One option of a radio group. */
export interface RadioCardOption {
  readonly value: string;
  readonly label: string;
  /** What the option means. It is part of the description; the accessible name is the label alone. */
  readonly help?: string | undefined;
  /** A short badge on the card, such as "recommended". It is part of the description. */
  readonly badge?: string | undefined;
  /** Whether this is "I'm not sure", which gets a separate row. */
  readonly quiet?: boolean | undefined;
}

/**
 * An id that no form has, so that the inputs belong to no form. Otherwise Radix resets every group inside a form
 * together with that form, and a host's reset button must not clear the answers.
 */
export const noForm = 'mail-protocol-no-form';

/** Joins ids for an attribute; `undefined` if there are none. */
export function idsOf(...ids: readonly (string | false | null | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}

/** The attributes that the style sheet uses to tell cards apart. */
export function cardAttributes({ quiet, badge }: RadioCardOption): Readonly<Record<string, '' | undefined>> {
  return { 'data-quiet': quiet ? '' : undefined, 'data-recommended': badge ? '' : undefined };
}

/** How many characters each of two options may have to share a row. Options with help text never share one. */
const longestInPair = 24;

/** Whether the options stand side by side. "I'm not sure" has a separate row. */
export function isPair(options: readonly RadioCardOption[]): boolean {
  const loud = options.filter(({ quiet }) => !quiet);
  return loud.length === 2 && loud.every(({ label, help }) => !help && label.length <= longestInPair);
}

/**
 * The ids that name and describe a radio by the words on its card. An error comes first, because screen readers do not
 * read the description of a group when the person enters it. `id` is that of the group.
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

/** The visible content of an option: mark, label and help text. It is the same for Radix and for native radios. */
export function RadioCard({
  value,
  label,
  help,
  badge,
  id,
  unread,
}: RadioCardOption & {
  readonly id: string;
  /** Hide the words from screen readers if a control beside them already takes its name and description from them. */
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
