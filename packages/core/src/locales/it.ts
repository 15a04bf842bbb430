// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './it.json' with { type: 'json' };
import labels from './it.labels.json' with { type: 'json' };

/** Italian. What it lacks, or what is older than its English text, is shown in English. */
export const italian: Partial<Messages> = { ...words, ...labels };
