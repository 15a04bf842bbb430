// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './pl.json' with { type: 'json' };
import labels from './pl.labels.json' with { type: 'json' };

const { 'plugin.programs': _0, 'plugin.set-up': _1, ...messages } = words;

/**
 * Polish, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const polish: Messages = { ...messages, ...labels };
