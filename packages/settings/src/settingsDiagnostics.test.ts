import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as settings from './index.ts';
import { diagnoseSettings, type SettingsCode, settingsDiagnostics } from './settingsDiagnostics.ts';

const folder = join(import.meta.dirname, '../../../docs/errors');
const pageOf = (code: string): string => readFileSync(join(folder, `${code}.md`), 'utf8');
const codes = Object.keys(settingsDiagnostics) as SettingsCode[];

test('each code has a page, and each 4xx page has a code', () => {
  const pages = readdirSync(folder).filter((page) => page.startsWith('MP-4'));
  expect(pages.toSorted()).toEqual(codes.map((code) => `${code}.md`).toSorted());
});

describe.each(codes)('%s', (code) => {
  const { what, why, how } = settingsDiagnostics[code];

  test('says what happened, why it matters and how to fix it', () => {
    for (const sentence of [what('imap', '…'), why, how]) expect(sentence).toMatch(/[.]$/);
    expect(what('imap.port', '…')).toContain('`imap.port`');
  });

  test('its page begins with its first sentence', () => {
    expect(pageOf(code).split('\n')[0]).toBe(`# ${code}: ${what('…', '…')}`);
  });

  test('its page says what happened, why it matters, the cause and the fix', () => {
    for (const heading of ['## What happened', '## Why it matters', '## Probable cause', '## How to fix it'])
      expect(pageOf(code)).toContain(heading);
  });

  test('the snippet on its page runs, prints the documented output, and raises the code', () => {
    const snippets = [...pageOf(code).matchAll(/```ts\n(.*?)```/gs)].map(([, snippet = '']) => snippet);
    expect(snippets).toHaveLength(1);
    const [snippet = ''] = snippets;
    const body = snippet.replace(/^import \{(.*)\} from '@mail-protocol\/settings';$/gm, 'const {$1} = settings;');
    const printed: unknown[] = [];
    const raised: string[] = [];
    const recorded = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [
        name,
        typeof value === 'function' ? watched(value, raised) : value,
      ]),
    );
    new Function('settings', 'console', body)(recorded, { log: (value: unknown) => printed.push(value) });
    const said = [...snippet.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, value]) =>
      new Function(`return (${value});`)(),
    );
    expect(printed).toEqual(said);
    expect(said.length).toBeGreaterThan(0);
    expect(raised).toContain(code);
  });
});

/** Wraps a function to record the codes of the issues it returns. */
function watched(call: (...given: never[]) => unknown, raised: string[]) {
  return (...given: never[]) => {
    const result = call(...given) as { issues?: readonly settings.SettingsIssue[] };
    raised.push(...(result.issues ?? []).map(({ code }) => code));
    return result;
  };
}

test('without a setting the server itself is named', () => {
  expect(settingsDiagnostics['MP-401'].what('', 'x')).toBe('`server` is “x”, which is not an object with settings.');
});

test('the whole warning names the code, the setting, the value and the page', () => {
  expect(diagnoseSettings({ code: 'MP-406', at: 'imap.host', detail: '192.0.2.7' })).toMatchInlineSnapshot(
    `"mail-protocol MP-406: \`imap.host\` is “192.0.2.7”, an IP address. Certificates are issued for host names, so programs would warn, and people would learn to ignore warnings. This connection was left out. Everything else was kept. Give the host name in the server’s certificate. See https://github.com/OWNER/mail-protocol/blob/main/docs/errors/MP-406.md."`,
  );
});
