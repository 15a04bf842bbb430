// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ko.json' with { type: 'json' };
import labels from './ko.labels.json' with { type: 'json' };

/** Korean. What it lacks, or what is older than its English text, is shown in English. */
export const korean: Partial<Messages> = { ...words, ...labels };
