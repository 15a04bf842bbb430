import { englishChooser } from '@mail-protocol/core';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react';
import { ChooserIn } from './ChooserIn.tsx';
import { loadGuide } from './loadGuide.ts';
import type { ProtocolChooserHandle, ProtocolChooserProps } from './ProtocolChooserProps.ts';

export type { ProtocolChooserProps } from './ProtocolChooserProps.ts';

/**
 * Asks a few questions, recommends POP3 or IMAP and how to set it up, says why, and hands the choice
 * to the page. Renders a `<div>`. It can be inside your form, and contains no form itself.
 *
 * Import `@mail-protocol/react/styles.css` once.
 *
 * @example
 * <form>
 *   <ProtocolChooser name="protocol" required />
 *   <button>Create mailbox</button>
 * </form>
 */
export const ProtocolChooser: ForwardRefExoticComponent<ProtocolChooserProps & RefAttributes<ProtocolChooserHandle>> =
  /* @__PURE__ */ forwardRef<ProtocolChooserHandle, ProtocolChooserProps>(function ProtocolChooser(props, ref) {
    return <ChooserIn {...props} ref={ref} words={englishChooser} loadGuide={loadGuide} />;
  });
