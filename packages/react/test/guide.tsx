import { english, text } from '@mail-protocol/core';
import type { MailServer } from '@mail-protocol/settings';
import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import { SetupGuide } from '../src/SetupGuide.tsx';
import type { SetupGuideProps } from '../src/SetupGuideProps.ts';

export const server: MailServer = {
  address: 'jo@example.net',
  imap: [{ host: 'imap.example.net', security: 'starttls' }, { host: 'imap.example.net' }],
  pop3: { host: 'pop.example.net' },
  smtp: { host: 'smtp.example.net' },
};

export const fresh = { devices: 'in-step', current: 'new' } as const;

export const guide = (props: Partial<SetupGuideProps> = {}) => (
  <SetupGuide protocol="imap" server={server} facts={fresh} {...props} />
);

export const values = () =>
  [...document.querySelectorAll('[part="setting"] dd:first-of-type')].map((each) => each.textContent);

export const shownSteps = () =>
  screen.getAllByRole('checkbox').map((box) => box.closest('li')?.getAttribute('data-step'));

export const list = () => screen.getByRole('combobox', { name: english['guide.program'] });

export const profile = (protocol: 'imap' | 'pop3' = 'imap') => text(english, 'guide.profile', { protocol });

export const code = (protocol: 'imap' | 'pop3' = 'imap') => text(english, 'guide.code', { protocol });

export const said = () => vi.mocked(console.warn).mock.calls.join();
