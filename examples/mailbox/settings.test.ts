import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { rootCertificates } from 'node:tls';
import {
  type Connection,
  checkMailServer,
  type MailServer,
  type Protocol,
  type SettingsRow,
  settingsRows,
} from '@mail-protocol/settings';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Dovecot, password } from './Dovecot.ts';
import { dovecotIsInstalled } from './dovecotIsInstalled.ts';
import { openImap } from './openImap.ts';
import { Pop3Client } from './Pop3Client.ts';

/** The values that a person types: the rows of one connection to a service. */
function typed(rows: readonly SettingsRow[], service: Protocol, alternative: number): Connection {
  const value = (name: SettingsRow['setting']): unknown =>
    rows.find((row) => row.service === service && row.alternative === alternative && row.setting === name)?.value;
  return { host: value('host'), port: value('port'), security: value('security') } as Connection;
}

describe.skipIf(!dovecotIsInstalled)('the settings that are shown', () => {
  let dovecot: Dovecot;
  let server: MailServer;

  beforeAll(async () => {
    dovecot = await Dovecot.start();
    const address = dovecot.addMailbox('jo');
    // As a host might pass it: the worst connection first, and some without encryption.
    const { imap, pop3 } = dovecot.settings;
    const mixed = (ways: MailServer['imap']): unknown => [
      ...[ways].flat().map((way) => ({ ...way, security: 'none' })),
      ...[ways].flat().toReversed(),
    ];
    server = { address, imap: mixed(imap), pop3: mixed(pop3) } as MailServer;
    for (const number of [1, 2, 3])
      await dovecot.deliver(address, `Subject: Mail ${number}\r\n\r\n.One dot\r\n..Two\r\n`);
  });

  afterAll(() => dovecot?.stop());

  /** The number of messages that a client with this protocol finds. */
  const count: Record<Protocol, (way: Connection, user: string, certificate?: string) => Promise<number>> = {
    imap: async (way, user, certificate = dovecot.certificate) => {
      const client = await openImap(way, certificate, user);
      const status = await client.status('INBOX', { messages: true });
      expect(client.secureConnection).toBe(true);
      await client.logout();
      return status ? (status.messages ?? 0) : 0;
    },
    pop3: async (way, user, certificate = dovecot.certificate) => {
      const client = await Pop3Client.signIn(way, certificate, user, password);
      const listed = await client.list();
      for (const { number } of listed)
        expect(await client.retrieve(number)).toMatch(/\r\n\r\n\.One dot\r\n\.\.Two\r\n$/);
      await client.quit();
      return listed.length;
    },
  };

  test.each<Protocol>(['imap', 'pop3'])('open the mailbox with both kinds of encryption: %s', async (protocol) => {
    const rows = settingsRows(server, protocol);
    const user = rows.find(({ setting }) => setting === 'username')?.value;
    expect(rows.flatMap(({ setting, value }) => (setting === 'security' ? [value] : []))).toEqual(['tls', 'starttls']);
    for (const alternative of [0, 1])
      expect(await count[protocol](typed(rows, protocol, alternative), String(user))).toBe(3);
  });

  test.each<Protocol>(['imap', 'pop3'])('are refused if one part is wrong: %s', async (protocol) => {
    const rows = settingsRows(server, protocol);
    const [tls, starttls] = [typed(rows, protocol, 0), typed(rows, protocol, 1)];
    const user = String(server.address);
    await expect(count[protocol](tls, user, rootCertificates[0]), 'a server of somebody else').rejects.toThrow();
    await expect(count[protocol]({ ...tls, port: starttls.port }, user), 'the port of the other way').rejects.toThrow();
    await expect(count[protocol](tls, `other-${user}`), 'another user name').rejects.toThrow();
  });

  test('leave out unencrypted connections, on which this server refuses the password', async () => {
    const { issues } = checkMailServer(server);
    expect(issues).toHaveLength(4);
    const { imap, pop3 } = dovecot.settings;
    const user = String(server.address);
    const plainText = { imap: `a LOGIN ${user} "${password}"`, pop3: `USER ${user}` };
    for (const protocol of ['imap', 'pop3'] as const) {
      const port = { imap, pop3 }[protocol].flatMap(({ security, port }) => (security === 'starttls' ? [port] : []))[0];
      // Dovecot considers a connection from its own address secure.
      const socket = connect({ port: Number(port), host: '127.0.0.1', localAddress: '127.0.0.2' });
      const lines = createInterface(socket)[Symbol.asyncIterator]();
      await lines.next();
      socket.write(`${plainText[protocol]}\r\n`);
      const answer = await lines.next();
      socket.destroy();
      expect(answer.value).toMatch(/Plaintext authentication (not allowed|disallowed)/);
    }
  });
});
