import type { ProgramId } from '@mail-protocol/core';

/** A mail program of `programs`, or `other` for one that is not among them. */
export type GuideProgram = ProgramId | 'other';
