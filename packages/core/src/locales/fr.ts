// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './fr.json' with { type: 'json' };
import labels from './fr.labels.json' with { type: 'json' };

/** French. What it lacks, or what is older than its English text, is shown in English. */
export const french: Partial<Messages> = { ...words, ...labels };
