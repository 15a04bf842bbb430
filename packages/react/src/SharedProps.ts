import type { Messages } from '@mail-protocol/core';
import type { Parts } from './parts.ts';

/** The props that all components share: language, looks, and names for the host's own style sheet. */
export interface SharedProps {
  /**
   * The words. Laid over the English ones key by key, so that a few changed keys or a whole language
   * will do. Keep the object outside of the component, or memoize it.
   * @default english
   */
  readonly messages?: Partial<Messages> | undefined;
  /**
   * The language of the words, for the `lang` attribute.
   * @default the language of `messages`
   */
  readonly lang?: string | undefined;
  /**
   * The direction of the component, whatever that of the page.
   * @default the direction of `messages`
   */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /**
   * The colour scheme, for hosts whose dark mode the browser does not know of.
   * @default inherited: the page's `color-scheme`
   */
  readonly colorScheme?: 'light' | 'dark' | undefined;
  /** A class name for each part. The `part` attribute is there in any case. */
  readonly classNames?: Partial<Parts> | undefined;
}
