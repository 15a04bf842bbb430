export type * from '@mail-protocol/core';
export {
  type ChoiceEventDetail,
  ProtocolChooserElement,
  type ProtocolChooserEventMap,
} from './ProtocolChooserElement.tsx';
export { ProtocolComparisonElement } from './ProtocolComparisonElement.tsx';
