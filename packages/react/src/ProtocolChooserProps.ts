import type { Protocol } from '@mail-protocol/core';
import type { MailServer, SettingsIssue } from '@mail-protocol/settings';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { SharedProps } from './SharedProps.ts';
import type { ChoiceOptions } from './useProtocolChoice.ts';
import type { ProtocolInterview, ProtocolRecommendationOptions } from './useProtocolRecommendation.ts';

/** What a host can leave out. Risks, acknowledgement and steps always stay. */
export type Omittable = (typeof omittable)[number];

/** What a host adds inside the chooser, and what it leaves out. */
export interface ChooserOptions {
  /**
   * What to show instead of the important notice, with your own markup. To change only its words, use the message
   * `notice`.
   * @default the message `notice`
   */
  readonly notice?: ReactNode;
  /**
   * What a person needs to set up the chosen protocol, such as server name and ports. Shows once a protocol is chosen,
   * before the steps. With `server` it shows only if the guide does not.
   */
  readonly settings?: ReactNode | ((protocol: Protocol) => ReactNode);
  /**
   * This mailbox's settings. With them the set-up guide loads while the person reads the advice, and replaces the
   * plain steps once a protocol is chosen. The plain steps stay if the guide can't be loaded, or if they are already
   * on the page. Settings that are wrong are left out and reported to `onInvalidServer`. The settings never leave
   * the page. Keep the object outside the component, or memoize it.
   */
  readonly server?: MailServer | null | undefined;
  /**
   * Called once for each `server` from which something had to be left out. No issue contains a user name, an address
   * or the name of a person.
   */
  readonly onInvalidServer?: ((issues: readonly SettingsIssue[]) => void) | undefined;
  /**
   * What to leave out: the text above the questions (`intro`), the picture, the notice, and the buttons that copy and
   * print the advice (`summary`).
   * @default []
   */
  readonly omit?: readonly Omittable[] | undefined;
}

/** Form options of the choice. */
export interface ChoiceFormOptions {
  /**
   * The name under which the surrounding form posts `imap` or `pop3`. With it, two cards replace the button, since the
   * form's own button is the action. Without it nothing is posted.
   */
  readonly name?: string | undefined;
  /**
   * Whether the form can't be sent without a choice, or without an acknowledgement that is due. Needs a `name`.
   * @default false
   */
  readonly required?: boolean | undefined;
  /**
   * Whether nothing can be answered or chosen. Everything stays readable.
   * @default false
   */
  readonly disabled?: boolean | undefined;
  /**
   * What is wrong with the choice, for example because your server refused it. Shows with the choice until you
   * remove it. A folded choice unfolds. It does not keep the form from being sent.
   */
  readonly error?: ReactNode;
}

/** Layout and density of a chooser. */
export interface Layout {
  /**
   * `list`: all questions on one page, with the result beside them. `steps`: one question at a time, with Back and
   * Next, and the result at the end.
   * @default 'list'
   */
  readonly layout?: 'list' | 'steps' | undefined;
  /**
   * How much space is between things. `compact` is for dense panels; targets keep their size.
   * @default 'comfortable'
   */
  readonly density?: 'comfortable' | 'compact' | undefined;
}

/** Everything that `omit` accepts. */
export const omittable = ['intro', 'picture', 'notice', 'summary'] as const;

/** Whether the host leaves out `what`. A value that is not a list leaves out nothing. */
export function isOmitted({ omit }: ChooserOptions, part: Omittable): boolean {
  return Array.isArray(omit) && omit.includes(part);
}

/** Whether the host has passed settings, and so needs the guide. */
export function hasServer({ server }: ChooserOptions): boolean {
  return server !== undefined && server !== null;
}

/** The props of `ProtocolChooser`. Props that are not listed go to the root element. */
export interface ProtocolChooserProps
  extends Layout,
    ChooserOptions,
    ChoiceOptions,
    ChoiceFormOptions,
    SharedProps,
    ProtocolRecommendationOptions,
    Omit<ComponentPropsWithoutRef<'div'>, keyof SharedProps | 'children' | 'defaultValue'> {
  /**
   * The result of `useProtocolRecommendation`, to share one interview between several components. Options of the hook
   * have no effect together with it.
   * @default a separate interview
   */
  readonly interview?: ProtocolInterview | undefined;
}

/** The handle that the ref of `ProtocolChooser` receives. */
export interface ProtocolChooserHandle {
  /** The root element; `null` before it is on the page. */
  readonly element: HTMLDivElement | null;
  /**
   * Moves focus to the choice: to the chosen option, or else to the first one. Unfolds the choice if needed. Use it
   * when you have something to say about the choice, such as an `error`.
   */
  readonly focus: () => void;
}
