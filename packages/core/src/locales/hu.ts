// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './hu.json' with { type: 'json' };
import labels from './hu.labels.json' with { type: 'json' };

/** Hungarian. What it lacks, or what is older than its English text, is shown in English. */
export const hungarian: Partial<Messages> = { ...words, ...labels };
