export type * from '@mail-protocol/core';
export type { ProtocolChooserAttributes, ProtocolChooserListeners, ProtocolComparisonAttributes } from './markup.ts';
export {
  type ChoiceEventDetail,
  ProtocolChooserElement,
  type ProtocolChooserEventMap,
} from './ProtocolChooserElement.tsx';
export { ProtocolComparisonElement } from './ProtocolComparisonElement.tsx';
