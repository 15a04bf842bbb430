import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { providerOf } from './providerOf.ts';

describe('providerOf', () => {
  test.each([
    ['jo@gmail.com', 'gmail'],
    ['jo@googlemail.com', 'gmail'],
    ['j@gmail.com', 'gmail'],
    ['Jo.Doe@GMAIL.Com', 'gmail'],
    ['  jo@gmail.com\n', 'gmail'],
    ['jo @ gmail . com', 'gmail'],
    ['jo@gmail.com.', 'gmail'],
    ['"jo@home"@gmail.com', 'gmail'],
    ['jo@icloud.com', 'icloud'],
    ['jo@me.com', 'icloud'],
    ['jo@mac.com', 'icloud'],
    ['jo@outlook.com', 'outlook'],
    ['jo@outlook.de', 'outlook'],
    ['jo@outlook.com.br', 'outlook'],
    ['jo@hotmail.com', 'outlook'],
    ['jo@hotmail.co.uk', 'outlook'],
    ['jo@hotmail.com.tr', 'outlook'],
    ['jo@live.nl', 'outlook'],
    ['jo@live.co.za', 'outlook'],
    ['jo@msn.com', 'outlook'],
    ['jo@yahoo.com', 'yahoo'],
    ['jo@yahoo.co.uk', 'yahoo'],
    ['jo@yahoo.com.au', 'yahoo'],
    ['jo@yahoo.fr', 'yahoo'],
    ['jo@ymail.com', 'yahoo'],
    ['jo@rocketmail.com', 'yahoo'],
    ['jo@aol.com', 'aol'],
    ['jo@gmx.net', 'gmx'],
    ['jo@gmx.co.uk', 'gmx'],
    ['jo@web.de', 'web-de'],
    ['jo@t-online.de', 't-online'],
    ['jo@yandex.ru', 'yandex'],
    ['jo@zoho.eu', 'zoho'],
    ['jo@fastmail.com', 'fastmail'],
  ])('%s is of %s', (address, provider) => {
    expect(providerOf(address)).toBe(provider);
  });

  test.each([
    'jo@example.org',
    'jo@gmail.com.example.org',
    'jo@mail.gmail.com',
    'jo@notgmail.com',
    'jo@gmail.co',
    'jo@gmail-com.example',
    'jo@xn--gmil-6na.com',
    'jo@yahoo.co.jp',
    'jo@yahoo.community',
    'jo@yahoo.mail.com',
    'jo@mail.yahoo.fr',
    'jo@yahoo.fr.com',
    'jo@hotmail.comx',
    'jo@hotmail.xcom',
    'jo@hotmail.cox.uk',
    'jo@yahoo.com.uk.example.org',
    'jo@hotmail.example',
    'jo@hotmail.net.uk',
    'jo@live.example',
    'jo@me.example',
    'jo@gmail.com@example.org',
    'gmail.com',
    '@gmail.com',
    'jo@',
    '',
    ' ',
    '@',
    'jo@toString',
    'jo@__proto__',
    'jo@constructor',
  ])('%j belongs to no known provider', (address) => {
    expect(providerOf(address)).toBeNull();
  });

  test.each([null, undefined, 7, {}, [], ['jo@gmail.com'], Symbol('jo@gmail.com'), { toString: () => 'jo@gmail.com' }])(
    'a value that is not text has no provider: %#',
    (address) => {
      expect(providerOf(address as string)).toBeNull();
    },
  );

  test('never throws for text, and finds a provider only by the whole domain', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (before, after) => {
        expect(() => providerOf(before + after)).not.toThrow();
        const label = after.replace(/[\s.@]/g, '');
        fc.pre(label !== '');
        expect(providerOf(`jo@gmail.com.${label}`)).toBeNull();
        expect(providerOf(`jo@${label}gmail.com`)).toBeNull();
      }),
    );
  });
});
