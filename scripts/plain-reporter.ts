import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';
import { dovecotIsInstalled } from '../examples/mailbox/dovecotIsInstalled.ts';
import { phpIsInstalled } from '../integrations/hestiacp/phpIsInstalled.ts';
import { roundcubeIsInstalled } from '../integrations/roundcube/roundcubeIsInstalled.ts';
import { thunderbirdPath } from '../packages/settings/readers/Thunderbird.ts';
import { firefox } from './firefox.ts';

/** Ends the output with `N passed, N failed[, N skipped]`: one line a person or a script can rely on. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    let passed = 0;
    let failed = errors.length;
    let skipped = 0;
    for (const module of modules) {
      let failedInside = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failedInside++;
        else skipped++;
      }
      // A file that could not be loaded, or whose hooks failed, has no failed test to count.
      failed += module.state() === 'failed' && failedInside === 0 ? 1 : failedInside;
    }
    // Where the set-up of a project fails, no test is there to fail.
    if (reason === 'failed') failed = Math.max(failed, 1);
    if (!firefox && modules.some(({ project }) => project.name.startsWith('all:')))
      console.log('\nFirefox was not found, so the stories ran in Chromium only (FIREFOX_PATH names it).');
    if (!thunderbirdPath && modules.some(({ project }) => project.name === 'all:readers'))
      console.log('\nThunderbird was not found (THUNDERBIRD_PATH names it), so it has read no file.');
    if (!dovecotIsInstalled && modules.some(({ project }) => project.name === 'all:mailbox'))
      console.log(
        '\nDovecot was not found (Debian: dovecot-imapd, dovecot-pop3d), so nothing was tried on a mail server.',
      );
    if (!roundcubeIsInstalled && modules.some(({ project }) => project.name === 'all:integrations'))
      console.log(
        '\nRoundcube was not found (Debian: roundcube-core, roundcube-sqlite3, php-cli, and Dovecot), so its plugin was not tried.',
      );
    if (!phpIsInstalled && modules.some(({ project }) => project.name === 'all:integrations'))
      console.log('\nPHP was not found (Debian: php-cli), so the drop-in for HestiaCP was not tried.');
    console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
