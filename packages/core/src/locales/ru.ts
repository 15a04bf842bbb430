// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ru.json' with { type: 'json' };
import labels from './ru.labels.json' with { type: 'json' };

/** Russian, whole: what it lacked when it was built, or what was older than its English text, is in English. */
export const russian: Messages = { ...words, ...labels };
