// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './bg.json' with { type: 'json' };
import labels from './bg.labels.json' with { type: 'json' };

/** Bulgarian. What it lacks, or what is older than its English text, is shown in English. */
export const bulgarian: Partial<Messages> = { ...words, ...labels };
