import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { parse } from 'plist';
import { describe, expect, test } from 'vitest';
import { appleProfile } from '../src/appleProfile.ts';
import { anyServer } from '../test/anyServer.ts';
import { property } from '../test/property.ts';

/*
 * What libplist makes of an Apple profile: the reader of property lists in the tools that talk to iPhones from Linux.
 * Apple's own readers run on Apple's devices alone.
 */

const run = (options: readonly string[], input: Buffer | string) => spawnSync('plistutil', options, { input });
const installed = !run(['--version'], '').error;
if (!installed) console.warn('plistutil is not installed (Debian: libplist-utils), so nothing was read by it.');

describe.skipIf(!installed)('plistutil', () => {
  // Its exit code is 0 in every case.
  test.each(['<key>A</dict>', '<key>A</key><string>a &x; b</string></dict>'])('refuses broken files: %s', (content) => {
    const { stdout } = run(['-i', '-', '-f', 'bin'], `<plist version="1.0"><dict>${content}</plist>`);
    expect(String(stdout)).not.toMatch(/^bplist/);
  });

  test('converts every profile to the binary format and back without changes', () => {
    const texts = fc
      .sample(fc.tuple(anyServer, fc.constantFrom('imap' as const, 'pop3' as const)), property)
      .flatMap(([server, protocol]) => appleProfile(server, protocol, { random: crypto }).file?.text ?? []);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      const binary = run(['-i', '-', '-f', 'bin'], text);
      expect(String(binary.stdout)).toMatch(/^bplist/);
      const back = run(['-i', '-', '-f', 'xml'], binary.stdout);
      expect(parse(String(back.stdout))).toEqual(parse(text));
    }
  });
});
