import { describe, expect, test } from 'vitest';
import { checkMailServer } from './checkMailServer.ts';
import type { SettingsCode } from './settingsDiagnostics.ts';

/** Codes with the setting and the value they name. */
const issuesOf = (given: unknown): readonly string[] =>
  checkMailServer(given).issues.map(({ code, at, detail }) => `${code} ${at} ${detail}`.trim());

describe('a connection with one faulty part is left out, and the setting is named', () => {
  const cases: readonly (readonly [SettingsCode, string, object | string | number | boolean, string?])[] = [
    ['MP-401', '', 'imap.example.net', 'imap.example.net'],
    ['MP-401', '', 993, '993'],
    ['MP-401', '', true, 'true'],
    ['MP-403', '.host', {}],
    ['MP-403', '.host', { host: ' ' }],
    ['MP-403', '.host', { host: null }],
    ['MP-404', '.host', { host: 'imaps://imap.example.net' }, 'imaps://imap.example.net'],
    ['MP-404', '.host', { host: 'imap.example.net:993' }, 'imap.example.net:993'],
    ['MP-404', '.host', { host: 'imap.example.net.' }, 'imap.example.net.'],
    ['MP-404', '.host', { host: 'imap..example' }, 'imap..example'],
    ['MP-404', '.host', { host: '-imap.example' }, '-imap.example'],
    ['MP-404', '.host', { host: 'imap-.example' }, 'imap-.example'],
    ['MP-404', '.host', { host: 'my_mail.example' }, 'my_mail.example'],
    ['MP-404', '.host', { host: 'jo@example.net' }, 'jo@example.net'],
    ['MP-404', '.host', { host: `${'a'.repeat(64)}.example` }, 'a'.repeat(64)],
    ['MP-404', '.host', { host: `${'a.'.repeat(126)}aa` }, 'a.'.repeat(32)],
    ['MP-404', '.host', { host: '<b>' }, '<b>'],
    ['MP-404', '.host', { host: 'imap\u200f.example' }, 'imap\ufffd.example'],
    ['MP-404', '.host', { host: 12 }, '12'],
    ['MP-404', '.host', { host: '1.e5' }, '1.e5'],
    ['MP-405', '.host', { host: 'imap example net' }, 'imap example net'],
    ['MP-405', '.host', { host: 'imap\u00a0.example' }, 'imap\u00a0.example'],
    ['MP-406', '.host', { host: '192.0.2.7' }, '192.0.2.7'],
    ['MP-406', '.host', { host: '127.1' }, '127.1'],
    ['MP-406', '.host', { host: '2130706433' }, '2130706433'],
    ['MP-406', '.host', { host: '0x7f.0X1f' }, '0x7f.0X1f'],
    ['MP-406', '.host', { host: '192.0.2.7.' }, '192.0.2.7.'],
    ['MP-406', '.host', { host: '2001:db8::7' }, '2001:db8::7'],
    ['MP-406', '.host', { host: '[::ffff:192.0.2.7]' }, '[::ffff:192.0.2.7]'],
    ['MP-407', '.host', { host: 'imap.bücher.example' }, 'imap.bücher.example'],
    ['MP-407', '.host', { host: 'почта.example' }, 'почта.example'],
    ['MP-408', '.port', { host: 'h.example', port: 0 }, '0'],
    ['MP-408', '.port', { host: 'h.example', port: 65_536 }, '65536'],
    ['MP-408', '.port', { host: 'h.example', port: -1 }, '-1'],
    ['MP-408', '.port', { host: 'h.example', port: 993.5 }, '993.5'],
    ['MP-408', '.port', { host: 'h.example', port: Number.NaN }, 'NaN'],
    ['MP-408', '.port', { host: 'h.example', port: 'imaps' }, 'imaps'],
    ['MP-408', '.port', { host: 'h.example', port: '0x3e1' }, '0x3e1'],
    ['MP-408', '.port', { host: 'h.example', port: '1e3' }, '1e3'],
    ['MP-408', '.port', { host: 'h.example', port: [993] }, 'object'],
    ['MP-409', '.port', { host: 'h.example', port: 995 }, '995'],
    ['MP-409', '.port', { host: 'h.example', port: 110, security: 'starttls' }, '110'],
    ['MP-409', '.port', { host: 'h.example', port: 587 }, '587'],
    ['MP-409', '.port', { host: 'h.example', port: 25 }, '25'],
    ['MP-410', '.security', { host: 'h.example', port: 143, security: 'none' }, 'none'],
    ['MP-410', '.security', { host: 'h.example', security: 'Plain' }, 'Plain'],
    ['MP-410', '.security', { host: 'h.example', security: '' }],
    ['MP-410', '.security', { host: 'h.example', security: false }, 'false'],
    ['MP-410', '.security', { host: 'h.example', security: ' plaintext' }, ' plaintext'],
    ['MP-410', '.security', { host: 'h.example', security: 'off' }, 'off'],
    ['MP-410', '.security', { host: 'h.example', security: 'False' }, 'False'],
    ['MP-411', '.security', { host: 'h.example', security: 'SSL' }, 'SSL'],
    ['MP-411', '.security', { host: 'h.example', security: true }, 'true'],
    ['MP-411', '.security', { host: 'h.example', port: 4993 }, 'not given'],
    ['MP-412', '', { host: 'h.example', port: 143, security: 'tls' }, 'port 143 with tls'],
    ['MP-412', '', { host: 'h.example', port: 993, security: 'starttls' }, 'port 993 with starttls'],
  ];

  test.each(cases)('%s at imap%s of %j', (code, at, imap, detail = '') => {
    const smtp = { host: 'smtp.example.net' };
    const { server, issues } = checkMailServer({ imap, smtp, provider: 'Example' });
    expect(issues).toEqual([{ code, at: `imap${at}`, detail }]);
    expect(server.imap).toEqual([]);
    expect(server.smtp).toEqual([{ host: 'smtp.example.net', port: 465, security: 'tls' }]);
    expect(server.provider).toBe('Example');
  });

  test.each([
    ['pop3', 993],
    ['pop3', 465],
    ['smtp', 995],
    ['smtp', 143],
    ['smtp', 25],
  ])('%s does not have port %d', (service, port) => {
    expect(issuesOf({ [service]: { host: 'h.example', port } })).toEqual([`MP-409 ${service}.port ${port}`]);
  });

  test('each fault is named, and the other connections of the service are kept', () => {
    const smtp = [{ host: 'a b' }, { host: 'smtp.example.net' }, { port: 'x', security: 'none' }, null];
    expect(issuesOf({ smtp })).toEqual([
      'MP-405 smtp.0.host a b',
      'MP-403 smtp.2.host',
      'MP-408 smtp.2.port x',
      'MP-410 smtp.2.security none',
      'MP-401 smtp.3 null',
    ]);
    expect(checkMailServer({ smtp }).server.smtp).toHaveLength(1);
  });

  test('only the start of a long list is read', () => {
    const smtp = Array.from({ length: 1000 }, (_, index) => ({ host: `h${index}.example` }));
    const { server, issues } = checkMailServer({ smtp });
    expect(server.smtp).toHaveLength(8);
    expect(issues).toEqual([{ code: 'MP-401', at: 'smtp.8', detail: 'one of too many' }]);
    expect(issuesOf({ smtp: smtp.slice(0, 8) })).toEqual([]);
  });
});
