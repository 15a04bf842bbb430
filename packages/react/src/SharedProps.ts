import type { Messages } from '@mail-protocol/core';
import type { Parts } from './parts.ts';

/**
 * The props that all components share: language, heading level, appearance, and class names for the host's style sheet.
 */
export interface SharedProps {
  /**
   * The words. They replace the English ones key by key, so you can pass a few texts or a whole language. Keep the
   * object outside the component, or memoize it.
   * @default english
   */
  readonly messages?: Partial<Messages> | undefined;
  /**
   * The language of the words, for the `lang` attribute.
   * @default the language of `messages`
   */
  readonly lang?: string | undefined;
  /**
   * The direction of the component, whatever the direction of the page.
   * @default the direction of `messages`
   */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /**
   * The level of the component's headings, 1 to 5: those of questions and result, of the guide, or above and below the
   * table. Headings inside the result and the guide are one level lower.
   * @default 2
   */
  readonly headingLevel?: number | undefined;
  /**
   * The colour scheme, for pages with a dark mode that the browser does not know.
   * @default from the colour of the text around it, else the page's `color-scheme`
   */
  readonly colorScheme?: 'light' | 'dark' | undefined;
  /** A class name for each part. The `part` attributes are always there. */
  readonly classNames?: Partial<Parts> | undefined;
}
