// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './fa.json' with { type: 'json' };
import labels from './fa.labels.json' with { type: 'json' };

/** Persian. What it lacks, or what is older than its English text, is shown in English. */
export const persian: Partial<Messages> = { ...words, ...labels };
