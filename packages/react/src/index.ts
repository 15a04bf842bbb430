'use client';

export type * from '@mail-protocol/core';
export { ComparisonTable } from './ComparisonTable.tsx';
export type { ComparisonTableProps } from './ComparisonTableProps.ts';
export type { AcknowledgementState, ChoiceDetails, Due } from './choiceDetails.ts';
export { ProtocolChooser } from './ProtocolChooser.tsx';
export type { Omittable, ProtocolChooserHandle, ProtocolChooserProps } from './ProtocolChooserProps.ts';
export type { Part, Parts } from './parts.ts';
export type { SharedProps } from './SharedProps.ts';
export { type ChoiceOptions, type ProtocolChoice, type Remark, useProtocolChoice } from './useProtocolChoice.ts';
export {
  type InterviewEvent,
  type InterviewQuestion,
  type ProtocolInterview,
  type ProtocolRecommendationOptions,
  useProtocolRecommendation,
} from './useProtocolRecommendation.ts';
