import { describe, expect, test } from 'vitest';
import { readCode } from '../test/readCode.ts';
import type { MailServer, Protocol } from './mailServer.ts';
import { thunderbirdCode } from './thunderbirdCode.ts';

const server: MailServer = {
  address: 'user@domain.example',
  name: 'Jane Doe',
  imap: { host: 'imap.domain.example' },
  pop3: { host: 'pop.domain.example', security: 'starttls' },
  smtp: { host: 'smtp.domain.example' },
};

test('is exactly the specification’s example of one IMAP account', () => {
  expect(thunderbirdCode(server, 'imap')).toEqual({
    text: '[1,[1,1],[0,"imap.domain.example",993,3,1,"user@domain.example"],[[[0,"smtp.domain.example",465,3,1,"user@domain.example"],["user@domain.example","Jane Doe"]]]]',
    issues: [],
  });
});

const read = (given: MailServer, protocol: Protocol) => readCode(thunderbirdCode(given, protocol).text ?? '');

test('POP3 is 1, STARTTLS is 2', () => {
  expect(read(server, 'pop3').incoming).toEqual({
    protocol: 1,
    host: 'pop.domain.example',
    port: 110,
    security: 2,
    authentication: 1,
    username: 'user@domain.example',
  });
});

test('an app password is a password, and a browser is OAuth 2.0', () => {
  expect(read({ ...server, signIn: 'app-password' }, 'imap').incoming.authentication).toBe(1);
  const browser = read({ ...server, signIn: 'browser' }, 'imap');
  expect([browser.incoming.authentication, browser.outgoing.authentication]).toEqual([6, 6]);
});

test('the best of several connections, a separate user name, and no name', () => {
  const smtp = [{ host: 'smtp.domain.example', port: 587 }, { host: 'tls.domain.example' }];
  const { incoming, outgoing, name } = read({ ...server, smtp, username: 'jö "\\', name: null }, 'imap');
  expect(incoming.username).toBe('jö "\\');
  expect(outgoing).toMatchObject({ host: 'tls.domain.example', port: 465, security: 3, username: 'jö "\\' });
  expect(name).toBe('');
});

describe('no text, and the reason', () => {
  test.each<[object, Protocol, string[]]>([
    [{ pop3: null }, 'pop3', ['MP-421 pop3']],
    [{ imap: { host: 'a b' } }, 'imap', ['MP-405 imap.host', 'MP-421 imap']],
    [{ smtp: null }, 'imap', ['MP-421 smtp']],
    [{}, 'jmap' as Protocol, ['MP-429 protocol']],
    [{ address: null, username: 'web1' }, 'imap', ['MP-425 address']],
    [{ address: null }, 'imap', ['MP-425 address']],
    [{ address: 'jö@domain.example' }, 'imap', ['MP-425 address']],
    [{ address: 'jo@dömain.example' }, 'imap', ['MP-425 address']],
    [{ username: null }, 'imap', ['MP-426 username']],
    [{ signIn: null }, 'imap', ['MP-423 signIn']],
  ])('with %j by %s', (changed, protocol, codes) => {
    const { text, issues } = thunderbirdCode({ ...server, ...changed }, protocol);
    expect(text).toBeNull();
    expect(issues.map(({ code, at }) => `${code} ${at}`)).toEqual(codes);
  });
});
