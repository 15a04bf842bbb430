import { english } from '@mail-protocol/core';
import { ProtocolChooser } from '@mail-protocol/react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

/** The host's test from the testing page in `docs/guides`: checks what its form would post. */
export async function chooses() {
  render(
    <form>
      <ProtocolChooser name="protocol" defaultAnswers={{ devices: 'in-step' }} />
    </form>,
  );
  const [imap] = screen.getAllByRole('radio', { name: english['protocol.imap'] });
  if (imap) await userEvent.click(imap);
  return new FormData(document.forms[0]).get('protocol');
}
