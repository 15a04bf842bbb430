// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './he.json' with { type: 'json' };
import labels from './he.labels.json' with { type: 'json' };

/** Hebrew. What it lacks, or what is older than its English text, is shown in English. */
export const hebrew: Partial<Messages> = { ...words, ...labels };
