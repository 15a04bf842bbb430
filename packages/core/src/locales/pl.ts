// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './pl.json' with { type: 'json' };
import labels from './pl.labels.json' with { type: 'json' };

/** Polish. What it lacks, or what is older than its English text, is shown in English. */
export const polish: Partial<Messages> = { ...words, ...labels };
