// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './de.json' with { type: 'json' };
import labels from './de.labels.json' with { type: 'json' };

const { 'plugin.programs': _0, 'plugin.set-up': _1, ...messages } = words;

/**
 * German, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const german: Messages = { ...messages, ...labels };
