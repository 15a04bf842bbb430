import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import { english } from './locales/en.ts';
import type { MessageKey } from './messages.ts';
import { recommend } from './recommend.ts';
import { summarize } from './summarize.ts';

type Said = readonly [key: MessageKey, words: RegExp];

/**
 * Each statement of the document that the product grew out of, and where the product says it. Where the document is
 * too simple, the text says what is true, so the words are not always the document's.
 */
const statements: Readonly<Record<string, readonly Said[]>> = {
  'POP3 downloads mail to the device': [
    ['row.storage.pop3', /program downloads it/],
    ['choice.pop3', /downloaded to a device/],
  ],
  'POP3: after the download, mail is deleted from the server or left there': [
    ['row.storage.pop3', /server’s copy stays or goes, as you set/],
    ['step.pop3.keep', /leave a copy on the server.*Some programs remove mail at once/],
  ],
  'POP3 suits a single device': [
    ['reason.devices.one', /one device, so nothing has to match/],
    ['step.pop3.add-here', /this one device/],
  ],
  'POP3: mail may not be on other devices': [
    ['row.several.pop3', /whole inbox, as long as none removes it/],
    ['caution.pop3.here-only', /Sent mail and your own folders are only on the device/],
  ],
  'POP3 allows reading offline': [
    ['row.old-mail.pop3', /Works for all mail this device has downloaded/],
    ['reason.offline.often', /without internet\. POP3 needs no setting/],
  ],
  'POP3: reading and deleting are not synchronised': [
    ['row.marks.pop3', /Other POP3 devices do not see it/],
    ['row.deleting.pop3', /Copies on other devices stay/],
    ['against.devices.in-step', /does not show on another/],
  ],
  'POP3 saves space on the server': [
    ['row.room.pop3', /Freed only when mail is removed.*Copies left behind take full space/],
    ['reason.serverSpace.tight', /make room by removing old copies/],
  ],
  'POP3 limits full access to one device': [
    ['row.sent.pop3', /Stays on the device/],
    ['row.folders.pop3', /inbox only/],
  ],
  'POP3 risks loss of mail if the device fails': [
    ['row.lost-device.pop3', /Without a backup, whatever is only on it is lost/],
    ['row.backup.pop3', /broken device can take the only copy/],
    ['against.deviceBackup.no', /device breaks, what is only on it is gone/],
  ],
  'IMAP keeps mail on the server, devices show a copy': [
    ['row.storage.imap', /stays on the server until someone deletes it\. Devices show copies/],
    ['choice.imap', /stays on the server/],
  ],
  'IMAP shows the same mail and folders on several devices': [
    ['row.several.imap', /same mail and folders/],
    ['row.folders.imap', /Every folder/],
    ['reason.devices.in-step', /several places.*match.*IMAP/],
  ],
  'IMAP synchronises reading, deleting and moving, in real time': [
    ['row.marks.imap', /Other devices see it, often at once, at their next check/],
    ['row.deleting.imap', /leaves all at their next check/],
    ['row.people.imap', /read, answered, moved or deleted/],
  ],
  'IMAP needs a connection to read, though programs can keep copies': [
    ['row.old-mail.imap', /if the program keeps full copies/],
    ['against.offline.often', /Without internet.*only what your device has stored/],
    ['step.imap.full-copy', /full copies.*without internet/],
  ],
  'IMAP is better for much mail': [
    ['row.much-mail.imap', /server can search all of it/],
    ['reason.mailVolume.high', /lot of mail\. With IMAP the server can search/],
  ],
  'IMAP takes more space on the server': [
    ['row.room.imap', /What you keep takes space/],
    ['same.full-mailbox', /full mailbox turns new mail away/],
    ['against.serverSpace.tight', /full mailbox turns new mail away/],
  ],
  'IMAP depends on a connection for new mail, and so does POP3': [
    ['row.new-mail.imap', /Needs internet/],
    ['row.new-mail.pop3', /Needs internet/],
    ['question.offline.help', /New mail needs internet with either choice/],
  ],
  'two ways to reach mail, to choose by the situation': [['intro', /POP3 and IMAP are two ways.*which one suits you/]],
  'the notice: choose with care, no responsibility for lost mail': [
    ['result.notice', /choose with care/],
    ['notice', /can’t take responsibility for mail that is lost/],
  ],
};

describe.each(Object.entries(statements))('%s', (_, said) => {
  test.each(said)('%s', (key, words) => {
    const text = english[key];
    expect(typeof text).toBe('string');
    expect(text).toMatch(words);
  });
});

describe('the two rules', () => {
  test('POP3 for one device with mail kept on it', () => {
    const answers = { devices: 'one', keepMailOn: 'device' } as const;
    expect(recommend(answers).protocol).toBe('pop3');
    expect(explain(recommend(answers), answers, english).why).toEqual([
      english['reason.devices.one'],
      english['reason.keepMailOn.device'],
    ]);
  });

  test('IMAP for several devices that are kept alike', () => {
    const answers = { devices: 'in-step' } as const;
    expect(recommend(answers).protocol).toBe('imap');
    expect(explain(recommend(answers), answers, english).why).toEqual([english['reason.devices.in-step']]);
  });
});

test('the notice goes wherever the advice goes', () => {
  expect(summarize(recommend({}), {}, english)).toContain(english.notice);
});

describe('what the document leaves out', () => {
  test.each<Said>([
    ['row.folders.pop3', /inbox only\. Spam/],
    ['row.backup.imap', /No\. One deletion reaches every device/],
    ['step.imap.pop3-first', /by POP3.*taking mail away from the others/],
    ['same.sending', /Neither sends mail/],
    ['same.safety', /TLS.*Neither is safer/],
    ['row.changing.pop3', /left on the server is there for IMAP/],
  ])('%s', (key, words) => {
    expect(english[key]).toMatch(words);
  });
});
