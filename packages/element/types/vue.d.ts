import type {
  ProtocolChooserAttributes,
  ProtocolChooserElement,
  ProtocolChooserEventMap,
  ProtocolChooserProperties,
  ProtocolComparisonAttributes,
  ProtocolComparisonElement,
  ProtocolComparisonProperties,
  SetupGuideAttributes,
  SetupGuideElement,
  SetupGuideEventMap,
  SetupGuideProperties,
} from '@mail-protocol/element';
import type { HTMLAttributes } from 'vue';

type Wide<Attributes, Properties> = Omit<Attributes, keyof Properties> & Properties;

/** `onMailProtocolChoice` is what templates are checked by, `onMail-protocol-choice` what render functions write. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type Listeners<Events> = {
  readonly [Type in keyof Events & string as `on${Capitalize<Type | Camel<Type>>}`]?:
    | ((event: Events[Type]) => void)
    | undefined;
};

type Emits<Events> = { readonly [Type in keyof Events]: (type: Type, event: Events[Type]) => void }[keyof Events];

type Each<Emit> = Emit extends unknown ? (emit: Emit) => void : never;

/** One overload for each event, as templates are checked by. */
type Emit<Events> = Each<Emits<Events>> extends (emit: infer All) => void ? All : never;

/** The tags in templates of Vue, which must be told of them: `compilerOptions.isCustomElement`. */
type Tag<Element, Props, Events> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof Props> & Props & Listeners<Events>;
  $emit: Emit<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
    'mail-protocol-chooser': Tag<
      ProtocolChooserElement,
      Wide<ProtocolChooserAttributes, ProtocolChooserProperties>,
      ProtocolChooserEventMap
    >;
    'mail-protocol-comparison': Tag<
      ProtocolComparisonElement,
      Wide<ProtocolComparisonAttributes, ProtocolComparisonProperties>,
      Record<never, never>
    >;
    'mail-protocol-setup': Tag<SetupGuideElement, Wide<SetupGuideAttributes, SetupGuideProperties>, SetupGuideEventMap>;
  }
}
