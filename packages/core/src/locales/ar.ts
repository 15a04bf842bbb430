// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ar.json' with { type: 'json' };
import labels from './ar.labels.json' with { type: 'json' };

/** Arabic. What it lacks, or what is older than its English text, is shown in English. */
export const arabic: Partial<Messages> = { ...words, ...labels };
