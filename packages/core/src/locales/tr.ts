// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './tr.json' with { type: 'json' };
import labels from './tr.labels.json' with { type: 'json' };

/** Turkish. What it lacks, or what is older than its English text, is shown in English. */
export const turkish: Partial<Messages> = { ...words, ...labels };
