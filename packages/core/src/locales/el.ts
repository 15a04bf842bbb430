// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './el.json' with { type: 'json' };
import labels from './el.labels.json' with { type: 'json' };

const { 'plugin.programs': _0, 'plugin.set-up': _1, ...messages } = words;

/**
 * Greek, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const greek: Messages = { ...messages, ...labels };
