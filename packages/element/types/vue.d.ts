import type {
  ProtocolChooserAttributes,
  ProtocolChooserElement,
  ProtocolComparisonAttributes,
  ProtocolComparisonElement,
} from '@mail-protocol/element';
import type { HTMLAttributes } from 'vue';

/** The tags in templates of Vue, which must be told of them: `compilerOptions.isCustomElement`. */
type Tag<Element, Attributes> = new () => Element & { $props: Omit<HTMLAttributes, keyof Attributes> & Attributes };

declare module 'vue' {
  interface GlobalComponents {
    'mail-protocol-chooser': Tag<ProtocolChooserElement, ProtocolChooserAttributes>;
    'mail-protocol-comparison': Tag<ProtocolComparisonElement, ProtocolComparisonAttributes>;
  }
}
