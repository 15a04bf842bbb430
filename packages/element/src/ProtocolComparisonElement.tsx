import { ComparisonTable } from '@mail-protocol/react';
import type { ReactNode } from 'react';
import { attributes } from './attributes.ts';
import { ComponentElement } from './ComponentElement.ts';
import { ProtocolChooserElement } from './ProtocolChooserElement.tsx';

/**
 * `<mail-protocol-comparison>`: POP3 and IMAP side by side. With `for`, the id of a chooser, it follows the answers
 * given there.
 */
export class ProtocolComparisonElement extends ComponentElement {
  static readonly observedAttributes: readonly string[] = Object.keys({
    ...attributes['mail-protocol-comparison'],
    ...attributes.shared,
  });

  readonly #follow = (): void => {
    if (this.hasAttribute('for')) this.update();
  };

  override connectedCallback(): void {
    ProtocolChooserElement.followers.add(this.#follow);
    super.connectedCallback();
  }

  /** @internal */
  protected override leave(): void {
    super.leave();
    ProtocolChooserElement.followers.delete(this.#follow);
  }

  /** @internal */
  protected override view(): ReactNode {
    const root = this.getRootNode() as Document | ShadowRoot;
    const chooser = root.getElementById(this.attribute('for'));
    return (
      <ComparisonTable
        {...this.shared()}
        interview={
          chooser instanceof ProtocolChooserElement
            ? { recommendation: chooser.recommendation, offered: chooser.offeredProtocols }
            : undefined
        }
        recommended={this.attribute('recommended')}
      />
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mail-protocol-comparison': ProtocolComparisonElement;
  }
}
