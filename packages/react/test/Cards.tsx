import { english } from '@mail-protocol/core';
import { useState } from 'react';
import { vi } from 'vitest';
import { ComponentRoot } from '../src/ComponentRoot.tsx';
import { RadioCards } from '../src/RadioCards.tsx';
import { visible } from './mounted.tsx';

export const letters = ['a', 'b', 'c', 'd'];
/** Called with the option that a person selected. */
export const selected = vi.fn<(value: string) => void>();
/** Called with the value that a form or the browser restored. */
export const restored = vi.fn<(value: string | null, by: 'reset' | 'browser') => void>();

/** The variations of the cards under test. */
export interface CardsProps {
  readonly dir?: 'ltr' | 'rtl';
  readonly initial?: string | null;
  /** The value that a reset returns to. Without it a reset changes nothing. */
  readonly resetValue?: string | null;
  /** Whether the host refuses every change. */
  readonly stubborn?: boolean;
  readonly name?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly errorId?: string;
}

/** A radio group of four letters: the second has a badge, the fourth is quiet like "I'm not sure". */
export function Cards({ dir = 'ltr', initial = null, stubborn = false, ...rest }: CardsProps) {
  const [value, setValue] = useState<string | null>(initial);
  const keep = (next: string | null) => !stubborn && setValue(next);
  return (
    <ComponentRoot words={english} headingLevel={2} dir={dir}>
      <h2 id="letters">Letters</h2>
      <div id="hint">Take one.</div>
      <div id="wrong">Not this one.</div>
      <RadioCards
        labelledBy="letters"
        describedBy="hint"
        options={letters.map((letter) => ({
          value: letter,
          label: letter.toUpperCase(),
          help: letter === 'd' ? undefined : `The letter ${letter}`,
          badge: letter === 'b' ? 'popular' : undefined,
          quiet: letter === 'd',
        }))}
        value={value}
        onValueChange={(next) => {
          selected(next);
          keep(next);
        }}
        onRestore={(next, by) => {
          restored(next, by);
          keep(next);
        }}
        {...rest}
      />
    </ComponentRoot>
  );
}

export const cards = (scope: ParentNode) => visible(scope, '[part~="option"]');

/** The focusable element with the role of a radio: the card itself, or an input in it. */
export const radios = (scope: ParentNode) =>
  cards(scope).map((card) => card.querySelector<HTMLElement>('input') ?? (card as HTMLElement));

export function letterOf(element: Element | null | undefined): string | undefined {
  return element?.closest('[part~="option"]')?.querySelector('[part~="option-label"]')?.textContent.toLowerCase();
}

export function checkedIn(scope: ParentNode): (string | undefined)[] {
  return visible(scope, '[part~="option"][data-state="checked"]').map(letterOf);
}
