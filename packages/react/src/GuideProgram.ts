import type { ProgramId } from '@mail-protocol/core';

/** The id of a mail program in `programs`, or `other` for any other program. */
export type GuideProgram = ProgramId | 'other';
