'use client';

import type { Messages } from '@mail-protocol/core';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react';
import { ChooserIn } from './ChooserIn.tsx';
import type { ComparisonTableProps } from './ComparisonTableProps.ts';
import type { Guide } from './loadGuide.ts';
import type { ProtocolChooserHandle, ProtocolChooserProps } from './ProtocolChooserProps.ts';
import { TableIn } from './TableIn.tsx';

export type * from './index.ts';
export { useProtocolChoice } from './useProtocolChoice.ts';
export { useProtocolRecommendation } from './useProtocolRecommendation.ts';

/** Words without English defaults. */
export interface WholeWords {
  /** A whole language, such as `german`, or the result of `mergeMessages`. */
  readonly messages: Messages;
}

const loadSteps = (): Promise<Guide> => import('./GuideSteps.tsx');

/** `ProtocolChooser` without built-in English: all its words come from `messages`. */
export const ProtocolChooser: ForwardRefExoticComponent<
  ProtocolChooserProps & WholeWords & RefAttributes<ProtocolChooserHandle>
> = /* @__PURE__ */ forwardRef<ProtocolChooserHandle, ProtocolChooserProps & WholeWords>(
  function ProtocolChooser(props, ref) {
    return <ChooserIn {...props} ref={ref} words={null} loadGuide={loadSteps} />;
  },
);

/** `ComparisonTable` without built-in English: all its words come from `messages`. */
export const ComparisonTable: ForwardRefExoticComponent<
  ComparisonTableProps & WholeWords & RefAttributes<HTMLDivElement>
> = /* @__PURE__ */ forwardRef<HTMLDivElement, ComparisonTableProps & WholeWords>(function ComparisonTable(props, ref) {
  return <TableIn {...props} ref={ref} words={null} />;
});
