'use client';

import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react';
import { SetupGuideIn } from './SetupGuideIn.tsx';
import type { SetupGuideProps } from './SetupGuideProps.ts';
import type { WholeWords } from './withoutEnglish.tsx';

export type { GuideOptions, GuidePart, GuideProgram, ProgramOptions, SetupGuideProps } from './SetupGuide.tsx';

/** `SetupGuide` without built-in English: all its words come from `messages`. */
export const SetupGuide: ForwardRefExoticComponent<SetupGuideProps & WholeWords & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, SetupGuideProps & WholeWords>(function SetupGuide(props, ref) {
    return <SetupGuideIn {...props} ref={ref} words={null} />;
  });
