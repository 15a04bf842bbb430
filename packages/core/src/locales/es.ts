// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './es.json' with { type: 'json' };
import labels from './es.labels.json' with { type: 'json' };

/** Spanish. What it lacks, or what is older than its English text, is shown in English. */
export const spanish: Partial<Messages> = { ...words, ...labels };
