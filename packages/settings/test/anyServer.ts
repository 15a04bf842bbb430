import fc from 'fast-check';
import type { Connection, MailServer, Security, Service } from '../src/mailServer.ts';
import { standardPorts } from '../src/standardPorts.ts';

/** Mail servers, good and bad, for tests with random input. */

const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/);

/** A host name that every mail program accepts. */
export const anyHost: fc.Arbitrary<string> = fc
  .tuple(label, fc.array(label, { minLength: 1, maxLength: 3 }))
  .map(([first, rest]) => [first, ...rest].join('.'))
  .filter((host) => !/(^|\.)0x[\da-f]*$/.test(host));

const ofOtherServices = new Set([25, ...Object.values(standardPorts).flatMap(({ tls, starttls }) => [tls, starttls])]);

/** A complete connection, on a standard port or on a port that no service has. */
const anyConnection = (service: Service): fc.Arbitrary<Connection> =>
  fc.record({ host: anyHost, security: fc.constantFrom<Security>('tls', 'starttls') }).chain(({ host, security }) =>
    fc
      .oneof(
        fc.constant(standardPorts[service][security]),
        fc.integer({ min: 1, max: 65_535 }).filter((port) => !ofOtherServices.has(port)),
      )
      .map((port) => ({ host, port, security })),
  );

const connections = (service: Service) => fc.array(anyConnection(service), { maxLength: 3 });

/** Printable text that stays unchanged, including markup and other scripts. */
const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      ']]>',
      '<!--',
      '&amp;',
      '&#0;',
      '"><x y=\'',
      'سلام \u200fabc',
      'A & B <b>',
      '\\',
      '%REALNAME',
      '$1',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.length <= 60 && !/[\p{C}\p{Z}]/u.test(text.replace(/[ \u200f]/g, '')));

const local = fc.stringMatching(/^[a-z0-9!#$&'*+/=?^_`{|}~-]{1,12}(\.[a-z0-9&'+_-]{1,8})?$/);
const anyAddress: fc.Arbitrary<string> = fc.tuple(local, anyHost).map((parts) => parts.join('@'));

/** A valid server, any part of which may be missing. */
export const anyServer: fc.Arbitrary<MailServer> = fc.record(
  {
    imap: connections('imap'),
    pop3: connections('pop3'),
    smtp: connections('smtp'),
    address: anyAddress,
    username: fc.oneof(
      fc.constantFrom('%EMAILADDRESS%', '%EMAILLOCALPART%'),
      anyAddress,
      anyText.filter((text) => !/\p{Cf}|%/u.test(text)),
    ),
    signIn: fc.constantFrom('password' as const, 'app-password' as const, 'browser' as const),
    name: anyText,
    provider: anyText,
  },
  { requiredKeys: [] },
);

const pieces = [
  '',
  ' ',
  '\0',
  '\u0008',
  '\r\n',
  '\t',
  '\u0085',
  '\u2028',
  '\ufffe',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u00ad',
  '</string><key>X</key>',
  ']]>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  '&x;',
  '&#0;',
  '%EMAILADDRESS%',
  '%PASSWORD%',
  '__proto__',
  'imap.bücher.example',
  '127.0.0.1',
  '[::1]',
  '0x7f.1',
  '1.e5',
  'imap.example.net',
  'imaps://imap.example.net:993/',
  'jo@example.net',
  '993',
  'SSL',
  '.',
  '-',
  '@',
];

const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 });

/**
 * Text of any 16-bit units, including unpaired surrogates, in pieces that break parsing, escaping or measuring; up to 1
 * MB.
 */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...pieces) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((some) => some.join('')) },
  { weight: 4, arbitrary: units.map((codes) => String.fromCharCode(...codes)) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...pieces, 'x'), fc.constantFrom(256, 1_000_000)).map(([piece, length]) => {
      const text = piece || 'x';
      return text.repeat(Math.ceil(length / text.length));
    }),
  },
);

/** Values of any type, some of which throw when read. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.anything(),
  fc.integer({ min: -1, max: 70_000 }),
  fc.constantFrom<unknown>(null, undefined, false, Number.NaN, 993n, Symbol('x'), () => 'tls', Object.create(null), {
    get host() {
      throw new Error('not for reading');
    },
  }),
);

const orHostile = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: good as fc.Arbitrary<unknown> }, { weight: 2, arbitrary: hostileValue });

const hostileConnection = fc.record(
  {
    host: orHostile(anyHost),
    port: orHostile(fc.constantFrom<unknown>(993, 995, 465, 587, 143, 110, 25, '993')),
    security: orHostile(fc.constantFrom('tls', 'starttls', 'none')),
    [`__proto__`]: hostileValue,
  },
  { requiredKeys: [] },
);

const hostileConnections = orHostile(fc.oneof(hostileConnection, fc.array(hostileConnection, { maxLength: 3 })));

/** Input that a host might pass as a server: partly valid, partly anything. */
export const hostileServer: fc.Arbitrary<MailServer> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        imap: hostileConnections,
        pop3: hostileConnections,
        smtp: fc.oneof(hostileConnections, connections('smtp')),
        address: orHostile(anyAddress),
        username: orHostile(fc.constantFrom('%EMAILADDRESS%', '%EMAILLOCALPART%')),
        signIn: orHostile(fc.constantFrom('password', 'browser')),
        name: orHostile(anyText),
        provider: orHostile(anyText),
        other: hostileValue,
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: hostileValue },
) as fc.Arbitrary<MailServer>;
