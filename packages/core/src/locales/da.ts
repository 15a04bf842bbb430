// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './da.json' with { type: 'json' };
import labels from './da.labels.json' with { type: 'json' };

/** Danish. What it lacks, or what is older than its English text, is shown in English. */
export const danish: Partial<Messages> = { ...words, ...labels };
