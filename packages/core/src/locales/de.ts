// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './de.json' with { type: 'json' };
import labels from './de.labels.json' with { type: 'json' };

/** German. What it lacks, or what is older than its English text, is shown in English. */
export const german: Partial<Messages> = { ...words, ...labels };
