// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ru.json' with { type: 'json' };
import labels from './ru.labels.json' with { type: 'json' };

/** Russian. What it lacks, or what is older than its English text, is shown in English. */
export const russian: Partial<Messages> = { ...words, ...labels };
