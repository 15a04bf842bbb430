import { english } from '@mail-protocol/core';
import { ProtocolChooser } from '@mail-protocol/react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

/** A test of a host, as the page on testing in `docs/guides` shows it: what its form would post. */
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
