/**
 * The benchmark compares the chooser with a hand-written version, each with Radix and with native radios, and the custom
 * element. All others are divided by the first, unless a row names another.
 */
export const contestants = ['bare', 'bareNative', 'chooser', 'chooserNative', 'element'] as const;

export type Contestant = (typeof contestants)[number];

/** Those that are React components. */
export type ReactContestant = Exclude<Contestant, 'element'>;

export const reactContestants = contestants.filter((name): name is ReactContestant => name !== 'element');

/** How they are called in the table and in Storybook. */
export const contestantNames: Readonly<Record<Contestant, string>> = {
  bare: 'Hand-written, Radix',
  bareNative: 'Hand-written, native radios',
  chooser: 'ProtocolChooser',
  chooserNative: 'ProtocolChooser, native radios',
  element: 'Custom element',
};
