import type { ReactElement } from 'react';
import { ProtocolChooser, type ProtocolChooserProps } from '../src/ProtocolChooser.tsx';

/** A chooser in a page's form. */
export const inForm = (args: ProtocolChooserProps): ReactElement => (
  <form onSubmit={(event) => event.preventDefault()}>
    <ProtocolChooser {...args} />
    <div style={{ display: 'flex', gap: 8, marginBlockStart: 16 }}>
      <button type="submit">Create mailbox</button>
      <button type="reset">Reset</button>
    </div>
  </form>
);
