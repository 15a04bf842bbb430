// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ro.json' with { type: 'json' };
import labels from './ro.labels.json' with { type: 'json' };

/** Romanian. What it lacks, or what is older than its English text, is shown in English. */
export const romanian: Partial<Messages> = { ...words, ...labels };
