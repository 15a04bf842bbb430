import { spawnSync } from 'node:child_process';
import { answersFromMailbox, serializeAnswers } from '@mail-protocol/core';
import { describe, expect, test } from 'vitest';
import { snippet, snippets } from './snippet.ts';

/*
 * Runs the PHP and Twig of the pages in docs/hosts. `mail_protocol_facts` must return the same facts as
 * `answersFromMailbox`.
 */

/** Runs code. Throws if PHP prints an error, a warning or a notice. */
function php(code: string): string {
  const options = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-d', 'html_errors=0'];
  const { stdout, stderr } = spawnSync('php', options, { input: code, encoding: 'utf8' });
  if (stderr) throw new Error(stderr);
  return stdout;
}

const installed = !spawnSync('php', ['--version']).error;
const twigIsInstalled = installed && php("<?php echo file_exists('/usr/share/php/Twig/autoload.php');") === '1';
if (!installed) console.warn('PHP is not installed (Debian: php-cli), so the snippets in PHP were not run.');
if (!twigIsInstalled) console.warn('Twig is not installed (Debian: php-twig), so the templates were not rendered.');

/** Makes a statement of a snippet that is only an entry of an array. */
const asStatement = (code: string) => (/^'/.test(code) ? `$array = [\n${code}\n];` : code);

/** A value as PHP writes it. */
const literal = (value: string | number | null) =>
  value === null ? 'null' : value === Infinity ? 'INF' : typeof value === 'number' ? `${value}` : `'${value}'`;

const factsFunction = snippet('README', 'php', 'function mail_protocol_facts');

describe.skipIf(!installed)('PHP', () => {
  test.each([
    ['README', 'echo'],
    ['cpanel', '$_POST'],
    ['directadmin', '$_POST'],
    ['plesk', '$_POST'],
    ['whmcs', "$tag = '"],
    ['ispconfig', '$_POST'],
  ])('%s: the three lines write only a posted protocol into the page', (page, holding) => {
    const lines = snippet(page, 'php', holding).trim();
    expect(lines.split('\n')).toHaveLength(3);
    const written = (posted: string) =>
      php(`<?php
$_POST = json_decode(${literal(posted)}, true);
class Template { public $set; function setVar($name, $value) { $this->set = 'value="' . $value . '"'; } }
$app = new stdClass; $app->tpl = new Template;
${lines}
echo $tag ?? $app->tpl->set ?? '';`);
    expect(written('{"protocol":"pop3"}')).toContain('value="pop3"');
    expect(written('{"protocol":"imap"}')).toContain('value="imap"');
    for (const other of [
      '{}',
      '{"protocol":"smtp"}',
      '{"protocol":"\\\\"><b>"}',
      '{"protocol":["imap"]}',
      '{"protocol":0}',
    ])
      expect(written(other), other).toContain('value=""');
  });

  test('`mail_protocol_facts` returns the same facts as the core', () => {
    const quotas = [
      null,
      0,
      1,
      250e6,
      2 ** 29,
      2 ** 29 + 1,
      2 ** 30,
      5 * 2 ** 30 - 1,
      5 * 2 ** 30,
      8 * 2 ** 30,
      Infinity,
    ];
    const uses = [
      null,
      0,
      1,
      200e6,
      2 ** 30,
      2 ** 31 - 1,
      2 ** 31,
      2.5 * 2 ** 30,
      4 * 2 ** 30,
      7 * 2 ** 30,
      9 * 2 ** 30,
    ];
    const cases = quotas.flatMap((quota) => uses.map((used) => [quota, used] as const));
    const calls = cases.map(([quota, used]) => `mail_protocol_facts(${literal(quota)}, ${literal(used)})`);
    const said = php(`<?php ${factsFunction} echo json_encode([${calls.join(', ')}]);`);
    const expected = cases.map(([quota, used]) =>
      serializeAnswers(
        answersFromMailbox({
          quotaBytes: quota === Infinity ? 'unlimited' : (quota ?? undefined),
          usedBytes: used ?? undefined,
        }).answers,
      ),
    );
    const asAnswers = (text: string) => [...new URLSearchParams(text)].toSorted().toString();
    expect((JSON.parse(said) as string[]).map(asAnswers)).toEqual(expected.map(asAnswers));
  });

  test.each(['cpanel', 'directadmin', 'froxlor', 'ispconfig', 'mailcow', 'nextcloud', 'plesk', 'whmcs'])(
    '%s: every block of PHP has valid syntax',
    (page) => {
      for (const code of snippets(page, 'php')) {
        const inClass = /^(private|public) function/.test(code) ? `class Any {\n${code}\n}` : code;
        const whole = inClass.replace(/^#!.*\n/, '');
        const { stdout, stderr } = spawnSync('php', ['-l'], {
          input: /<\?(php|=)/.test(whole) || whole.startsWith('<') ? whole : `<?php\n${asStatement(whole)}`,
          encoding: 'utf8',
        });
        expect(stdout + stderr, code).toContain('No syntax errors');
      }
    },
  );
});

describe.skipIf(!twigIsInstalled)('Twig', () => {
  const rendered = (template: string, values: string) =>
    php(`<?php
require '/usr/share/php/Twig/autoload.php';
$twig = new Twig\\Environment(new Twig\\Loader\\ArrayLoader(['page' => base64_decode('${Buffer.from(template).toString('base64')}')]), ['strict_variables' => true]);
echo $twig->render('page', json_decode(base64_decode('${Buffer.from(values).toString('base64')}'), true));`);

  test('mailcow: the template writes the facts, the offered protocols and the server name', () => {
    const template = snippet('mailcow', 'twig', 'mail-protocol-chooser');
    const user = (imap: string, pop3: string) =>
      rendered(
        template,
        JSON.stringify({
          mail_protocol_facts: 'v=2&serverSpace=tight',
          mailcow_hostname: 'mail.example.org',
          mailboxdata: { attributes: { imap_access: imap, pop3_access: pop3 } },
        }),
      );
    expect(user('1', '1')).toContain('facts="v=2&amp;serverSpace=tight"');
    expect(user('1', '1')).toMatch(/offered="imap pop3"/);
    expect(user('1', '0')).toMatch(/offered="imap ?"/);
    expect(user('0', '1')).toMatch(/offered=" ?pop3"/);
    expect(user('1', '1')).toContain('mail.example.org, port 993');
  });

  test('froxlor: only the form of a new account has the tag', () => {
    const template = snippet('froxlor', 'twig', 'mail-protocol-chooser');
    const form = (field: string) =>
      rendered(
        template,
        JSON.stringify({ formdata: { title: 'Any', sections: { a: { fields: { [field]: { type: 'text' } } } } } }),
      );
    expect(form('email_password_suggestion')).toContain('<mail-protocol-chooser');
    expect(form('ftp_password_suggestion').trim()).toBe('');
  });
});
