// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './pt-BR.json' with { type: 'json' };
import labels from './pt-BR.labels.json' with { type: 'json' };

/** Brazilian Portuguese. What it lacks, or what is older than its English text, is shown in English. */
export const brazilianPortuguese: Partial<Messages> = { ...words, ...labels };
