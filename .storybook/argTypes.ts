/** The controls of the props that chooser and guide share. */
export const sharedArgTypes = {
  density: { control: 'inline-radio', options: ['comfortable', 'compact'] },
  colorScheme: { control: 'inline-radio', options: [undefined, 'light', 'dark'] },
  dir: { control: 'inline-radio', options: [undefined, 'ltr', 'rtl'] },
  headingLevel: { control: { type: 'number', min: 1, max: 5 } },
  interview: { control: false },
  settings: { control: false },
} as const;
