// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ca.json' with { type: 'json' };
import labels from './ca.labels.json' with { type: 'json' };

/** Catalan. What it lacks, or what is older than its English text, is shown in English. */
export const catalan: Partial<Messages> = { ...words, ...labels };
