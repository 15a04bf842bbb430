import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersFromMailbox, serializeAnswers } from '@mail-protocol/core';
import { expect, test } from 'vitest';

const plugin = join(import.meta.dirname, 'mail_protocol.php');
const installed = !spawnSync('php', ['--version']).error;

/** The plugin's facts for mailboxes, each with a quota as Roundcube's `get_quota` returns it. */
function factsOf(quotas: readonly unknown[], username = 'jo@example.net', shared: unknown = null): readonly string[] {
  const code = `<?php
class rcube_plugin {}
class rcmail {
    public $config;
    static function get_instance() { $it = new self; $it->config = $it; return $it; }
    function get($name) { return json_decode('${JSON.stringify({ mail_protocol_shared: shared })}', true)[$name]; }
}
require '${plugin}';
$facts = new ReflectionMethod('mail_protocol', 'facts');
$facts->setAccessible(true);
foreach (json_decode('${JSON.stringify(quotas)}', true) as $quota)
    $all[] = $facts->invoke(new mail_protocol, $quota, '${username}');
echo json_encode($all);`;
  const options = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-d', 'html_errors=0'];
  const { stdout, stderr } = spawnSync('php', options, { input: code, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test.skipIf(!installed)('a quota gives the same facts as the core', () => {
  const gibibyte = 2 ** 20;
  const totals = [1, 1000, gibibyte / 2, gibibyte / 2 + 1, gibibyte, 5 * gibibyte - 1, 5 * gibibyte, 100 * gibibyte];
  const mailboxes = totals.flatMap((total) =>
    [0, 0.4, 0.5, 0.79, 0.8, 1, 1.1].flatMap((share) =>
      [-1, 0, 1].map((more) => ({ total, used: Math.max(0, Math.floor(share * total) + more) })),
    ),
  );
  mailboxes.push({ total: 100 * gibibyte, used: 2 * gibibyte }, { total: 100 * gibibyte, used: 2 * gibibyte - 1 });
  const facts = mailboxes.map(({ total, used }) =>
    serializeAnswers(answersFromMailbox({ quotaBytes: total * 1024, usedBytes: used * 1024 }).answers),
  );
  const said = factsOf(mailboxes);
  const sorted = (text: string) => text.split('&').sort().join('&');
  expect(said.map((each) => sorted(each))).toEqual(facts.map((each) => sorted(each || 'v=2')));
  expect(new Set(facts).size).toBeGreaterThan(4);
});

test.skipIf(!installed)('unknown values of the server are left out', () => {
  const unknown = [false, null, [], { total: 0, used: 0 }, { used: 9e9 }, { total: 9e9 }];
  expect(factsOf(unknown)).toEqual(unknown.map(() => 'v=2'));
});

test.skipIf(!installed)('a mailbox is shared only if the configuration says so', () => {
  const shared = { 'office@example.net': 'together', 'jobs@example.net': 'program' };
  expect(factsOf([false], 'office@example.net', shared)).toEqual(['v=2&sharedMailbox=together']);
  expect(factsOf([false], 'jobs@example.net', shared)).toEqual(['v=2&sharedMailbox=program']);
  expect(factsOf([false], 'jo@example.net', shared)).toEqual(['v=2']);
  expect(factsOf([false], 'jo@example.net', 'office@example.net')).toEqual(['v=2']);
});

test('the plugin reads no message and no password, and writes nothing', () => {
  const source = readFileSync(plugin, 'utf8');
  const called = [...source.matchAll(/(?:->|::)(\w+)\(/g)].map(([, name]) => name);
  expect([...new Set(called)].sort()).toEqual([
    ...['Q', 'add_hook', 'add_texts', 'div', 'facts', 'get', 'get_instance', 'get_quota', 'get_storage'],
    ...['get_user_email', 'get_user_name', 'gettext', 'include_script', 'load_config', 'register_action'],
    ...['register_handler', 'send', 'set_pagetitle', 'tag'],
  ]);
});
