import { describe, expect, test } from 'vitest';
import { readProtocols } from './readProtocols.ts';
import { recommend } from './recommend.ts';
import { offeredProtocols, type Situation } from './situation.ts';

describe('a list of protocols', () => {
  test.each([
    [
      ['imap', 'pop3'],
      ['imap', 'pop3'],
    ],
    [
      ['pop3', 'imap', 'pop3'],
      ['imap', 'pop3'],
    ],
    [
      ['IMAP', 'POP3'],
      ['imap', 'pop3'],
    ],
    [['Imap'], ['imap']],
    [[' pop3 '], ['pop3']],
    [
      ['imap,', 'pop3'],
      ['imap', 'pop3'],
    ],
    [['imap, pop3'], ['imap', 'pop3']],
    [['imap,pop3'], ['imap', 'pop3']],
    [['imap pop3'], ['imap', 'pop3']],
    [['imap;pop3|'], ['imap', 'pop3']],
    [['imap\n\tPOP3'], ['imap', 'pop3']],
    [['imap/pop3'], ['imap', 'pop3']],
    [['IMAP & POP3'], ['imap', 'pop3']],
    [
      ['"imap"', "'pop3'"],
      ['imap', 'pop3'],
    ],
    ['["imap","pop3"]', ['imap', 'pop3']],
    ['imap, pop3', ['imap', 'pop3']],
    ['POP3', ['pop3']],
    [['imap.'], ['imap']],
    [
      ['imaps', 'pop3s'],
      ['imap', 'pop3'],
    ],
    [
      ['IMAP4rev1', 'POP'],
      ['imap', 'pop3'],
    ],
    [['IMAP4'], ['imap']],
    [['imap4rev2'], ['imap']],
    [[], []],
  ])('%j is %j', (given, protocols) => {
    expect(readProtocols(given)).toEqual({ protocols, unknown: [] });
  });

  test.each([
    [['imap', 'gopher'], ['imap'], ['gopher']],
    [['jmap', 'pop3', null], ['pop3'], ['jmap', null]],
    [['smtp, imap'], ['imap'], ['smtp']],
    [
      ['imap:993', 'pop3_ssl'],
      ['imap', 'pop3'],
      ['993', 'ssl'],
    ],
    ['imap and pop3', ['imap', 'pop3'], ['and']],
  ])('%j is %j, and names the rest', (given, protocols, unknown) => {
    expect(readProtocols(given)).toEqual({ protocols, unknown });
  });

  test.each([
    [['gopher'], ['gopher']],
    [
      ['imap3', 'impop3', 'imäp', 'eximap', 'apop', 'pop3d'],
      ['imap3', 'impop3', 'imäp', 'eximap', 'apop', 'pop3d'],
    ],
    [[''], ['']],
    [
      [null, 7],
      [null, 7],
    ],
    [[['imap']], [['imap']]],
    ['', ['']],
    ['gopher', ['gopher']],
    ['un-heard of', ['un-heard', 'of']],
    ['[]', ['[]']],
    [7, [7]],
    [null, [null]],
    [undefined, []],
  ])('%j counts as not given', (given, unknown) => {
    expect(readProtocols(given)).toEqual({ protocols: undefined, unknown });
    expect(offeredProtocols({ offered: given } as Situation)).toEqual(['imap', 'pop3']);
    expect(recommend({ devices: 'one' }, { offered: given } as Situation).status).toBe('recommended');
  });

  test('an unreadable list counts as not given, and is reported', () => {
    const refusing = new Proxy(['imap'], {
      get() {
        throw new Error('no');
      },
    });
    const { protocols, unknown } = readProtocols(refusing);
    expect(protocols).toBeUndefined();
    expect(unknown.length).toBe(1);
    expect(unknown[0]).toBe(refusing);
  });

  test('commas and case never lose a protocol', () => {
    for (const offered of [['imap,', 'pop3'], ['IMAP', 'POP3'], ['pop3,imap']] as unknown as Situation['offered'][])
      expect(recommend({ devices: 'in-step' }, { offered })).toEqual(recommend({ devices: 'in-step' }));
  });
});
