// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ja.json' with { type: 'json' };
import labels from './ja.labels.json' with { type: 'json' };

/** Japanese. What it lacks, or what is older than its English text, is shown in English. */
export const japanese: Partial<Messages> = { ...words, ...labels };
