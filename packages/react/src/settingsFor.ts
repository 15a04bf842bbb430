import type { Protocol } from '@mail-protocol/core';
import type { ReactNode } from 'react';

/** What a host shows of its own settings for a protocol. Nothing where that would show nothing. */
export const settingsFor = (settings: ReactNode | ((protocol: Protocol) => ReactNode), protocol: Protocol): ReactNode =>
  (typeof settings === 'function' ? settings(protocol) : settings) || null;
