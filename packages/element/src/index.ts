export type * from '@mail-protocol/core';
export type { ProtocolChooserAttributes, ProtocolChooserListeners, ProtocolComparisonAttributes } from './markup.ts';
export { ProtocolChooserElement } from './ProtocolChooserElement.tsx';
export type { ChoiceEventDetail, ProtocolChooserEventMap } from './ProtocolChooserEventMap.ts';
export { ProtocolComparisonElement } from './ProtocolComparisonElement.tsx';
