// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './uk.json' with { type: 'json' };
import labels from './uk.labels.json' with { type: 'json' };

/** Ukrainian. What it lacks, or what is older than its English text, is shown in English. */
export const ukrainian: Partial<Messages> = { ...words, ...labels };
