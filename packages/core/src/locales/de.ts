import type { Messages } from '../messages.ts';
import words from './de.json' with { type: 'json' };

/** German, with „Sie“. Short sentences, plain words, and the terms that German mail programs use. */
export const german: Partial<Messages> = words;
