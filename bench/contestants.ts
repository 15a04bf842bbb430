/**
 * The benchmark compares a hand-written version and the chooser, each with Radix and with native radios, and the custom
 * element. Values are divided by those of the first contestant, unless a row names another.
 */
export const contestants = ['bare', 'bareNative', 'chooser', 'chooserNative', 'element'] as const;

export type Contestant = (typeof contestants)[number];

/** Those that are React components. */
export type ReactContestant = Exclude<Contestant, 'element'>;

export const reactContestants = contestants.filter((name): name is ReactContestant => name !== 'element');

/** What they are called in the table and in Storybook. */
export const contestantNames: Readonly<Record<Contestant, string>> = {
  bare: 'Hand-written, Radix',
  bareNative: 'Hand-written, native radios',
  chooser: 'ProtocolChooser',
  chooserNative: 'ProtocolChooser, native radios',
  element: 'Custom element',
};
