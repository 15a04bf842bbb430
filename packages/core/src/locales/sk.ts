// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './sk.json' with { type: 'json' };
import labels from './sk.labels.json' with { type: 'json' };

/** Slovak. What it lacks, or what is older than its English text, is shown in English. */
export const slovak: Partial<Messages> = { ...words, ...labels };
