import { describe, expect, test } from 'vitest';
import { checkMailServer } from './checkMailServer.ts';

const nothing = {
  imap: [],
  pop3: [],
  smtp: [],
  address: null,
  username: '%EMAILADDRESS%',
  signIn: 'password',
  name: null,
  provider: null,
};

/** Codes with the setting and the value they name. */
const issuesOf = (given: unknown): readonly string[] =>
  checkMailServer(given).issues.map(({ code, at, detail }) => `${code} ${at} ${detail}`.trim());

describe('valid settings are kept', () => {
  test('a whole server, as JSON.parse gives it', () => {
    const server = {
      imap: [{ host: 'imap.example.net', port: 993, security: 'tls' }],
      pop3: [{ host: 'pop.example.net', port: 995, security: 'tls' }],
      smtp: [{ host: 'smtp.example.net', port: 465, security: 'tls' }],
      address: 'jo@example.net',
      username: 'jo',
      signIn: 'app-password',
      name: 'Jo Doe',
      provider: 'Example Mail',
    };
    expect(checkMailServer(JSON.parse(JSON.stringify(server)))).toEqual({ server, issues: [] });
  });

  test.each([
    ['imap', { host: 'h.example' }, { port: 993, security: 'tls' }],
    ['pop3', { host: 'h.example' }, { port: 995, security: 'tls' }],
    ['smtp', { host: 'h.example' }, { port: 465, security: 'tls' }],
    ['imap', { host: 'h.example', security: 'starttls' }, { port: 143, security: 'starttls' }],
    ['pop3', { host: 'h.example', security: 'starttls' }, { port: 110, security: 'starttls' }],
    ['smtp', { host: 'h.example', security: 'starttls' }, { port: 587, security: 'starttls' }],
    ['imap', { host: 'h.example', port: 143 }, { port: 143, security: 'starttls' }],
    ['pop3', { host: 'h.example', port: 995 }, { port: 995, security: 'tls' }],
    ['smtp', { host: 'h.example', port: 587 }, { port: 587, security: 'starttls' }],
    ['imap', { host: 'h.example', port: 4993, security: 'tls' }, { port: 4993, security: 'tls' }],
    ['smtp', { host: 'h.example', port: '2525', security: 'STARTTLS' }, { port: 2525, security: 'starttls' }],
    ['imap', { host: 'h.example', port: null, security: null }, { port: 993, security: 'tls' }],
    ['imap', { host: 'h.example', port: '' }, { port: 993, security: 'tls' }],
    ['imap', { host: ' H.Example\n', port: ' 993 ' }, { port: 993, security: 'tls' }],
    ['imap', { host: 'h.example', port: 65_535, security: 'tls' }, { port: 65_535, security: 'tls' }],
    ['imap', { host: 'h.example', port: 1, security: 'tls' }, { port: 1, security: 'tls' }],
  ] as const)('%s of %j', (service, given, filledIn) => {
    expect(checkMailServer({ [service]: given })).toEqual({
      server: { ...nothing, [service]: [{ host: 'h.example', ...filledIn }] },
      issues: [],
    });
  });

  test('several connections: TLS from the start first, otherwise in the given order', () => {
    const { server } = checkMailServer({
      smtp: [
        { host: 'a.example', security: 'starttls' },
        { host: 'b.example' },
        { host: 'c.example', security: 'starttls' },
        { host: 'd.example' },
      ],
    });
    expect(server.smtp.map(({ host, port }) => `${host} ${port}`)).toEqual([
      'b.example 465',
      'd.example 465',
      'a.example 587',
      'c.example 587',
    ]);
  });

  test.each([
    'mail',
    'localhost',
    'xn--bcher-kva.example',
    '1und1.example',
    '3com',
    `${'a'.repeat(63)}.example`,
    `${'a.'.repeat(125)}aaa`,
  ])('the host name %s', (host) => {
    expect(issuesOf({ imap: { host } })).toEqual([]);
  });

  test('an empty input gives a server without known settings', () => {
    for (const given of [{}, { imap: null, pop3: undefined, smtp: [] }, Object.create(null)])
      expect(checkMailServer(given)).toEqual({ server: nothing, issues: [] });
  });

  test('spaces around text are removed, and empty text counts as none', () => {
    const given = { provider: '\t Example ', name: '', address: ' jo@Example.NET ', username: '  ' };
    expect(checkMailServer(given)).toEqual({
      server: { ...nothing, provider: 'Example', address: 'jo@example.net' },
      issues: [],
    });
  });

  test('a user name that is an address sets the address, unless one is given or it is unknown', () => {
    expect(checkMailServer({ username: 'jo@example.net' }).server.address).toBe('jo@example.net');
    expect(checkMailServer({ username: 'jo@example.net', address: 'me@example.net' }).server.address).toBe(
      'me@example.net',
    );
    expect(checkMailServer({ username: 'jo@example.net', address: null }).server.address).toBeNull();
    expect(checkMailServer({ username: 'jo' }).server.address).toBeNull();
  });

  test('null means unknown', () => {
    expect(checkMailServer({ username: null, signIn: null })).toEqual({
      server: { ...nothing, username: null, signIn: null },
      issues: [],
    });
  });

  test.each(['jo', 'DOMAIN\\jo', 'jo%example.net', 'jo doe', 'ω', 'web17p3', '%EMAILLOCALPART%'])(
    'the user name %s',
    (username) => {
      expect(checkMailServer({ username })).toEqual({ server: { ...nothing, username }, issues: [] });
    },
  );

  test.each(['j.o+list@example.net', "o'neill&co@mail.example.net", 'jö@bücher.example', 'x@xn--bcher-kva.example'])(
    'the address %s',
    (address) => {
      expect(checkMailServer({ address }).server.address).toBe(address);
    },
  );

  test('an international address with an invalid domain is left out', () => {
    expect(issuesOf({ address: 'jo@büch\u200fer.example' })).toEqual(['MP-415 address']);
    expect(issuesOf({ address: 'jo@-bücher.example' })).toEqual(['MP-415 address']);
    expect(issuesOf({ address: 'jo@bücher..example' })).toEqual(['MP-415 address']);
  });
});

describe('other settings', () => {
  test('a name that is not a setting, such as __proto__', () => {
    const given = JSON.parse('{"__proto__": {"imap": 1}, "user": "jo", "imap": {"host": "h.example", "ssl": true}}');
    expect(issuesOf(given)).toEqual(['MP-402 __proto__', 'MP-402 user', 'MP-402 imap.ssl']);
    expect(checkMailServer(given).server.imap).toHaveLength(1);
    expect(issuesOf({ ['x'.repeat(100)]: 1 })).toEqual([`MP-402 ${'x'.repeat(64)}`]);
  });

  test('unreadable settings are left out', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = {
      get host() {
        throw new Error('not for reading');
      },
    };
    const listed = ['imap', 'pop3', 'smtp', 'address', 'username', 'signIn', 'name', 'provider'];
    expect(issuesOf(proxy)).toEqual(['MP-401  object']);
    for (const at of listed) expect(issuesOf({ [at]: proxy })).toHaveLength(1);
    expect(issuesOf({ imap: throwing, smtp: [proxy, { host: 'h.example' }] })).toEqual([
      'MP-403 imap.host',
      'MP-401 smtp.0 object',
    ]);
  });

  test('only own properties are read', () => {
    expect(checkMailServer(Object.create({ provider: 'Example' })).server.provider).toBeNull();
    expect(issuesOf({ imap: Object.create({ host: 'h.example' }) })).toEqual(['MP-403 imap.host']);
  });

  test.each([null, undefined, 'server', 1, [], [{ host: 'h.example' }], () => ({}), Symbol('x')])(
    'a value that is not an object: %s',
    (given) => {
      const { server, issues } = checkMailServer(given);
      expect(server).toEqual(nothing);
      expect(issues.map(({ code, at }) => [code, at])).toEqual([['MP-401', '']]);
    },
  );

  test.each([
    ['a line break', 'a\nb'],
    ['a null character', 'a\0b'],
    ['a line separator', 'a\u2028b'],
    ['half a character', 'a\ud800'],
    ['a noncharacter, which XML forbids', 'a\ufffeb'],
    ['an override of direction', 'a\u202eb'],
    ['an isolate', '\u2066a'],
    ['256 characters', 'x'.repeat(256)],
    ['a megabyte', 'x'.repeat(1_000_000)],
    ['no text', 7],
    ['no text either', ['x']],
  ])('text with %s is left out', (_, text) => {
    for (const at of ['name', 'provider', 'username'])
      expect(checkMailServer({ [at]: text })).toEqual({
        server: { ...nothing, [at]: null },
        issues: [{ code: 'MP-413', at, detail: '' }],
      });
  });

  test('direction marks are allowed in names, but not in user names', () => {
    const text = 'דואר\u200f אלקטרוני';
    expect(checkMailServer({ name: text, provider: text }).issues).toEqual([]);
    expect(issuesOf({ username: text })).toEqual(['MP-413 username']);
    expect(issuesOf({ username: 'j\u00ado' })).toEqual(['MP-413 username']);
  });

  test('lengths', () => {
    expect(issuesOf({ provider: 'x'.repeat(60), name: 'x'.repeat(255), username: 'x'.repeat(255) })).toEqual([]);
    expect(issuesOf({ provider: 'x'.repeat(61) })).toEqual(['MP-413 provider']);
  });

  test.each(['%EMAILDOMAIN%', '%EMAILLOCALPART%@example.net', ' %REALNAME%', '%EMAILADDRESS% '.repeat(2)])(
    'the placeholder %s is not one of the two',
    (username) => {
      expect(checkMailServer({ username })).toEqual({
        server: { ...nothing, username: null },
        issues: [{ code: 'MP-414', at: 'username', detail: '' }],
      });
    },
  );

  test.each([
    'jo',
    'jo@localhost',
    'jo@',
    '@example.net',
    'jo@example',
    'jo@a@example.net',
    'jo.@example.net',
    '.jo@example.net',
    'j..o@example.net',
    '"jo"@example.net',
    'Jo <jo@example.net>',
    'jo doe@example.net',
    'jo@192.0.2.7',
    'jo@[192.0.2.7]',
    'jo@exa_mple.net',
    `${'x'.repeat(65)}@example.net`,
    `jo@${'a.'.repeat(125)}aa`,
    'j\u200fo@example.net',
  ])('%s is not an address', (address) => {
    expect(checkMailServer({ address })).toEqual({
      server: nothing,
      issues: [{ code: 'MP-415', at: 'address', detail: '' }],
    });
  });

  test('an address may have the maximum length for mail', () => {
    const local = 'x'.repeat(64);
    const domain = `${'a'.repeat(62)}.${'b'.repeat(62)}.${'c'.repeat(63)}`;
    expect(`${local}@${domain}`).toHaveLength(254);
    expect(issuesOf({ address: `${local}@${domain}` })).toEqual([]);
    expect(issuesOf({ address: `${local}@x${domain}` })).toEqual(['MP-415 address']);
    // In lower case this letter is two.
    expect(issuesOf({ address: `${local}@İ${domain.slice(1)}` })).toEqual(['MP-415 address']);
    expect(checkMailServer({ address: 'jo@İ.example' }).server.address).toBe('jo@i\u0307.example');
  });

  test.each(['oauth', 'Password', true, 1, {}])('%j is not a sign-in method', (signIn) => {
    const { server, issues } = checkMailServer({ signIn });
    expect(server.signIn).toBeNull();
    expect(issues.map(({ code, at }) => [code, at])).toEqual([['MP-416', 'signIn']]);
  });
});
