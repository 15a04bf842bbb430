import { describe, expect, test } from 'vitest';
import { readAutoconfig } from '../test/read.ts';
import { type AutoconfigOptions, autoconfig } from './autoconfig.ts';
import type { MailServer } from './mailServer.ts';

const server: MailServer = {
  provider: 'Example & <Sons>',
  imap: [{ host: 'imap.example.net', port: 143 }, { host: 'imap.example.net' }],
  pop3: { host: 'pop.example.net' },
  smtp: [{ host: 'smtp.example.net', port: 587 }, { host: 'smtp.example.net' }],
};
const options: AutoconfigOptions = { prefer: 'imap', domains: ['example.net', 'example.org'] };

function read(given: object = {}, asked: object = {}) {
  const { file, issues } = autoconfig({ ...server, ...given }, { ...options, ...asked });
  expect(issues).toEqual([]);
  return readAutoconfig(file?.text ?? '');
}

const user = { authentication: ['password-cleartext'], username: '%EMAILADDRESS%' };

test('contains everything a program needs, the best connection first', () => {
  expect(read()).toEqual({
    version: '1.1',
    id: 'example.net',
    domains: ['example.net', 'example.org'],
    displayName: 'Example & <Sons>',
    incoming: [
      { type: 'imap', hostname: 'imap.example.net', port: '993', socketType: 'SSL', ...user },
      { type: 'imap', hostname: 'imap.example.net', port: '143', socketType: 'STARTTLS', ...user },
      { type: 'pop3', hostname: 'pop.example.net', port: '995', socketType: 'SSL', ...user, pop3: ['true', '9999'] },
    ],
    outgoing: [
      { type: 'smtp', hostname: 'smtp.example.net', port: '465', socketType: 'SSL', ...user },
      { type: 'smtp', hostname: 'smtp.example.net', port: '587', socketType: 'STARTTLS', ...user },
    ],
  });
});

const typesOf = ({ incoming }: ReturnType<typeof readAutoconfig>) => incoming.map(({ type }) => type);

test('the preferred protocol comes first', () => {
  expect(typesOf(read({}, { prefer: 'pop3' }))).toEqual(['pop3', 'imap', 'imap']);
  expect(typesOf(read({ imap: null }))).toEqual(['pop3']);
  expect(typesOf(read({ pop3: null }, { prefer: 'pop3' }))).toEqual(['imap', 'imap']);
});

test('has the media type that programs require', () => {
  const { file } = autoconfig(server, options);
  expect(file).toMatchObject({ mediaType: 'text/xml', fileName: 'config-v1.1.xml' });
  expect(file?.text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<clientConfig')).toBe(true);
});

test('OAuth2 is never the only sign-in method', () => {
  for (const { authentication } of [...read({ signIn: 'browser' }).incoming, ...read({ signIn: 'browser' }).outgoing])
    expect(authentication).toEqual(['OAuth2', 'password-cleartext']);
  expect(read({ signIn: 'app-password' }).incoming[0]?.authentication).toEqual(['password-cleartext']);
});

test.each([
  [undefined, '9999'],
  ['keep', '9999'],
  [{ keepDays: 30 }, '30'],
  [{ keepDays: 1 }, '1'],
  [{ keepDays: 9999 }, '9999'],
])('POP3 with serverCopies %j', (serverCopies, days) => {
  expect(read({}, { serverCopies }).incoming[2]?.pop3).toEqual(['true', days]);
});

describe('the domain', () => {
  test('is that of the address if none is given, and replaces a missing provider name', () => {
    const { id, domains, displayName } = read(
      { address: 'jo@Mail.Example.net', provider: null },
      { domains: undefined },
    );
    expect({ id, domains, displayName }).toEqual({
      id: 'mail.example.net',
      domains: ['mail.example.net'],
      displayName: 'mail.example.net',
    });
  });

  test('appears once, in lower case; invalid domains are left out', () => {
    const domains = [
      'Example.net',
      ' example.net ',
      'bücher.example',
      '<x>',
      'localhost',
      '192.0.2.7',
      7,
      'example.org',
    ];
    const { file, issues } = autoconfig(server, { prefer: 'imap', domains: domains as string[] });
    expect(readAutoconfig(file?.text ?? '').domains).toEqual(['example.net', 'example.org']);
    expect(
      readAutoconfig(autoconfig(server, { prefer: 'imap', domains: 'example.net' as never }).file?.text ?? '').id,
    ).toBe('example.net');
    expect(issues.map(({ code, detail }) => `${code} ${detail}`)).toEqual([
      'MP-427 bücher.example',
      'MP-427 <x>',
      'MP-427 localhost',
      'MP-427 192.0.2.7',
      'MP-427 7',
    ]);
  });
});

describe('the user name is a rule', () => {
  test.each([
    [{}, '%EMAILADDRESS%'],
    [{ username: '%EMAILLOCALPART%' }, '%EMAILLOCALPART%'],
    [{ username: 'jo@example.net' }, '%EMAILADDRESS%'],
    [{ username: 'jo', address: 'jo@example.net' }, '%EMAILLOCALPART%'],
  ])('with %j it is %s', (given, username) => {
    const { incoming, outgoing } = read(given);
    expect(new Set([...incoming, ...outgoing].map((section) => section.username))).toEqual(new Set([username]));
  });

  test('the file contains no person’s name or address', () => {
    const { file } = autoconfig({ ...server, address: 'jo@example.net', username: 'jo', name: 'Jo Doe' }, options);
    expect(file?.text).not.toMatch(/\bjo\b/i);
  });
});

describe('no file, and the reason', () => {
  test.each<[object, object, string[]]>([
    [{ imap: null, pop3: null }, {}, ['MP-421 imap']],
    [{ imap: null, pop3: null }, { prefer: 'pop3' }, ['MP-421 pop3']],
    [{ smtp: null }, {}, ['MP-421 smtp']],
    [{ signIn: null }, {}, ['MP-423 signIn']],
    [{ username: null }, {}, ['MP-426 username']],
    [{ username: 'web17p3' }, {}, ['MP-428 username']],
    [{ username: 'jo', address: 'joe@example.net' }, {}, ['MP-428 username']],
    [{}, { domains: undefined }, ['MP-427 domains']],
    [{}, { domains: [] }, ['MP-427 domains']],
    [{}, { domains: 'exa mple' }, ['MP-427 domains']],
    [{ imap: { host: 'a b' }, pop3: null }, {}, ['MP-405 imap.host', 'MP-421 imap']],
    [{ address: 'jo@bücher.example' }, { domains: undefined }, ['MP-427 domains']],
    [{}, { prefer: 'smtp' }, ['MP-429 prefer']],
    [{}, { prefer: undefined }, ['MP-429 prefer']],
    [{}, { serverCopies: { keepDays: 0 } }, ['MP-429 serverCopies']],
    [{}, { serverCopies: { keepDays: 10_000 } }, ['MP-429 serverCopies']],
    [{}, { serverCopies: { keepDays: 1.5 } }, ['MP-429 serverCopies']],
    [{}, { serverCopies: { keepDays: '30' } }, ['MP-429 serverCopies']],
    [{}, { serverCopies: 'delete' }, ['MP-429 serverCopies']],
    [{}, { serverCopies: null }, ['MP-429 serverCopies']],
  ])('with %j and %j', (given, asked, codes) => {
    const { file, issues } = autoconfig({ ...server, ...given }, { ...options, ...asked });
    expect(file).toBeNull();
    expect(issues.map(({ code, at }) => `${code} ${at}`)).toEqual(codes);
  });

  test('other issues are returned together with the file', () => {
    const { file, issues } = autoconfig({ ...server, provider: 'a\0' }, options);
    expect(issues.map(({ code, at }) => `${code} ${at}`)).toEqual(['MP-413 provider']);
    expect(readAutoconfig(file?.text ?? '').displayName).toBe('example.net');
  });

  test('no options', () => {
    expect(autoconfig(server, undefined as unknown as AutoconfigOptions).file).toBeNull();
  });
});
