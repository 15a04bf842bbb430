import { ProtocolChooser } from '@mail-protocol/react';
import type { ReactNode } from 'react';

/** The chooser as these pages use it: on a server, in the browser, and as a module of an AMD loader. */
export const Chooser = (): ReactNode => <ProtocolChooser name="protocol" required />;
