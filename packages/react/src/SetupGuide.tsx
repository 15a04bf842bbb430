'use client';

import { englishGuide } from '@mail-protocol/core/locales/en.guide';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react';
import { SetupGuideIn } from './SetupGuideIn.tsx';
import type { SetupGuideProps } from './SetupGuideProps.ts';

export type { GuideProgram } from './GuideProgram.ts';
export type { GuidePart } from './guideParts.ts';
export type { GuideOptions, ProgramOptions, SetupGuideProps } from './SetupGuideProps.ts';

/**
 * Takes a person from the choice to mail that arrives, without losing what they have: this mailbox's settings with copy
 * buttons, a checklist of steps in the words of their mail program, and files or codes that set it up. Renders a
 * `<div>`.
 *
 * Import `@mail-protocol/react/styles.css` once.
 *
 * @example
 * const server = { address: 'jo@example.net', imap: { host: 'imap.example.net' }, smtp: { host: 'smtp.example.net' } };
 *
 * <SetupGuide protocol="imap" server={server} />
 */
export const SetupGuide: ForwardRefExoticComponent<SetupGuideProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, SetupGuideProps>(function SetupGuide(props, ref) {
    return <SetupGuideIn {...props} ref={ref} words={englishGuide} />;
  });
