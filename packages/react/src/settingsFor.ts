import type { Protocol } from '@mail-protocol/core';
import type { ReactNode } from 'react';

/** What the host shows as its own settings for a protocol; `null` if that would render nothing. */
export const settingsFor = (settings: ReactNode | ((protocol: Protocol) => ReactNode), protocol: Protocol): ReactNode =>
  (typeof settings === 'function' ? settings(protocol) : settings) || null;
