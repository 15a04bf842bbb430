import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHost, anyServer, hostileServer, hostileText, hostileValue } from '../test/anyServer.ts';
import { departures, mailSchema, profileSchema } from '../test/appleSchema.ts';
import { property } from '../test/property.ts';
import { readAutoconfig, readProfile } from '../test/read.ts';
import { readCode } from '../test/readCode.ts';
import { appleProfile } from './appleProfile.ts';
import { autoconfig } from './autoconfig.ts';
import { checkMailServer } from './checkMailServer.ts';
import type { Connection, Service } from './mailServer.ts';
import { diagnoseSettings } from './settingsDiagnostics.ts';
import { settingsRows } from './settingsRows.ts';
import { standardPorts } from './standardPorts.ts';
import { thunderbirdCode } from './thunderbirdCode.ts';
import { typedUsername } from './typedUsername.ts';

// Nobody passes in hostile settings on purpose, but panels hand over what is in their databases.

const services: readonly Service[] = ['imap', 'pop3', 'smtp'];
const anyProtocol = fc.constantFrom('imap' as const, 'pop3' as const);
const eitherServer = fc.oneof(anyServer, hostileServer);
const identity = { random: crypto };

/** Whether a connection is what a person may be told to type. */
function isSound({ host, port, security }: Connection, service: Service): boolean {
  const { tls, starttls } = standardPorts[service];
  return (
    /^[a-z\d]([a-z\d.-]*[a-z\d])?$/.test(host) &&
    !/(^|\.)\d+$/.test(host) &&
    host.length <= 253 &&
    Number.isInteger(port) &&
    port >= 1 &&
    port <= 65_535 &&
    port !== (security === 'tls' ? starttls : tls)
  );
}

describe('checkMailServer', () => {
  test('never throws, names what it leaves out, and keeps connections that are sound', () => {
    fc.assert(
      fc.property(eitherServer, (given) => {
        const { server, issues } = checkMailServer(given);
        for (const service of services)
          expect(server[service].filter((connection) => !isSound(connection, service))).toEqual([]);
        for (const issue of issues) {
          expect(diagnoseSettings(issue)).not.toMatch(/\p{C}/u);
          expect(issue.at.length + issue.detail.length).toBeLessThan(150);
        }
      }),
      property,
    );
  });

  test('accepts its own result without changing it', () => {
    fc.assert(
      fc.property(eitherServer, (given) => {
        const { server } = checkMailServer(given);
        expect(checkMailServer(server)).toEqual({ server, issues: [] });
        expect(checkMailServer(JSON.parse(JSON.stringify(server)))).toEqual({ server, issues: [] });
      }),
      property,
    );
  });

  test('keeps all valid settings without an issue', () => {
    fc.assert(
      fc.property(anyServer, (given) => {
        const { server, issues } = checkMailServer(given);
        expect(issues).toEqual([]);
        for (const service of services)
          expect(server[service]).toEqual(expect.arrayContaining([...((given[service] ?? []) as Connection[])]));
        expect(server).toMatchObject({ ...given, imap: server.imap, pop3: server.pop3, smtp: server.smtp });
      }),
      property,
    );
  });

  test('one bad setting does not affect the others', () => {
    const settings = ['imap', 'pop3', 'smtp', 'signIn', 'name', 'provider', 'other', '__proto__'] as const;
    fc.assert(
      fc.property(anyServer, fc.constantFrom(...settings), hostileValue, (given, setting, value) => {
        const { server } = checkMailServer(given);
        const spoilt = { ...given };
        Object.defineProperty(spoilt, setting, { enumerable: true, value });
        const { server: kept } = checkMailServer(spoilt);
        expect({ ...kept, [setting]: null }).toEqual({ ...server, [setting]: null });
      }),
      property,
    );
  });

  test('one bad connection does not affect the others', () => {
    fc.assert(
      fc.property(anyServer, fc.constantFrom(...services), hostileText, (given, service, host) => {
        const connections = (given[service] ?? []) as readonly Connection[];
        const { server } = checkMailServer({ ...given, [service]: [{ host, port: -1 }, ...connections] });
        expect(server).toEqual(checkMailServer(given).server);
      }),
      property,
    );
  });

  test('no issue identifies a person', () => {
    fc.assert(
      fc.property(fc.constantFrom('address', 'username', 'name'), hostileText, (setting, text) => {
        for (const { at, detail } of checkMailServer({ [setting]: text }).issues)
          expect({ at, detail }).toEqual({ at: setting, detail: '' });
      }),
      property,
    );
  });

  test('a megabyte takes little time', () => {
    const pieces = ['a', 'a.', 'a-', '1.', ':', '[', '@', 'a@', '.@a', '%A', ' ', '\u200f', 'é', '0x'];
    const started = performance.now();
    for (const piece of pieces) {
      const text = piece.repeat(1_000_000 / piece.length);
      const connection = { host: text, port: text, security: text, [text]: text };
      const { issues } = checkMailServer({
        imap: connection,
        address: text,
        username: text,
        name: text,
        provider: text,
        signIn: text,
        [text]: text,
      });
      expect(JSON.stringify(issues).length).toBeLessThan(3000);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('settingsRows: encrypted, TLS first, and only checked settings', () => {
  fc.assert(
    fc.property(eitherServer, anyProtocol, (given, protocol) => {
      const { server } = checkMailServer(given);
      const rows = settingsRows(given, protocol);
      const ways = (service: Service) => {
        const values = rows.filter((row) => row.service === service);
        const of = (setting: string) => values.filter((row) => row.setting === setting).map(({ value }) => value);
        return of('host').map((host, way) => ({ host, port: of('port')[way], security: of('security')[way] }));
      };
      expect(ways(protocol)).toEqual(server[protocol]);
      expect(ways('smtp')).toEqual(rows.length > 0 ? server.smtp : []);
      const securities = ways(protocol).map(({ security }) => security);
      expect(securities).toEqual(securities.toSorted().toReversed());
    }),
    property,
  );
});

test('appleProfile: a profile that matches Apple’s schema and the input, or an issue', () => {
  fc.assert(
    fc.property(eitherServer, anyProtocol, (given, protocol) => {
      const { file, issues } = appleProfile(given, protocol, identity);
      if (!file) {
        expect(issues).not.toEqual([]);
        return;
      }
      const { server } = checkMailServer(given);
      const { profile, account } = readProfile(file.text);
      expect([...departures(profile, profileSchema), ...departures(account, mailSchema)]).toEqual([]);
      expect(account).toMatchObject({
        IncomingMailServerHostName: server[protocol][0]?.host,
        IncomingMailServerPortNumber: server[protocol][0]?.port,
        IncomingMailServerUseSSL: true,
        OutgoingMailServerHostName: server.smtp[0]?.host,
        OutgoingMailServerPortNumber: server.smtp[0]?.port,
        OutgoingMailServerUseSSL: true,
      });
      expect(account['IncomingMailServerUsername'] ?? null).toBe(typedUsername(server));
      expect(account['OutgoingMailServerUsername'] ?? null).toBe(typedUsername(server));
      expect(account['EmailAddress'] ?? null).toBe(server.address);
      expect(account['EmailAccountName'] ?? null).toBe(server.name);
      expect(profile['PayloadOrganization'] ?? null).toBe(server.provider);
      expect(server[protocol][0]?.security).toBe('tls');
      expect(file.fileName).toMatch(/^[\da-z.-]+\.mobileconfig$/);
    }),
    property,
  );
});

test('thunderbirdCode: a code that matches its specification and the input, or an issue', () => {
  fc.assert(
    fc.property(eitherServer, anyProtocol, (given, protocol) => {
      const { text, issues } = thunderbirdCode(given, protocol);
      if (text === null) {
        expect(issues).not.toEqual([]);
        return;
      }
      const { server } = checkMailServer(given);
      const reached = (service: Service) => ({
        host: server[service][0]?.host,
        port: server[service][0]?.port,
        security: server[service][0]?.security === 'tls' ? 3 : 2,
        authentication: server.signIn === 'browser' ? 6 : 1,
        username: typedUsername(server),
      });
      expect(readCode(text)).toEqual({
        incoming: { protocol: protocol === 'imap' ? 0 : 1, ...reached(protocol) },
        outgoing: { protocol: 0, ...reached('smtp') },
        address: server.address,
        name: server.name ?? '',
      });
    }),
    property,
  );
});

test('autoconfig: a file that matches the input, or an issue', () => {
  const anyDomains = fc.oneof(fc.array(anyHost, { minLength: 1, maxLength: 3 }), hostileValue, fc.array(hostileText));
  const anyCopies = fc.oneof(
    fc.constantFrom('keep' as const, undefined),
    fc.record({ keepDays: fc.integer({ min: 1, max: 9999 }) }),
    hostileValue,
  );
  fc.assert(
    fc.property(eitherServer, anyProtocol, anyDomains, anyCopies, (given, prefer, domains, serverCopies) => {
      const { file, issues } = autoconfig(given, { prefer, domains, serverCopies } as Parameters<typeof autoconfig>[1]);
      if (!file) {
        expect(issues).not.toEqual([]);
        return;
      }
      const { server } = checkMailServer(given);
      const read = readAutoconfig(file.text);
      const connections = (service: Service) =>
        server[service].map(({ host, port, security }) => ({
          type: service,
          hostname: host,
          port: String(port),
          socketType: security === 'tls' ? 'SSL' : 'STARTTLS',
        }));
      const other = prefer === 'imap' ? 'pop3' : 'imap';
      expect(read.incoming).toMatchObject([...connections(prefer), ...connections(other)]);
      expect(read.outgoing).toMatchObject(connections('smtp'));
      expect(read.displayName).toBe(server.provider ?? read.id);
      expect(read.domains).toContain(read.id);
      for (const { type, authentication, username, pop3 } of [...read.incoming, ...read.outgoing]) {
        expect(username).toMatch(/^%EMAIL(ADDRESS|LOCALPART)%$/);
        expect(authentication.at(-1)).toBe('password-cleartext');
        expect(authentication).toHaveLength(server.signIn === 'browser' ? 2 : 1);
        expect(pop3?.[0]).toBe(type === 'pop3' ? 'true' : undefined);
      }
      for (const domain of read.domains) expect(isSound({ host: domain, port: 1, security: 'tls' }, 'imap')).toBe(true);
    }),
    property,
  );
});

test('some of the random servers make files, and some do not', () => {
  const made = { profile: 0, code: 0, autoconfig: 0 };
  for (const server of fc.sample(eitherServer, { seed: property.seed, numRuns: 400 })) {
    if (appleProfile(server, 'imap', identity).file) made.profile++;
    if (thunderbirdCode(server, 'imap').text) made.code++;
    if (autoconfig(server, { prefer: 'imap', domains: ['example.net'] }).file) made.autoconfig++;
  }
  for (const count of Object.values(made)) {
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThan(380);
  }
});
