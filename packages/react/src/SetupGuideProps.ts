import type { Protocol } from '@mail-protocol/core';
import type { MailServer, SettingsIssue } from '@mail-protocol/settings';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { GuideProgram } from './GuideProgram.ts';
import type { GuidePart } from './guideParts.ts';
import type { SharedProps } from './SharedProps.ts';
import type { DoneOptions } from './StepList.tsx';
import type { ProtocolInterview, ProtocolRecommendationOptions } from './useProtocolRecommendation.ts';

/** What a guide is about, beside the interview. */
export interface GuideOptions {
  /** The protocol to set up. */
  readonly protocol: Protocol;
  /**
   * This mailbox's settings. What is wrong in them is left out and reported to `onInvalidServer`; what is good is shown. Nothing of
   * it leaves the page. Keep the object outside of the component, or memoize it.
   */
  readonly server?: MailServer | null | undefined;
  /** Called once for each `server` of which something had to be left out. No issue holds a user name, an address or a name. */
  readonly onInvalidServer?: ((issues: readonly SettingsIssue[]) => void) | undefined;
  /** What to show in place of the list of settings, where there is no `server`. */
  readonly settings?: ReactNode | ((protocol: Protocol) => ReactNode);
  /**
   * The address at which the host serves the Apple profile for `protocol`, for pages that may not save a file themselves. `https:` or an
   * address within the site; any other is passed over.
   */
  readonly profileHref?: string | undefined;
  /**
   * Parts to leave out.
   * @default []
   */
  readonly omit?: readonly GuidePart[] | undefined;
}

/** The mail program, and who keeps it. */
export interface ProgramOptions {
  /** The person's mail program, held by the host; `null` for none. To be used with `onProgramChange`. */
  readonly program?: GuideProgram | null | undefined;
  /**
   * The program to begin with, held by the component. To hold it yourself use `program`.
   * @default null
   */
  readonly defaultProgram?: GuideProgram | null | undefined;
  /** Called when the person picks a program; `null` when they take it back. */
  readonly onProgramChange?: ((program: GuideProgram | null) => void) | undefined;
}

/** The props of `SetupGuide`. Props that are not listed go to the root element. */
export interface SetupGuideProps
  extends GuideOptions,
    ProgramOptions,
    DoneOptions,
    SharedProps,
    Pick<
      ProtocolRecommendationOptions,
      'answers' | 'defaultAnswers' | 'onAnswersChange' | 'onInvalidAnswers' | 'facts' | 'offered' | 'provider'
    >,
    Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'dir' | 'lang'> {
  /**
   * The result of `useProtocolRecommendation`, to go on with the interview of a chooser. `answers`, `facts`, `offered` and
   * `provider` have no effect beside it.
   * @default an interview of its own
   */
  readonly interview?: ProtocolInterview | undefined;
  /**
   * The level of the guide's heading, 1 to 5; the parts of the guide stand one below.
   * @default 2
   */
  readonly headingLevel?: number | undefined;
  /**
   * How close everything stands. `compact` is for dense panels; targets keep their size.
   * @default 'comfortable'
   */
  readonly density?: 'comfortable' | 'compact' | undefined;
}
