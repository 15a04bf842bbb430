import type {
  ProtocolChooserAttributes,
  ProtocolChooserElement,
  ProtocolChooserListeners,
  ProtocolComparisonAttributes,
  ProtocolComparisonElement,
} from '@mail-protocol/element';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** The tags in JSX of React 19. */
type Tag<Element, Attributes> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Attributes> &
  Attributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'mail-protocol-chooser': Tag<ProtocolChooserElement, ProtocolChooserAttributes> & ProtocolChooserListeners<'on'>;
      'mail-protocol-comparison': Tag<ProtocolComparisonElement, ProtocolComparisonAttributes>;
    }
  }
}
