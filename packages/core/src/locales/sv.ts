// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './sv.json' with { type: 'json' };
import labels from './sv.labels.json' with { type: 'json' };

/** Swedish. What it lacks, or what is older than its English text, is shown in English. */
export const swedish: Partial<Messages> = { ...words, ...labels };
