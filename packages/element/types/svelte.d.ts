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
import type { HTMLAttributes } from 'svelte/elements';

type Wide<Attributes, Properties> = Omit<Attributes, keyof Properties> & Properties;

/** The tags in markup of Svelte 5. */
type Tag<Element extends EventTarget, Props> = Omit<HTMLAttributes<Element>, keyof Props> & Props;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
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
