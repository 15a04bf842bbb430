// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './id.json' with { type: 'json' };
import labels from './id.labels.json' with { type: 'json' };

/** Indonesian. What it lacks, or what is older than its English text, is shown in English. */
export const indonesian: Partial<Messages> = { ...words, ...labels };
