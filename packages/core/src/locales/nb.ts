// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './nb.json' with { type: 'json' };
import labels from './nb.labels.json' with { type: 'json' };

const { 'plugin.programs': _0, 'plugin.set-up': _1, ...messages } = words;

/**
 * Norwegian Bokmål, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const norwegianBokmal: Messages = { ...messages, ...labels };
