import type { ProtocolChooserEventMap } from './ProtocolChooserEventMap.ts';

/** The attributes that both tags take. */
interface SharedAttributes {
  /** `imap pop3`, one of them, or nothing for a server without either. */
  readonly offered?: string | undefined;
  readonly 'heading-level'?: 1 | 2 | 3 | 4 | 5 | '1' | '2' | '3' | '4' | '5' | undefined;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly 'color-scheme'?: 'light' | 'dark' | undefined;
}

/** The attributes of `<mail-protocol-chooser>`, for the types of frameworks. */
export interface ProtocolChooserAttributes extends SharedAttributes {
  readonly name?: string | undefined;
  readonly value?: 'imap' | 'pop3' | '' | undefined;
  readonly acknowledged?: boolean | undefined;
  /** What is wrong with the choice, as the page knows it. */
  readonly error?: string | undefined;
  /** Answers that the page knows, as `serializeAnswers` writes them. */
  readonly facts?: string | undefined;
  readonly layout?: 'list' | 'steps' | undefined;
  readonly density?: 'comfortable' | 'compact' | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly form?: string | undefined;
}

/** The attributes of `<mail-protocol-comparison>`, for the types of frameworks. */
export interface ProtocolComparisonAttributes extends SharedAttributes {
  /** The id of a chooser whose answers it follows. */
  readonly for?: string | undefined;
  readonly recommended?: 'imap' | 'pop3' | undefined;
}

/** The listeners of a chooser as frameworks name them in markup: `onmail-protocol-choice`, or `on:mail-protocol-choice`. */
export type ProtocolChooserListeners<Prefix extends 'on' | 'on:'> = {
  readonly [Type in keyof ProtocolChooserEventMap as `${Prefix}${Type}`]?:
    | ((event: ProtocolChooserEventMap[Type]) => void)
    | undefined;
};
