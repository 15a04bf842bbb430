// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './zh-Hans.json' with { type: 'json' };
import labels from './zh-Hans.labels.json' with { type: 'json' };

/** Simplified Chinese. What it lacks, or what is older than its English text, is shown in English. */
export const simplifiedChinese: Partial<Messages> = { ...words, ...labels };
