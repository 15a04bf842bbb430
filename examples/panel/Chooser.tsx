import { protocols } from '@mail-protocol/core';
import { ProtocolChooser } from '@mail-protocol/react';
import type { ReactNode } from 'react';

interface ChooserProps {
  /** The choice at first: the posted value, if it is a protocol. */
  readonly value?: string | undefined;
}

/** The chooser of these pages, rendered on a server, in the browser, and as an AMD module. */
export const Chooser = ({ value }: ChooserProps): ReactNode => (
  <ProtocolChooser name="protocol" required defaultValue={protocols.find((protocol) => protocol === value)} />
);
