import { english } from '@mail-protocol/core';
import { screen, within } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { ComponentRoot } from '../src/ComponentRoot.tsx';
import { RadioCards } from '../src/RadioCards.tsx';

type Props = ComponentProps<typeof RadioCards>;

/** Four colours; the last option is for a person who does not know. */
export const options: Props['options'] = [
  { value: 'red', label: 'Red', help: 'Like a rose.', badge: 'popular' },
  { value: 'green', label: 'Green', help: 'Like grass.' },
  { value: 'blue', label: 'Blue' },
  { value: 'unsure', label: 'No idea', quiet: true },
];

interface HostProps extends Partial<Props> {
  readonly dir?: 'ltr' | 'rtl';
  readonly onChange?: (value: string | null) => void;
  readonly start?: string | null;
  readonly onBack?: (value: string | null, by: string) => void;
}

/** Uncontrolled radio cards. */
export function Colours({ dir = 'ltr', onChange, onBack, start = null, ...props }: HostProps) {
  const [value, setValue] = useState<string | null>(start);
  return (
    <ComponentRoot words={english} headingLevel={2} dir={dir}>
      <h2 id="heading">Which colour?</h2>
      <p id="hint">Take the one you like.</p>
      <RadioCards
        options={options}
        labelledBy="heading"
        describedBy="hint"
        value={value}
        onValueChange={(next) => {
          setValue(next);
          onChange?.(next);
        }}
        onRestore={(next, by) => {
          setValue(next);
          onBack?.(next, by);
        }}
        {...props}
      />
      <button type="button">After</button>
    </ComponentRoot>
  );
}

export const group = () => screen.getByRole('radiogroup', { name: 'Which colour?' });
export const radio = (name: string) => within(group()).getByRole('radio', { name });
