// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './nl.json' with { type: 'json' };
import labels from './nl.labels.json' with { type: 'json' };

/** Dutch. What it lacks, or what is older than its English text, is shown in English. */
export const dutch: Partial<Messages> = { ...words, ...labels };
