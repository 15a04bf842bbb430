import type {
  ProtocolChooserAttributes,
  ProtocolChooserElement,
  ProtocolChooserListeners,
  ProtocolComparisonAttributes,
  ProtocolComparisonElement,
  SetupGuideAttributes,
  SetupGuideElement,
  SetupGuideListeners,
} from '@mail-protocol/element';
import type { JSX as Solid } from 'solid-js';

/** The tags in JSX of Solid. */
type Tag<Element, Attributes> = Omit<Solid.HTMLAttributes<Element>, keyof Attributes> & Attributes;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'mail-protocol-chooser': Tag<ProtocolChooserElement, ProtocolChooserAttributes> & ProtocolChooserListeners<'on:'>;
      'mail-protocol-comparison': Tag<ProtocolComparisonElement, ProtocolComparisonAttributes>;
      'mail-protocol-setup': Tag<SetupGuideElement, SetupGuideAttributes> & SetupGuideListeners<'on:'>;
    }
  }
}
