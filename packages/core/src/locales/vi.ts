// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './vi.json' with { type: 'json' };
import labels from './vi.labels.json' with { type: 'json' };

/** Vietnamese. What it lacks, or what is older than its English text, is shown in English. */
export const vietnamese: Partial<Messages> = { ...words, ...labels };
