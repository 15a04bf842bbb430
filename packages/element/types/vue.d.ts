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
} from '@mail-protocol/element';
import type { HTMLAttributes } from 'vue';

type Wide<Attributes, Properties> = Omit<Attributes, keyof Properties> & Properties;

/** `@mail-protocol-choice` in a template is the prop `onMail-protocol-choice`. */
type Listeners = {
  readonly [Type in keyof ProtocolChooserEventMap as `on${Capitalize<Type>}`]?:
    | ((event: ProtocolChooserEventMap[Type]) => void)
    | undefined;
};

type Emits = {
  readonly [Type in keyof ProtocolChooserEventMap]: (type: Type, event: ProtocolChooserEventMap[Type]) => void;
}[keyof ProtocolChooserEventMap];

type Each<Emit> = Emit extends unknown ? (emit: Emit) => void : never;

/** One overload for each event, as templates are checked by. */
type Emit = Each<Emits> extends (emit: infer All) => void ? All : never;

/** The tags in templates of Vue, which must be told of them: `compilerOptions.isCustomElement`. */
type Tag<Element, Props> = new () => Element & { $props: Omit<HTMLAttributes, keyof Props> & Props; $emit: Emit };

declare module 'vue' {
  interface GlobalComponents {
    'mail-protocol-chooser': Tag<
      ProtocolChooserElement,
      Wide<ProtocolChooserAttributes, ProtocolChooserProperties> & Listeners
    >;
    'mail-protocol-comparison': Tag<
      ProtocolComparisonElement,
      Wide<ProtocolComparisonAttributes, ProtocolComparisonProperties>
    >;
    'mail-protocol-setup': Tag<SetupGuideElement, SetupGuideAttributes>;
  }
}
