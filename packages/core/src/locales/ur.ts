// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ur.json' with { type: 'json' };

/** Urdu. What it lacks, or what is older than its English text, is shown in English. */
export const urdu: Partial<Messages> = words;
