import { protocols } from '@mail-protocol/core';
import { ProtocolChooser } from '@mail-protocol/react';
import type { ReactNode } from 'react';

interface ChooserProps {
  /** What is chosen to begin with: what was posted, if it is a protocol. */
  readonly value?: string | undefined;
}

/** The chooser as these pages use it: on a server, in the browser, and as a module of an AMD loader. */
export const Chooser = ({ value }: ChooserProps): ReactNode => (
  <ProtocolChooser name="protocol" required defaultValue={protocols.find((protocol) => protocol === value)} />
);
