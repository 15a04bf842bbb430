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

/** Vue type-checks templates with the name `onMailProtocolChoice`; render functions write `onMail-protocol-choice`. */
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

/** One overload for each event, to type-check templates. */
type Emit<Events> = Each<Emits<Events>> extends (emit: infer All) => void ? All : never;

/** The tags in Vue templates. Vue needs `compilerOptions.isCustomElement` for them. */
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
