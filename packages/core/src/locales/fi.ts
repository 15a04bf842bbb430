// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './fi.json' with { type: 'json' };
import labels from './fi.labels.json' with { type: 'json' };

/** Finnish. What it lacks, or what is older than its English text, is shown in English. */
export const finnish: Partial<Messages> = { ...words, ...labels };
