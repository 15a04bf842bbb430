// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './cs.json' with { type: 'json' };
import labels from './cs.labels.json' with { type: 'json' };

const { 'plugin.programs': _0, 'plugin.set-up': _1, ...messages } = words;

/**
 * Czech, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const czech: Messages = { ...messages, ...labels };
