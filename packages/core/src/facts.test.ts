import { describe, expect, test } from 'vitest';
import { everyText } from '../test/everyText.ts';

/**
 * Claims about POP3 and IMAP that people write, but that are not true as they stand. Each has a sentence that its
 * pattern must catch and, if a true text is similar, a sentence that must pass.
 */
const untrue: readonly [claim: RegExp, caught: string, passes?: string][] = [
  [
    /\bPOP3 (always |typically |usually )?(removes|deletes|moves|takes)\b(?!.*\b(if|unless|only when)\b)/i,
    'POP3 removes the mail from the server when it downloads it.',
    'POP3 moves mail to your device, unless copies are left on the server.',
  ],
  [
    /\bPOP3 (only )?(works|is) (only )?(with|for|on) (just )?(one|a single) device\b/i,
    'POP3 works with one device only.',
    'POP3 on one device, with copies left on the server.',
  ],
  [
    /\bPOP3 (saves|frees|needs (no|less))\b[^.]*\b(space|room|storage)\b/i,
    'POP3 saves space on the server.',
    'POP3 can make room by removing old copies.',
  ],
  [/\bIMAP (always )?(needs|takes|uses|requires) more\b/i, 'IMAP needs more space on the server.'],
  [
    /\bIMAP\b[^.]*\b(only (while|when|if)|needs|requires|without)\b[^.]*\b(online|connected|internet|connection)\b(?!.*\b(setting|copies|stored)\b)/i,
    'With IMAP you can read mail only while connected.',
  ],
  [
    /\bPOP3\b[^.]*\b(new mail)\b[^.]*\bwithout\b[^.]*\b(internet|connection)\b/i,
    'POP3 gets new mail without a connection.',
  ],
  [
    /\b(immediately|instantly|in real time|at the same moment)\b/i,
    'With IMAP every change appears on all devices immediately.',
    'Other devices see it, often at once, at their next check at the latest.',
  ],
  [
    /\b(can’t|cannot|never|won’t) (be lost|lose)\b|\bIMAP\b[^.]*\b(is a backup|safe from loss|nothing (can|is) lost)\b/i,
    'With IMAP mail cannot be lost because it is on the server.',
    'Keep a second copy of mail you must not lose.',
  ],
  [
    /\bPOP3 (downloads|fetches|gets|sees) (all|every|everything)\b(?! new)/i,
    'POP3 downloads all the mail of the account.',
    'POP3 sees the inbox only, not the spam folder on the server.',
  ],
  [/\b(breaks|broken) off\b|\binterrupted\b/i, 'A POP3 download that breaks off loses mail.'],
  [/\bonly one\b[^.]*\bconnection\b/i, 'Only one POP3 connection to a mailbox can be open at a time.'],
  [/\b(downloads|fetches|loads) only (the )?headers\b/i, 'IMAP downloads only headers, POP3 always whole messages.'],
  [
    /\b(IMAP|POP3|one)\b is (safer|more secure|less secure)\b/i,
    'IMAP is safer to log in with.',
    'Both can use a safe connection (TLS). Neither is safer to sign in with.',
  ],
  [/\beither POP3 or IMAP, not both\b|\bcan’t (use|have) both\b/i, 'A mailbox is either POP3 or IMAP, not both.'],
  [
    /\bPOP3\b[^.]*\bsent mail\b[^.]*\bon the server\b/i,
    'With POP3 sent mail is on the server too.',
    'Check that sent mail is saved in the Sent folder on the server.',
  ],
  [/\bdelet\w+\b[^.]*\bfrees\b[^.]*\b(at once|space)\b/i, 'Deleting in an IMAP client frees the space at once.'],
  [
    /\blosing the device means losing\b|\bPOP3\b[^.]*\bdevice\b[^.]*\b(all|every) (your )?mail is (lost|gone)\b/i,
    'With POP3, losing the device means losing the mail, whatever the settings.',
    'Without a backup, whatever is only on it is lost.',
  ],
  [/\bsynchroni[sz]es a little\b|\blimited sync/i, 'POP3 has limited synchronisation.'],
];

describe.each(untrue)('%s', (claim, caught, passes) => {
  test('is not claimed anywhere', () => {
    expect(everyText.filter(({ text }) => claim.test(text))).toEqual([]);
  });

  test('matches its false sentence, and no true one', () => {
    expect(caught).toMatch(claim);
    if (passes) expect(passes).not.toMatch(claim);
  });
});

test('no default of a program is asserted', () => {
  expect(everyText.filter(({ text }) => /\bby default\b/i.test(text))).toEqual([]);
});

test('a program or provider is named only for its own folder name or its own behaviour', () => {
  const names = /\b(Outlook|Apple Mail|Gmail|iPhone|Android|Windows)\b/i;
  const named = everyText.filter(({ key, text }) => {
    const folder = text.replace('in Outlook, a data file (.pst)', '');
    return (
      names.test(folder) &&
      !/^(provider\.|(step|risk)\.[\w-]+\.website$|result\.provider$|know\.(gmail|outlook)$|not-needed\.collecting)/.test(
        key,
      )
    );
  });
  expect(named).toEqual([]);
});

test('no text advises removing copies after a week or less', () => {
  expect(everyText.filter(({ text }) => /\bafter (0|1|2|3|7) days?\b/i.test(text) && !/\b1 day\b/.test(text))).toEqual(
    [],
  );
});
