import type { Answers, Messages } from '@mail-protocol/core';
import type { MailServer } from '@mail-protocol/settings/rows';
import type { AttributesOf } from './attributes.ts';
import type { ProtocolChooserEventMap } from './ProtocolChooserEventMap.ts';
import type { SetupGuideEventMap } from './SetupGuideEventMap.ts';

/** The values that markup may use for an attribute. */
type Written<Takes> = Takes extends { readonly oneOf: readonly (infer Word extends string | number)[] }
  ? Word | `${Word}`
  : Takes extends { readonly boolean: true }
    ? boolean
    : string;

type Markup<Attributes> = { readonly [Name in keyof Attributes]?: Written<Attributes[Name]> | undefined };

/** The attributes of `<mail-protocol-chooser>`, for the types of frameworks. */
export type ProtocolChooserAttributes = Markup<AttributesOf<'mail-protocol-chooser'>>;

/** The attributes of `<mail-protocol-comparison>`, for the types of frameworks. */
export type ProtocolComparisonAttributes = Markup<AttributesOf<'mail-protocol-comparison'>>;

/** The attributes of `<mail-protocol-setup>`, for the types of frameworks. */
export type SetupGuideAttributes = Markup<AttributesOf<'mail-protocol-setup'>>;

/** The listeners of a guide as frameworks name them in markup. */
export type SetupGuideListeners<Prefix extends 'on' | 'on:'> = {
  readonly [Type in keyof SetupGuideEventMap as `${Prefix}${Type}`]?:
    | ((event: SetupGuideEventMap[Type]) => void)
    | undefined;
};

/**
 * The listeners of a chooser as frameworks name them in markup: `onmail-protocol-choice`, or `on:mail-protocol-choice`.
 */
export type ProtocolChooserListeners<Prefix extends 'on' | 'on:'> = {
  readonly [Type in keyof ProtocolChooserEventMap as `${Prefix}${Type}`]?:
    | ((event: ProtocolChooserEventMap[Type]) => void)
    | undefined;
};

/**
 * The properties of a chooser that frameworks set in markup, besides attributes. If both exist, both types are
 * accepted.
 */
export type ProtocolChooserProperties = {
  readonly value?: ProtocolChooserAttributes['value'] | '' | null;
  readonly error?: string | null | undefined;
  readonly facts?: Answers | string | null | undefined;
  readonly answers?: Answers | string | null | undefined;
  readonly server?: MailServer | string | null | undefined;
  readonly messages?: Partial<Messages> | null | undefined;
};

/** The properties of a comparison that frameworks set in markup, besides attributes. */
export type ProtocolComparisonProperties = Pick<ProtocolChooserProperties, 'messages'>;

/** The properties of a set-up guide that frameworks set in markup, besides attributes. */
export type SetupGuideProperties = Pick<ProtocolChooserProperties, 'answers' | 'facts' | 'messages' | 'server'> & {
  readonly program?: SetupGuideAttributes['program'] | null;
  readonly done?: readonly string[] | string | null | undefined;
};
