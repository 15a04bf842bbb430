import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { autoconfig } from '../src/autoconfig.ts';
import { checkMailServer } from '../src/checkMailServer.ts';
import type { MailServer, Protocol, Service } from '../src/mailServer.ts';
import { thunderbirdCode } from '../src/thunderbirdCode.ts';
import { anyHost, anyServer } from '../test/anyServer.ts';
import { property } from '../test/property.ts';
import { readCode } from '../test/readCode.ts';
import { Thunderbird, thunderbirdPath } from './Thunderbird.ts';

/*
 * What Thunderbird makes of an autoconfig file: it fetches the file as it does for a person who types an address, reads
 * it, and creates the account. A proxy on this machine answers for the mail domain, so no name is looked up.
 */

const server: MailServer = {
  provider: 'Example & <Sons> "äöü"',
  name: 'Jo Doe',
  imap: [{ host: 'imap.example.net' }, { host: 'imap.example.net', security: 'starttls' }],
  pop3: { host: 'pop.example.net' },
  smtp: [{ host: 'smtp.example.net' }, { host: 'smtp.example.net', security: 'starttls' }],
};

/** What Thunderbird calls them: `nsMsgSocketType` and `nsMsgAuthMethod`. */
const socketTypes = { tls: 3, starttls: 2 };
const password = 3;

interface Stored {
  readonly type: string;
  readonly hostname: string;
  readonly port: number;
  readonly socketType: number;
  readonly authMethod: number;
  readonly username: string;
}

/** What it read from the file, and what it stored of it. */
interface Account {
  readonly displayName: string;
  readonly domains: readonly string[];
  readonly read: readonly string[];
  readonly incoming: Stored;
  readonly outgoing: Stored;
  readonly leaveOnServer: boolean;
  readonly days: number;
  /** What its own "Export for Mobile" writes for the account. */
  readonly exported: string;
}

const createAccount = `
  const [address, name] = given;
  const load = (module) => ChromeUtils.importESModule('resource:///modules/' + module + '.sys.mjs');
  const { FetchConfig } = load('accountcreation/FetchConfig');
  const { AccountConfig } = load('accountcreation/AccountConfig');
  const { CreateInBackend } = load('accountcreation/CreateInBackend');
  const { MailServices } = load('MailServices');
  const { QRExport } = ChromeUtils.importESModule('moz-src:///comm/mail/modules/QRExport.sys.mjs');
  const config = await FetchConfig.fromISP(address.split('@')[1], address, new AbortController().signal);
  config.identity.realname = name;
  config.identity.emailAddress = address;
  const read = [config.incoming, ...config.incomingAlternatives].map(({ type }) => type);
  AccountConfig.replaceVariables(config, name, address, '');
  const account = await CreateInBackend.createAccountInBackend(config);
  const { incomingServer } = account;
  const outgoing = MailServices.outgoingServer
    .getServerByKey(account.defaultIdentity.smtpServerKey)
    .QueryInterface(Ci.nsISmtpServer);
  const stored = (server) => ({
    type: server.type,
    hostname: server.hostname,
    port: server.port,
    socketType: server.socketType,
    authMethod: server.authMethod,
    username: server.username,
  });
  return {
    displayName: config.displayName,
    domains: config.domains,
    read,
    incoming: stored(incomingServer),
    outgoing: stored(outgoing),
    leaveOnServer: incomingServer.getBoolValue('leave_on_server'),
    days: incomingServer.getIntValue('num_days_to_leave_on_server'),
    exported: JSON.stringify(QRExport.getQRData(await QRExport.getAccountData(account.key, false), 1, 1)),
  };
`;

/** What its reader makes of the text of a file. */
interface Read {
  readonly id: string;
  readonly displayName: string;
  readonly incoming: readonly string[];
  readonly outgoing: readonly string[];
}

const readFiles = `
  const { JXON } = ChromeUtils.importESModule('resource:///modules/JXON.sys.mjs');
  const { readFromXML } = ChromeUtils.importESModule('resource:///modules/accountcreation/readFromXML.sys.mjs');
  return given[0].map((text) => {
    const config = readFromXML(JXON.build(new DOMParser().parseFromString(text, 'text/xml')), 'disk');
    const line = ({ type, hostname, port, socketType, auth }) => [type, hostname, port, socketType, auth].join(' ');
    return {
      id: config.id,
      displayName: config.displayName,
      incoming: [config.incoming, ...config.incomingAlternatives].map(line),
      outgoing: [config.outgoing, ...config.outgoingAlternatives].map(line),
    };
  });
`;

/** It reads text that is a number as that number: a provider called "007" is shown as "7". */
const asRead = (text: string): string => (Number.isFinite(Number(text)) ? String(Number.parseFloat(text)) : text);

describe.skipIf(!thunderbirdPath)('Thunderbird', () => {
  let proxy: Server;
  let thunderbird: Thunderbird;
  let served = { text: '', mediaType: '' };
  const asked: string[] = [];

  beforeAll(async () => {
    proxy = createServer(({ url = '' }, response) => {
      asked.push(url);
      const known = url.startsWith('http://autoconfig.') && url.includes('/mail/config-v1.1.xml');
      response.writeHead(known ? 200 : 404, { 'content-type': served.mediaType }).end(known ? served.text : '');
    });
    // Without TLS of its own, a proxy can only refuse addresses that begin with https.
    proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    thunderbird = await Thunderbird.start({
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.allow_hijacking_localhost': true,
    });
  });

  afterAll(async () => {
    await thunderbird?.stop();
    proxy?.closeAllConnections();
    proxy?.close();
  });

  /** Serves a file for the address's domain, and lets Thunderbird set the mailbox up with it. */
  async function setUp(
    address: string,
    given: MailServer,
    options: Parameters<typeof autoconfig>[1],
  ): Promise<Account> {
    const { file } = autoconfig(given, { domains: [address.split('@')[1] ?? ''], ...options });
    served = { text: file?.text ?? '', mediaType: file?.mediaType ?? '' };
    return thunderbird.run<Account>(createAccount, address, 'Jo Doe');
  }

  test.each<[Protocol, string, number]>([
    ['imap', 'imap.example.net', 993],
    ['pop3', 'pop.example.net', 995],
  ])('stores the protocol that is preferred, its port and its security: %s', async (protocol, hostname, port) => {
    const address = `jo@${protocol}.example`;
    const account = await setUp(address, server, { prefer: protocol });
    const user = { socketType: socketTypes.tls, authMethod: password, username: address };
    expect(account.incoming).toEqual({ type: protocol, hostname, port, ...user });
    expect(account.outgoing).toEqual({ type: 'smtp', hostname: 'smtp.example.net', port: 465, ...user });
    expect(account.displayName).toBe(server.provider);
    expect(account.domains).toEqual([`${protocol}.example`]);
    expect(account.read).toEqual(protocol === 'imap' ? ['imap', 'imap', 'pop3'] : ['pop3', 'imap', 'imap']);
    expect(asked.some((url) => url.includes(`autoconfig.${protocol}.example/`))).toBe(true);
  });

  test.each<[Protocol, number]>([
    ['imap', 143],
    ['pop3', 110],
  ])('stores STARTTLS: %s', async (protocol, port) => {
    const host = 'mail.example.net';
    const starttls = { host, security: 'starttls' } as const;
    const account = await setUp(
      `jo@starttls-${protocol}.example`,
      { [protocol]: starttls, smtp: starttls },
      { prefer: protocol },
    );
    expect(account.incoming).toMatchObject({ type: protocol, hostname: host, port, socketType: socketTypes.starttls });
    expect(account.outgoing).toMatchObject({ hostname: host, port: 587, socketType: socketTypes.starttls });
  });

  test('leaves POP3 mail on the server, for as long as the file says', async () => {
    const kept = await setUp('jo@kept.example', server, { prefer: 'pop3' });
    expect([kept.leaveOnServer, kept.days]).toEqual([true, 9999]);
    const days = await setUp('jo@days.example', server, { prefer: 'pop3', serverCopies: { keepDays: 30 } });
    expect([days.leaveOnServer, days.days]).toEqual([true, 30]);
  });

  test('uses the part before the @ as user name if that is the rule', async () => {
    const account = await setUp('jo@local.example', { ...server, username: '%EMAILLOCALPART%' }, { prefer: 'imap' });
    expect([account.incoming.username, account.outgoing.username]).toEqual(['jo', 'jo']);
  });

  test('accepts a custom server with sign-in by browser, which it would refuse with OAuth2 alone', async () => {
    const account = await setUp('jo@browser.example', { ...server, signIn: 'browser' }, { prefer: 'imap' });
    expect(account.incoming.authMethod).toBe(password);
    served = { ...served, text: served.text.replaceAll('<authentication>password-cleartext</authentication>', '') };
    await expect(thunderbird.run(createAccount, 'jo@browser.example', 'Jo Doe')).rejects.toThrow('OAuth2');
  });

  test('refuses the file under another media type', async () => {
    await setUp('jo@type.example', server, { prefer: 'imap' });
    served = { ...served, mediaType: 'application/octet-stream' };
    await expect(thunderbird.run(createAccount, 'jo@type.example', 'Jo Doe')).rejects.toThrow('does not contain');
  });

  test('reads the given settings from any file', async () => {
    const files = fc
      .sample(fc.tuple(anyServer, anyHost, fc.constantFrom<Protocol>('imap', 'pop3')), property)
      .flatMap(([given, domain, prefer]) => {
        const { file } = autoconfig(given, { prefer, domains: [domain] });
        return file ? [{ given: checkMailServer(given).server, domain, prefer, text: file.text }] : [];
      });
    expect(files.length).toBeGreaterThan(20);
    const read = await thunderbird.run<readonly Read[]>(
      readFiles,
      files.map(({ text }) => text),
    );
    for (const [index, { given, domain, prefer }] of files.entries()) {
      const reached = (protocol: Service) =>
        given[protocol].map(
          ({ host, port, security }) => `${protocol} ${host} ${port} ${socketTypes[security]} ${password}`,
        );
      expect(read[index]).toEqual({
        id: domain,
        displayName: asRead(given.provider ?? domain),
        incoming: [...reached(prefer), ...reached(prefer === 'imap' ? 'pop3' : 'imap')],
        outgoing: reached('smtp'),
      });
    }
  });

  test.each<Protocol>(['imap', 'pop3'])('writes for a phone what thunderbirdCode writes: %s', async (protocol) => {
    const address = `jo@code-${protocol}.example`;
    const { exported } = await setUp(address, server, { prefer: protocol });
    const [version, sequence, incoming, [[outgoing, identity]]] = JSON.parse(exported);
    // It writes the account's name, which may be left out, and empty passwords, which mean none.
    expect([incoming.slice(6), outgoing.slice(6)]).toEqual([[address, ''], ['']]);
    const shortened = [version, sequence, incoming.slice(0, 6), [[outgoing.slice(0, 6), identity]]];
    const { text } = thunderbirdCode({ ...server, address }, protocol);
    expect(JSON.parse(text ?? '')).toEqual(shortened);
    expect(readCode(text ?? '')).toMatchObject({ address, name: 'Jo Doe' });
  });
});
