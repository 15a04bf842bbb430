import type { Messages } from '../messages.ts';
import words from './ar.json' with { type: 'json' };

/**
 * Arabic: Modern Standard, in the tone of help pages. The masculine imperative is the usual one in software; where it
 * comes naturally, nouns and passives keep sentences free of gender.
 *
 * A text starts with an Arabic word, so that plain text that is pasted elsewhere runs from right to left; and no two
 * Latin words stand with only marks between them, because these marks would run from left to right.
 *
 * Digits are Latin, as they are in ports, step numbers and the 3 of POP3, and never from `Intl.NumberFormat('ar')`: which
 * digits that gives depends on the engine's data, so that server and browser could disagree.
 */
export const arabic: Partial<Messages> = words;
