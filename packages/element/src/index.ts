export type * from '@mail-protocol/core';
export type {
  ProtocolChooserAttributes,
  ProtocolChooserListeners,
  ProtocolChooserProperties,
  ProtocolComparisonAttributes,
  ProtocolComparisonProperties,
  SetupGuideAttributes,
  SetupGuideListeners,
  SetupGuideProperties,
} from './markup.ts';
export { ProtocolChooserElement } from './ProtocolChooserElement.tsx';
export type { ChoiceEventDetail, ProtocolChooserEventMap } from './ProtocolChooserEventMap.ts';
export { ProtocolComparisonElement } from './ProtocolComparisonElement.tsx';
export { SetupGuideElement } from './SetupGuideElement.tsx';
export type { ServerIssue, SetupGuideEventMap } from './SetupGuideEventMap.ts';
