import type {
  ProtocolChooserAttributes,
  ProtocolChooserElement,
  ProtocolComparisonAttributes,
  ProtocolComparisonElement,
  SetupGuideAttributes,
  SetupGuideElement,
} from '@mail-protocol/element';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** The tags in JSX of React 18, which attaches no listeners to them: use a ref and `addEventListener`. */
type Tag<Element, Attributes> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Attributes> &
  Attributes;

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'mail-protocol-chooser': Tag<ProtocolChooserElement, ProtocolChooserAttributes>;
      'mail-protocol-comparison': Tag<ProtocolComparisonElement, ProtocolComparisonAttributes>;
      'mail-protocol-setup': Tag<SetupGuideElement, SetupGuideAttributes>;
    }
  }
}
