import type {
  ProtocolChooserAttributes,
  ProtocolChooserElement,
  ProtocolChooserListeners,
  ProtocolChooserProperties,
  ProtocolComparisonAttributes,
  ProtocolComparisonElement,
  ProtocolComparisonProperties,
  SetupGuideAttributes,
  SetupGuideElement,
  SetupGuideListeners,
  SetupGuideProperties,
} from '@mail-protocol/element';
import type { HTMLAttributes } from 'preact';

type Wide<Attributes, Properties> = Omit<Attributes, keyof Properties> & Properties;

/** The tags in JSX of Preact. */
type Tag<Element extends EventTarget, Attributes> = Omit<HTMLAttributes<Element>, keyof Attributes> & Attributes;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'mail-protocol-chooser': Tag<
        ProtocolChooserElement,
        Wide<ProtocolChooserAttributes, ProtocolChooserProperties> & ProtocolChooserListeners<'on'>
      >;
      'mail-protocol-comparison': Tag<
        ProtocolComparisonElement,
        Wide<ProtocolComparisonAttributes, ProtocolComparisonProperties>
      >;
      'mail-protocol-setup': Tag<
        SetupGuideElement,
        Wide<SetupGuideAttributes, SetupGuideProperties> & SetupGuideListeners<'on'>
      >;
    }
  }
}
