import { english, type Plan } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ProtocolPicture } from './ProtocolPicture.tsx';
import { Surface } from './Surface.tsx';

const imap: Plan = { protocol: 'imap', offlineCopy: 'all', ownCopy: 'none', move: 'add' };
const keep: Plan = { protocol: 'pop3', serverCopies: 'keep', phones: 'imap', move: 'add' };
const fortnight: Plan = { protocol: 'pop3', serverCopies: { keepDays: 14 }, phones: 'imap', move: 'add' };

function InEnglish({ children }: { readonly children: ReactNode }) {
  return (
    <Surface words={english} headingLevel={2}>
      {children}
    </Surface>
  );
}

function envelopes(plan: Plan, devices: 'one' | 'several' = 'one'): Record<string, number> {
  const { container, unmount } = render(<ProtocolPicture plan={plan} devices={devices} />, { wrapper: InEnglish });
  const count: Record<string, number> = {};
  for (const envelope of container.querySelectorAll('[data-envelope]')) {
    const letter = envelope.getAttribute('data-envelope') ?? '';
    count[letter] = (count[letter] ?? 0) + 1;
  }
  unmount();
  return count;
}

describe('ProtocolPicture', () => {
  it('is a figure with a visible caption and a drawing that nobody has to hear', () => {
    const { container } = render(<ProtocolPicture plan={imap} devices="several" />, { wrapper: InEnglish });
    const figure = screen.getByRole('figure');
    expect(figure).toHaveAttribute('part', 'picture');
    expect(figure.querySelector('figcaption')).toHaveTextContent(
      'IMAP: the same mail on the server and on every device.',
    );
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelector('svg')).toHaveTextContent('');
  });

  it('tells the days after which the copies on the server go', () => {
    render(<ProtocolPicture plan={fortnight} devices="one" />, { wrapper: InEnglish });
    expect(screen.getByText(/goes after 14 days/)).toBeVisible();
  });

  it('has the same envelopes on the server and on every device with IMAP', () => {
    expect(envelopes(imap, 'one')).toEqual({ mail: 6 });
    expect(envelopes(imap, 'several')).toEqual({ mail: 9 });
  });

  it('has copies on the server with POP3, or empty places where they go, and mail on its way', () => {
    expect(envelopes(keep, 'one')).toEqual({ copy: 3, mail: 4 });
    expect(envelopes(fortnight, 'several')).toEqual({ gone: 3, mail: 8 });
  });

  it('needs neither a style attribute nor an id, so that a strict policy and many pictures are no problem', () => {
    const { container } = render(<ProtocolPicture plan={keep} devices="several" />, { wrapper: InEnglish });
    expect(container.querySelectorAll('[style], [id], style')).toHaveLength(0);
  });
});
