import { englishTable, type Messages } from '@mail-protocol/core';
import { ComparisonTable } from '@mail-protocol/react';
import type { ReactNode } from 'react';
import { attributes } from './attributes.ts';
import { ComponentElement, readAttribute } from './ComponentElement.ts';
import { ProtocolChooserElement } from './ProtocolChooserElement.tsx';

const own = attributes['mail-protocol-comparison'];

/**
 * `<mail-protocol-comparison>`: IMAP and POP3 side by side. With `for`, the id of a chooser, it follows the answers
 * given there.
 */
export class ProtocolComparisonElement extends ComponentElement {
  static readonly observedAttributes: readonly string[] = Object.keys({
    ...own,
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
  protected override get english(): Partial<Messages> | null {
    return englishTable;
  }

  /** @internal */
  protected override view(): ReactNode {
    const read = <Name extends keyof typeof own>(name: Name) => readAttribute(this, own, name);
    const root = this.getRootNode() as Document | ShadowRoot;
    const chooser = root.getElementById(read('for'));
    return (
      <ComparisonTable
        {...this.shared()}
        interview={
          chooser instanceof ProtocolChooserElement
            ? { recommendation: chooser.recommendation, offered: chooser.offeredProtocols }
            : undefined
        }
        recommended={read('recommended')}
        rows={read('rows')}
        omit={read('omit')}
      />
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mail-protocol-comparison': ProtocolComparisonElement;
  }
}
