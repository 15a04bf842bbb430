// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './el.json' with { type: 'json' };
import labels from './el.labels.json' with { type: 'json' };

/** Greek. What it lacks, or what is older than its English text, is shown in English. */
export const greek: Partial<Messages> = { ...words, ...labels };
