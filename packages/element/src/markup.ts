import type { AttributesOf } from './attributes.ts';
import type { ProtocolChooserEventMap } from './ProtocolChooserEventMap.ts';

/** What markup may write for an attribute. */
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

/** The listeners of a chooser as frameworks name them in markup: `onmail-protocol-choice`, or `on:mail-protocol-choice`. */
export type ProtocolChooserListeners<Prefix extends 'on' | 'on:'> = {
  readonly [Type in keyof ProtocolChooserEventMap as `${Prefix}${Type}`]?:
    | ((event: ProtocolChooserEventMap[Type]) => void)
    | undefined;
};
