// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './cs.json' with { type: 'json' };
import labels from './cs.labels.json' with { type: 'json' };

/** Czech. What it lacks, or what is older than its English text, is shown in English. */
export const czech: Partial<Messages> = { ...words, ...labels };
