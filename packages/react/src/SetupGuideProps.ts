import type { Protocol } from '@mail-protocol/core';
import type { MailServer, SettingsIssue } from '@mail-protocol/settings';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { GuideProgram } from './GuideProgram.ts';
import type { GuidePart } from './guideParts.ts';
import type { SharedProps } from './SharedProps.ts';
import type { DoneOptions } from './useDone.ts';
import type { ProtocolInterview, ProtocolRecommendationOptions } from './useProtocolRecommendation.ts';

/** What the guide sets up, apart from the interview. */
export interface GuideOptions {
  /** The protocol to set up. */
  readonly protocol: Protocol;
  /**
   * This mailbox's settings. Wrong settings are left out and reported to `onInvalidServer`; the rest shows. The
   * settings never leave the page. Keep the object outside the component, or memoize it.
   */
  readonly server?: MailServer | null | undefined;
  /**
   * Called once for each `server` from which something had to be left out. No issue contains a user name, an address
   * or the name of a person.
   */
  readonly onInvalidServer?: ((issues: readonly SettingsIssue[]) => void) | undefined;
  /** What to show instead of the list of settings, if there is no `server`. */
  readonly settings?: ReactNode | ((protocol: Protocol) => ReactNode);
  /**
   * The address at which you serve the Apple profile for `protocol`, for pages that are not allowed to save files.
   * `https:`, or an address within the site; any other is ignored.
   */
  readonly profileHref?: string | undefined;
  /**
   * Parts to leave out.
   * @default []
   */
  readonly omit?: readonly GuidePart[] | undefined;
}

/** The selected mail program. */
export interface ProgramOptions {
  /** The person's mail program, held by the host; `null` for none. Use it with `onProgramChange`. */
  readonly program?: GuideProgram | null | undefined;
  /**
   * The initial program, held by the component. To hold it yourself use `program`.
   * @default null
   */
  readonly defaultProgram?: GuideProgram | null | undefined;
  /** Called when the person selects a program; `null` when they clear it. */
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
    Omit<ComponentPropsWithoutRef<'div'>, keyof SharedProps | 'children'> {
  /**
   * The result of `useProtocolRecommendation`, to continue the interview of a chooser. `answers`, `facts`, `offered`
   * and `provider` have no effect together with it.
   * @default a separate interview
   */
  readonly interview?: ProtocolInterview | undefined;
  /**
   * How much space is between things. `compact` is for dense panels; targets keep their size.
   * @default 'comfortable'
   */
  readonly density?: 'comfortable' | 'compact' | undefined;
}
