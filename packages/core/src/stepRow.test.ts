import { describe, expect, test } from 'vitest';
import { imapSteps } from './imapSteps.ts';
import { pop3Steps } from './pop3Steps.ts';
import { programSteps } from './programSteps.ts';
import type { StepRow } from './stepRow.ts';

// Checked against the words of each step. If you change those words or add a step, check these lists again.

/** The names of the steps of a table under each key that `keysOf` gives them, in the order of the table. */
function grouped(rows: readonly StepRow[], keysOf: (row: StepRow) => readonly string[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const row of rows) for (const key of keysOf(row)) groups[key] = [...(groups[key] ?? []), row.id];
  return groups;
}

describe('the purpose of each step', () => {
  test('IMAP for people', () => {
    expect(grouped(imapSteps, ({ purpose }) => [purpose])).toEqual({
      'leave-old': [
        'look-up-type',
        'keep-old-account',
        'if-pop3-save',
        'stop-checking',
        'pop3-is-gone',
        'back-up-old-mail',
        'save-phone-mail',
        'if-computer-save',
        'look-in-webmail',
        'check-room',
        'if-computer-copy',
        'if-pop3-copy',
        'copy-folders',
        'copy-what-fits',
        'copy-the-rest',
        'copy-what-is-left',
        'copy-from-own-folder',
        'ask-for-the-rest',
        'compare-counts',
        'check-forwarded',
        'same-steps-elsewhere',
        'remove-pop3-account',
      ],
      add: [
        'add-imap-phone',
        'add-imap-computer',
        'add-imap-everywhere',
        'stay-imap',
        'add-imap-beside',
        'add-imap-missing',
      ],
      offline: ['big-mail-on-demand', 'keep-offline', 'keep-offline-phone', 'keep-recent'],
      sent: ['sent-folder'],
      'own-copy': [
        'copy-to-own-folder',
        'back-up-own-folder',
        'check-own-folder',
        'second-mailbox',
        'own-copy-needs-computer',
        'delete-copied-mail',
        'leave-for-others',
      ],
      room: ['ask-the-others', 'look-through-bin', 'empty-bin'],
    });
  });

  test('POP3 for people', () => {
    expect(grouped(pop3Steps, ({ purpose }) => [purpose])).toEqual({
      'leave-old': [
        'look-up-type',
        'keep-any-account',
        'if-imap-copy',
        'phone-keep-pop3',
        'save-phone-mail',
        'check-forwarded',
        'keep-imap-account',
        'imap-is-gone',
        'copy-is-enough',
        'imap-can-stay',
        'copy-server-folders',
        'copy-what-is-left',
        'forward-what-is-left',
        'ask-for-the-rest',
        'compare-counts',
        'copy-to-inbox',
        'save-phone-mail',
        'check-forwarded',
      ],
      phone: [
        'pop3-needs-computer',
        'phone-imap',
        'phone-webmail',
        'phones-by-imap',
        'phones-in-webmail',
        'phones-with-care',
      ],
      add: [
        'stay-pop3',
        'add-pop3-computer',
        'add-pop3-each',
        'add-pop3-beside',
        'add-pop3-missing',
        'pop3-on-others',
        'imap-in-other-places',
      ],
      backup: ['back-up', 'check-backup', 'back-up', 'check-backup'],
      copies: [
        'keep-copies',
        'no-server-deletes',
        'pop3-elsewhere',
        'all-arrived',
        'fetch-weekly',
        'let-copies-go',
        'let-copies-go-main',
      ],
      room: ['ask-the-others', 'look-through-webmail', 'empty-in-webmail', 'ask-for-room'],
      'own-copy': ['delete-copied-mail'],
    });
  });

  test('a program', () => {
    expect(grouped(programSteps, ({ purpose }) => [purpose])).toEqual({
      program: [
        'program-keep-originals',
        'program-own-mailbox',
        'program-test',
        'program-move',
        'program-catch-up',
        'program-delete',
      ],
      'leave-old': ['program-switch-off'],
      add: ['program-imap', 'program-pop3'],
      room: ['program-room'],
    });
  });
});

describe('the setting of each step', () => {
  const settingsOf = (rows: readonly StepRow[]): Record<string, string[]> =>
    grouped(rows, ({ setting }) => (setting ? [setting] : []));

  test('IMAP for people', () => {
    expect(settingsOf(imapSteps)).toEqual({
      checkMail: ['keep-old-account', 'stop-checking'],
      sizeLimit: ['big-mail-on-demand'],
      localFolder: ['copy-the-rest', 'copy-what-is-left', 'copy-to-own-folder'],
      fullCopy: ['keep-offline', 'keep-offline-phone'],
      recentCopy: ['keep-recent'],
      sentFolder: ['sent-folder'],
    });
  });

  test('POP3 for people', () => {
    expect(settingsOf(pop3Steps)).toEqual({
      localFolder: ['if-imap-copy', 'copy-server-folders', 'copy-what-is-left'],
      serverCopies: ['phone-keep-pop3', 'keep-copies'],
      serverDeletes: ['no-server-deletes'],
      keepDays: ['let-copies-go', 'let-copies-go-main'],
    });
  });

  test('a program', () => {
    expect(settingsOf(programSteps)).toEqual({});
  });
});

describe('the assumptions in the text of each step', () => {
  test('IMAP for people', () => {
    expect(grouped(imapSteps, ({ takesForGranted }) => takesForGranted ?? [])).toEqual({
      'pop3-account': [
        'stop-checking',
        'pop3-is-gone',
        'back-up-old-mail',
        'save-phone-mail',
        'add-imap-beside',
        'copy-folders',
        'copy-what-fits',
        'same-steps-elsewhere',
      ],
      computer: [
        'back-up-old-mail',
        'add-imap-computer',
        'if-pop3-copy',
        'copy-folders',
        'copy-what-fits',
        'copy-the-rest',
        'copy-what-is-left',
        'copy-from-own-folder',
        'copy-to-own-folder',
        'back-up-own-folder',
        'check-own-folder',
        'delete-copied-mail',
        'leave-for-others',
      ],
      phone: ['add-imap-phone', 'keep-offline-phone', 'own-copy-needs-computer'],
      'several-places': ['add-imap-everywhere', 'same-steps-elsewhere', 'leave-for-others', 'ask-the-others'],
      'imap-account': ['stay-imap'],
      backup: ['check-own-folder', 'delete-copied-mail'],
    });
  });

  test('POP3 for people', () => {
    expect(grouped(pop3Steps, ({ takesForGranted }) => takesForGranted ?? [])).toEqual({
      computer: [
        'if-imap-copy',
        'copy-server-folders',
        'copy-what-is-left',
        'compare-counts',
        'back-up',
        'check-backup',
        'add-pop3-computer',
        'add-pop3-each',
        'add-pop3-beside',
        'add-pop3-missing',
        'keep-copies',
        'no-server-deletes',
        'pop3-on-others',
        'phones-by-imap',
        'phones-in-webmail',
        'phones-with-care',
        'back-up',
        'check-backup',
        'all-arrived',
        'let-copies-go',
        'let-copies-go-main',
        'delete-copied-mail',
      ],
      phone: ['pop3-needs-computer', 'phone-keep-pop3', 'phone-imap', 'phone-webmail', 'forward-what-is-left'],
      'imap-account': [
        'keep-imap-account',
        'imap-is-gone',
        'copy-is-enough',
        'imap-can-stay',
        'copy-server-folders',
        'add-pop3-beside',
        'delete-copied-mail',
      ],
      'pop3-account': ['stay-pop3', 'pop3-elsewhere'],
      backup: ['check-backup', 'check-backup', 'delete-copied-mail'],
      'several-places': [
        'add-pop3-each',
        'pop3-on-others',
        'imap-in-other-places',
        'ask-the-others',
        'fetch-weekly',
        'let-copies-go-main',
      ],
    });
  });

  test('a program', () => {
    expect(grouped(programSteps, ({ takesForGranted }) => takesForGranted ?? [])).toEqual({
      program: [
        'program-keep-originals',
        'program-switch-off',
        'program-own-mailbox',
        'program-test',
        'program-imap',
        'program-move',
        'program-pop3',
        'program-catch-up',
        'program-delete',
        'program-room',
      ],
    });
  });
});
