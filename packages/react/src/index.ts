'use client';

export type * from '@mail-protocol/core';
export { ComparisonTable, type ComparisonTableProps } from './ComparisonTable.tsx';
export { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';
export type { Part, Parts } from './parts.ts';
export type { SurfaceOptions } from './Surface.tsx';
export type { AcknowledgementState, ChoiceDetails } from './useChoice.ts';
export {
  type InterviewEvent,
  type InterviewQuestion,
  type ProtocolInterview,
  type ProtocolRecommendationOptions,
  useProtocolRecommendation,
} from './useProtocolRecommendation.ts';
