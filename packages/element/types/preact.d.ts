import type {
  ProtocolChooserAttributes,
  ProtocolChooserElement,
  ProtocolChooserListeners,
  ProtocolComparisonAttributes,
  ProtocolComparisonElement,
} from '@mail-protocol/element';
import type { HTMLAttributes } from 'preact';

/** The tags in JSX of Preact. */
type Tag<Element extends EventTarget, Attributes> = Omit<HTMLAttributes<Element>, keyof Attributes> & Attributes;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'mail-protocol-chooser': Tag<ProtocolChooserElement, ProtocolChooserAttributes> & ProtocolChooserListeners<'on'>;
      'mail-protocol-comparison': Tag<ProtocolComparisonElement, ProtocolComparisonAttributes>;
    }
  }
}
