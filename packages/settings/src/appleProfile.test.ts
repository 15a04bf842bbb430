import { describe, expect, test } from 'vitest';
import { departures, mailSchema, profileSchema } from '../test/appleSchema.ts';
import { readProfile } from '../test/read.ts';
import { appleProfile } from './appleProfile.ts';
import type { MailServer, Protocol } from './mailServer.ts';

const server: MailServer = {
  provider: 'Example & <Sons>',
  address: 'jo@example.net',
  name: 'Jo "Quote" O\'Doe',
  imap: { host: 'imap.example.net' },
  pop3: { host: 'pop.example.net' },
  smtp: [{ host: 'smtp.example.net', port: 587 }, { host: 'smtp.example.net' }],
};

const identity = { random: crypto };

function read(given: MailServer = server, protocol: Protocol = 'imap') {
  const { file, issues } = appleProfile(given, protocol, identity);
  expect(issues).toEqual([]);
  return readProfile(file?.text ?? '');
}

describe.each(['imap', 'pop3'] as const)('%s', (protocol) => {
  test('contains exactly the keys and types of Apple’s schema', () => {
    const { profile, account } = read(server, protocol);
    expect(departures(profile, profileSchema)).toEqual([]);
    expect(departures(account, mailSchema)).toEqual([]);
    expect(profile['PayloadContent']).toHaveLength(1);
  });

  test('the same with the minimum of settings', () => {
    const { profile, account } = read({ [protocol]: { host: 'h.example' }, smtp: { host: 'h.example' } }, protocol);
    expect(departures(profile, profileSchema)).toEqual([]);
    expect(departures(account, mailSchema)).toEqual([]);
    expect(profile['PayloadDisplayName']).toBe(`h.example (${protocol.toUpperCase()})`);
    for (const asked of [
      'EmailAddress',
      'IncomingMailServerUsername',
      'OutgoingMailServerUsername',
      'EmailAccountName',
    ])
      expect(account).not.toHaveProperty(asked);
  });

  test('is encrypted in every direction', () => {
    expect(read(server, protocol).account).toMatchObject({
      EmailAccountType: { imap: 'EmailTypeIMAP', pop3: 'EmailTypePOP' }[protocol],
      IncomingMailServerPortNumber: { imap: 993, pop3: 995 }[protocol],
      IncomingMailServerUseSSL: true,
      OutgoingMailServerPortNumber: 465,
      OutgoingMailServerUseSSL: true,
    });
  });

  test('contains no password, so the device asks for one', () => {
    const { account } = read(server, protocol);
    expect(Object.keys(account).filter((key) => /Password$/.test(key))).toEqual([
      'OutgoingPasswordSameAsIncomingPassword',
    ]);
    expect(account['OutgoingPasswordSameAsIncomingPassword']).toBe(true);
  });
});

test('contains the given settings unchanged', () => {
  const { profile, account } = read(server, 'pop3');
  expect(profile).toMatchObject({
    PayloadType: 'Configuration',
    PayloadDisplayName: 'Example & <Sons> (POP3)',
    PayloadOrganization: 'Example & <Sons>',
    PayloadIdentifier: 'net.example.mail.pop3.jo',
  });
  expect(account).toMatchObject({
    EmailAccountType: 'EmailTypePOP',
    EmailAccountDescription: 'jo@example.net',
    EmailAccountName: 'Jo "Quote" O\'Doe',
    EmailAddress: 'jo@example.net',
    IncomingMailServerAuthentication: 'EmailAuthPassword',
    IncomingMailServerHostName: 'pop.example.net',
    IncomingMailServerUsername: 'jo@example.net',
    OutgoingMailServerAuthentication: 'EmailAuthPassword',
    OutgoingMailServerHostName: 'smtp.example.net',
    OutgoingMailServerUsername: 'jo@example.net',
    PayloadIdentifier: 'net.example.mail.pop3.jo.account',
  });
});

test('has the media type that devices require, and a file name that is safe in headers and folders', () => {
  const { file } = appleProfile(server, 'imap', identity);
  expect(file?.mediaType).toBe('application/x-apple-aspen-config');
  expect(file?.fileName).toBe('imap.example.net-imap.mobileconfig');
});

describe('the identity of a profile', () => {
  const uuid = /^[\dA-F]{8}-[\dA-F]{4}-[48][\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/;

  test('a second one replaces the first: same identifiers, a new UUID, and the account is updated in place', () => {
    const [one, other] = [read(), read()];
    expect(one.profile['PayloadIdentifier']).toBe(other.profile['PayloadIdentifier']);
    expect(one.account['PayloadIdentifier']).toBe(other.account['PayloadIdentifier']);
    expect(one.account['PayloadUUID']).toBe(other.account['PayloadUUID']);
    expect(one.profile['PayloadUUID']).not.toBe(other.profile['PayloadUUID']);
    for (const { profile, account } of [one, other]) {
      expect(profile['PayloadUUID']).toMatch(uuid);
      expect(account['PayloadUUID']).toMatch(uuid);
      expect(profile['PayloadUUID']).not.toBe(account['PayloadUUID']);
    }
  });

  test('the account’s UUID is the same in every version of this package', () => {
    expect(read(server, 'pop3').account['PayloadUUID']).toBe('8ED80569-D912-8EF4-8756-124484FCE2C4');
  });

  test('stays the same if the server’s settings change', () => {
    const moved = read({ ...server, imap: { host: 'new.example.net' }, name: 'Other' });
    expect(moved.profile['PayloadIdentifier']).toBe(read().profile['PayloadIdentifier']);
    expect(moved.account['PayloadUUID']).toBe(read().account['PayloadUUID']);
  });

  test('is unique for each mailbox and protocol', () => {
    const accounts: readonly (readonly [MailServer, Protocol])[] = [
      [server, 'imap'],
      [server, 'pop3'],
      [{ ...server, address: 'jo.doe@example.net' }, 'imap'],
      [{ ...server, address: 'jo_doe@example.net' }, 'imap'],
      [{ ...server, address: 'jo_2e_doe@example.net' }, 'imap'],
      [{ ...server, address: 'jo-doe@example.net' }, 'imap'],
      [{ ...server, address: 'JO@example.net' }, 'imap'],
      [{ ...server, address: 'jo@example.org' }, 'imap'],
      [{ ...server, address: 'jö@example.net' }, 'imap'],
      [{ ...server, address: 'jo@exämple.net' }, 'imap'],
      [{ ...server, address: null, username: 'jo' }, 'imap'],
      [{ ...server, address: null, username: 'jo doe' }, 'imap'],
      [{ ...server, address: null, username: null }, 'imap'],
    ];
    const profiles = accounts.map(([given, protocol]) => read(given, protocol));
    const identifiers = profiles.map(({ profile }) => profile['PayloadIdentifier'] as string);
    expect(new Set(identifiers).size).toBe(accounts.length);
    expect(new Set(profiles.map(({ account }) => account['PayloadUUID'])).size).toBe(accounts.length);
    expect(identifiers.filter((identifier) => !/^[\w-]+(\.[\w-]+)+$/.test(identifier))).toEqual([]);
  });

  test('the UUID is the random bytes, except for version and variant', () => {
    const ones = { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xff) };
    const { file } = appleProfile(server, 'imap', { random: ones });
    expect(readProfile(file?.text ?? '').profile['PayloadUUID']).toBe('FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF');
  });
});

describe('no file, and the reason', () => {
  const refused = (given: MailServer, protocol: Protocol = 'imap', from: unknown = identity) => {
    const { file, issues } = appleProfile(given, protocol, from as typeof identity);
    expect(file).toBeNull();
    return issues.map(({ code, at }) => `${code} ${at}`);
  };

  test('a protocol that the server does not have, or that is invalid', () => {
    expect(refused({ ...server, pop3: null }, 'pop3')).toEqual(['MP-421 pop3']);
    expect(refused(server, 'smtp' as 'imap')).toEqual(['MP-429 protocol']);
  });

  test('nothing to send by', () => {
    expect(refused({ ...server, smtp: { host: '192.0.2.7' } })).toEqual(['MP-406 smtp.host', 'MP-421 smtp']);
  });

  test('STARTTLS alone, for receiving or for sending', () => {
    const imap = { host: 'imap.example.net', port: 143 };
    expect(refused({ ...server, imap })).toEqual(['MP-422 imap']);
    expect(refused({ ...server, smtp: { host: 'smtp.example.net', port: 587 } })).toEqual(['MP-422 smtp']);
  });

  test('a sign-in method that is unknown, or that a profile can’t express', () => {
    expect(refused({ ...server, signIn: 'browser' })).toEqual(['MP-423 signIn']);
    expect(refused({ ...server, signIn: 'oauth' as 'browser' })).toEqual(['MP-416 signIn', 'MP-423 signIn']);
  });

  test('no random bytes', () => {
    const silent = { getRandomValues: () => {} };
    const broken = {
      getRandomValues: () => {
        throw new Error('no entropy');
      },
    };
    for (const random of [silent, broken, undefined, null, {}])
      expect(refused(server, 'imap', { random })).toEqual(['MP-424 identity.random']);
    expect(refused(server, 'imap', null)).toEqual(['MP-424 identity.random']);
  });
});

test('an issue elsewhere does not stop it', () => {
  const { file, issues } = appleProfile({ ...server, pop3: { host: '::1' }, provider: 'a\0' }, 'imap', identity);
  expect(issues.map(({ code }) => code)).toEqual(['MP-406', 'MP-413']);
  expect(readProfile(file?.text ?? '').profile['PayloadDisplayName']).toBe('example.net (IMAP)');
});
