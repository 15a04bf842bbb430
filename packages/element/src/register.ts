import { ProtocolChooserElement, ProtocolComparisonElement, SetupGuideElement } from './index.ts';

// Keeps the import in the declarations. It types the tags and their events for `querySelector` and `addEventListener`.
export type * from './index.ts';

/** Defines the tags that are not yet defined. On a server there is nothing to define. */
for (const [tag, element] of [
  ['mail-protocol-chooser', ProtocolChooserElement],
  ['mail-protocol-comparison', ProtocolComparisonElement],
  ['mail-protocol-setup', SetupGuideElement],
] as const)
  if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, element);
