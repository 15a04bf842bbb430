import { ProtocolChooserElement, ProtocolComparisonElement } from './index.ts';

/** Defines both tags, unless something else has them already. On a server there is nothing to define. */
for (const [tag, element] of [
  ['mail-protocol-chooser', ProtocolChooserElement],
  ['mail-protocol-comparison', ProtocolComparisonElement],
] as const)
  if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, element);
