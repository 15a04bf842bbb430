import { describe, expect, test } from 'vitest';
import type { MailServer } from './mailServer.ts';
import { settingsRows } from './settingsRows.ts';

const server: MailServer = {
  address: 'jo@example.net',
  imap: { host: 'imap.example.net' },
  pop3: { host: 'pop.example.net', port: 110 },
  smtp: [{ host: 'smtp.example.net', security: 'starttls' }, { host: 'smtp.example.net' }],
};

/** `imap host imap.example.net`, with a number after the service if it is not the first connection: `smtp1 host …`. */
const lines = (given: MailServer, protocol: 'imap' | 'pop3' = 'imap'): readonly string[] =>
  settingsRows(given, protocol).map(
    ({ service, alternative, setting, value }) => `${service}${alternative || ''} ${setting} ${value}`,
  );

test('the protocol first, then sending, each with TLS from the start first', () => {
  expect(lines(server, 'imap')).toEqual([
    'imap host imap.example.net',
    'imap port 993',
    'imap security tls',
    'imap username jo@example.net',
    'imap sign-in password',
    'smtp host smtp.example.net',
    'smtp port 465',
    'smtp security tls',
    'smtp username jo@example.net',
    'smtp sign-in password',
    'smtp1 host smtp.example.net',
    'smtp1 port 587',
    'smtp1 security starttls',
  ]);
});

test('POP3 has its own host, and STARTTLS if nothing better exists', () => {
  expect(lines(server, 'pop3').slice(0, 3)).toEqual([
    'pop3 host pop.example.net',
    'pop3 port 110',
    'pop3 security starttls',
  ]);
});

describe('unknown settings have no row', () => {
  test('a protocol that the server does not have, whatever its SMTP is', () => {
    expect(lines({ ...server, pop3: null }, 'pop3')).toEqual([]);
    expect(lines({ ...server, imap: { host: 'imap.example.net', security: 'none' as 'tls' } })).toEqual([]);
    expect(lines(server, 'smtp' as 'imap')).toEqual([]);
    expect(lines(server, 'toString' as 'imap')).toEqual([]);
  });

  test('sending, if no valid connection is given', () => {
    expect(lines({ ...server, smtp: { host: 'smtp.example.net', port: 25 } })).toHaveLength(5);
  });

  test('the sign-in method and the user name', () => {
    expect(lines({ ...server, signIn: null, username: null }).filter((line) => /sign-in|username/.test(line))).toEqual(
      [],
    );
  });
});

test.each([
  [{ username: 'web17p3' }, 'username web17p3'],
  [{ username: '%EMAILLOCALPART%' }, 'username jo'],
  [{ username: '%EMAILLOCALPART%', address: null }, 'username-rule local-part'],
  [{ address: null }, 'username-rule address'],
  [{ username: '%EMAILADDRESS%' }, 'username jo@example.net'],
])('with %j a person types: %s', (changed, row) => {
  expect(lines({ ...server, ...changed })).toContain(`imap ${row}`);
  expect(lines({ ...server, ...changed })).toContain(`smtp ${row}`);
});

test.each(['app-password', 'browser'] as const)('%s has a row', (signIn) => {
  expect(lines({ ...server, signIn })).toContain(`imap sign-in ${signIn}`);
});
