import type { StoryObj } from '@storybook/react-vite';

/** What a story does and expects once it is rendered. */
export type Play = NonNullable<StoryObj['play']>;

/** Several, one after the other. */
export const inTurn =
  (...plays: readonly Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };
