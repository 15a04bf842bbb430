import { english, type Messages } from '@mail-protocol/core';
import arabicWords from '@mail-protocol/core/locales/ar.json' with { type: 'json' };
import germanWords from '@mail-protocol/core/locales/de.json' with { type: 'json' };
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  first,
  focused,
  inside,
  place,
  placeChooser,
  placeComparison,
  placeInForm,
  posted,
  turn,
} from '../test/placed.ts';

const dutch: Partial<Messages> = {
  language: 'nl',
  direction: 'ltr',
  'question.devices': 'Waar wordt de post gelezen?',
};
const swiss: Partial<Messages> = { language: 'de-CH', direction: 'ltr', 'question.devices': 'Wo lesen Sie?' };

const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
const fetched = vi.spyOn(globalThis, 'fetch');

/** Sends the server's response when a test calls it. */
let answer: (words: unknown, status?: number) => Promise<void>;

beforeEach(() => {
  globalThis.mailProtocolLanguages = { nl: dutch, 'de-ch': swiss };
  warned.mockClear();
  fetched.mockClear();
  fetched.mockReturnValue(
    new Promise((resolve) => {
      answer = async (words, status = 200) => {
        resolve(new Response(typeof words === 'string' ? words : JSON.stringify(words), { status }));
        await turn();
      };
    }),
  );
});

afterEach(() => {
  // First, because elements on the page would request the languages that are removed next.
  document.body.replaceChildren();
  globalThis.mailProtocolLanguages = undefined;
  document.documentElement.lang = 'en';
});

const heading = (element: Element): string => first(inside(element), 'h2').textContent;
const root = (element: Element): HTMLElement => first(inside(element), '.mail-protocol');
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('the language', () => {
  test('is that of the lang of the tag, of the nearest around it, or of the page', () => {
    expect(heading(placeChooser('lang="nl"'))).toBe(dutch['question.devices']);
    const around = place('<div lang="nl"><p><mail-protocol-chooser></mail-protocol-chooser></p></div>');
    expect(heading(first(around, 'mail-protocol-chooser'))).toBe(dutch['question.devices']);
    document.documentElement.lang = 'nl';
    expect(heading(placeChooser())).toBe(dutch['question.devices']);
    expect(heading(placeChooser('lang="en"'))).toBe(english['question.devices']);
    expect(heading(placeChooser('lang=""'))).toBe(english['question.devices']);
    expect(fetched).not.toHaveBeenCalled();
    expect(warned).not.toHaveBeenCalled();
  });

  test('is found through shadow roots', () => {
    const outer = first(place('<div lang="nl"></div>'), 'div');
    const chooser = document.createElement('mail-protocol-chooser');
    outer.attachShadow({ mode: 'closed' }).append(chooser);
    expect(heading(chooser)).toBe(dutch['question.devices']);
  });

  test.each([
    ['nl-BE', dutch, 'nl-BE'],
    ['NL', dutch, 'nl'],
    ['nl_NL', dutch, 'nl'],
    ['de-CH', swiss, 'de-CH'],
    ['de-CH-1996', swiss, 'de-CH-1996'],
    ['en-GB', english, 'en-GB'],
  ])('of %s is the nearest that there is', (tag, words, lang) => {
    const chooser = placeChooser(`lang="${tag}"`);
    expect(heading(chooser)).toBe(words['question.devices']);
    expect(root(chooser).lang).toBe(lang);
    expect(warned).not.toHaveBeenCalled();
  });

  test.each([
    ['pt', 'pt-br'],
    ['pt-PT', 'pt-br'],
    ['zh', 'zh-hans'],
    ['zh-CN', 'zh-hans'],
    ['zh_SG', 'zh-hans'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['in_ID', 'id'],
    ['sr-Latn', 'sr-latn'],
  ])('of %s is %s, which has the same script', (tag, name) => {
    const words = { language: name, direction: 'ltr', 'question.devices': `${name}?` };
    globalThis.mailProtocolLanguages = { 'zh-hant': dutch, sr: dutch, [name]: words };
    expect(heading(placeChooser(`lang="${tag}"`))).toBe(`${name}?`);
    expect(fetched).not.toHaveBeenCalled();
    expect(warned).not.toHaveBeenCalled();
  });

  test.each(['zh-TW', 'zh-Hant', 'zh_HK', 'az-Cyrl', 'x_'])('of %s is not one with another script', (tag) => {
    globalThis.mailProtocolLanguages = { 'zh-hans': dutch, 'az-latn': dutch };
    expect(heading(placeChooser(`lang="${tag}"`))).toBe(english['question.devices']);
    expect(warned.mock.calls).toEqual([[expect.stringContaining(`MP-303: ${tag}.`)]]);
  });

  test('that does not exist is replaced by English, marked as such, and reported once', () => {
    const [one, other] = [placeChooser('lang="tlh"'), placeComparison('lang="tlh"')];
    expect(heading(one)).toBe(english['question.devices']);
    expect([root(one).lang, root(other).lang]).toEqual(['en', 'en']);
    expect(warned.mock.calls).toEqual([[expect.stringContaining('MP-303: tlh.')]]);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('follows a change of lang: of the tag, around it, and around the shadow root that it stands in', async () => {
    const chooser = placeChooser();
    chooser.lang = 'nl';
    expect(heading(chooser)).toBe(dutch['question.devices']);
    chooser.removeAttribute('lang');
    expect(heading(chooser)).toBe(english['question.devices']);
    document.documentElement.lang = 'nl';
    await settled();
    expect(heading(chooser)).toBe(dutch['question.devices']);

    const outer = first(place('<div></div>'), 'div');
    const inner = document.createElement('mail-protocol-chooser');
    outer.attachShadow({ mode: 'open' }).append(inner);
    outer.lang = 'en';
    await settled();
    expect(heading(inner)).toBe(english['question.devices']);
  });

  test('follows a move to another place', () => {
    const chooser = placeChooser();
    first(place('<div lang="nl"></div>'), 'div').append(chooser);
    expect(heading(chooser)).toBe(dutch['question.devices']);
  });

  test('keeps what was answered and chosen', () => {
    const chooser = placeChooser('facts="v=1&devices=in-step" value="pop3"');
    chooser.answers = { offline: 'often' };
    chooser.lang = 'nl';
    expect(chooser.value).toBe('pop3');
    expect(chooser.answers).toEqual({ offline: 'often' });
  });
});

describe('messages', () => {
  test('that name their language decide it, whatever lang says', () => {
    const chooser = placeChooser('lang="de-CH"');
    chooser.messages = dutch;
    expect(heading(chooser)).toBe(dutch['question.devices']);
    expect(root(chooser).lang).toBe('nl');
  });

  test('that are only a few replace those of the language', () => {
    const chooser = placeChooser('lang="nl"');
    chooser.messages = { 'interview.direct': 'Ik weet het al' };
    expect(inside(chooser).textContent).toContain('Ik weet het al');
    expect(heading(chooser)).toBe(dutch['question.devices']);
    chooser.messages = undefined;
    expect(inside(chooser).textContent).not.toContain('Ik weet het al');
  });

  test('set before the tag is on the page make the request unnecessary', () => {
    const chooser = document.createElement('mail-protocol-chooser');
    chooser.lang = 'de';
    chooser.messages = dutch;
    document.body.append(chooser);
    expect(heading(chooser)).toBe(dutch['question.devices']);
    expect(fetched).not.toHaveBeenCalled();
  });
});

// These tests need this order: a language that was fetched stays loaded.
describe('the file of a language', () => {
  const fallback = `<label><input type="radio" name="protocol" value="imap"> IMAP</label>
    <label><input type="radio" name="protocol" value="pop3"> POP3</label>`;

  test('is fetched once for the page; until it has loaded, the content of the tag stays and is posted', async () => {
    const { chooser, form } = placeInForm('name="protocol" required lang="de"', { content: fallback });
    const comparison = placeComparison('lang="de-AT"');
    expect(fetched.mock.calls.map(([url]) => new URL(String(url)).pathname.split('/').at(-1))).toEqual([
      'mail-protocol.de.json',
    ]);
    expect(inside(chooser).querySelector('.mail-protocol')).toBeNull();
    const radio = first<HTMLInputElement>(chooser, '[value="pop3"]');
    expect(radio.checkVisibility()).toBe(true);
    radio.click();
    radio.focus();
    expect(posted(form)).toBe('protocol=pop3');
    expect(chooser.checkValidity()).toBe(true);

    await answer(germanWords);
    expect(heading(chooser)).toBe(germanWords['question.devices']);
    expect(root(comparison).lang).toBe('de-AT');
    expect([...chooser.children].map((child) => (child as HTMLInputElement).type)).toEqual(['hidden']);
    // What a person has done meanwhile is kept.
    expect(chooser.value).toBe('pop3');
    expect(posted(form)).toBe('protocol=pop3');
    expect(inside(chooser).contains(focused())).toBe(true);

    expect(heading(placeChooser('lang="de"'))).toBe(germanWords['question.devices']);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(warned).not.toHaveBeenCalled();
  });

  test('leaves the previous texts while it loads; a script with the language does not wait for it', async () => {
    const chooser = placeChooser();
    chooser.lang = 'ar';
    expect(heading(chooser)).toBe(english['question.devices']);
    expect(root(chooser).lang).toBe('en');
    // Its own script comes first.
    globalThis.mailProtocolLanguages = { ar: { ...arabicWords, 'question.devices': 'أين؟' } };
    document.dispatchEvent(new Event('mail-protocol-language'));
    expect(heading(chooser)).toBe('أين؟');
    expect(root(chooser).dir).toBe('rtl');
    globalThis.mailProtocolLanguages = undefined;
    await answer('<!doctype html>', 404);
    expect(heading(chooser)).toBe(english['question.devices']);
    expect(root(chooser).lang).toBe('en');
    expect(root(chooser).dir).toBe('ltr');
    expect(warned.mock.calls).toEqual([[expect.stringContaining('MP-303: ar.')]]);
  });

  test('that could not be loaded is not requested again', () => {
    expect(heading(placeChooser('lang="ar"'))).toBe(english['question.devices']);
    expect(fetched).not.toHaveBeenCalled();
  });
});

test('an element removed before its texts have loaded leaves nothing behind, and shows them when it is inserted again', async () => {
  const chooser = placeChooser('lang="nl"');
  chooser.remove();
  await settled();
  document.documentElement.lang = 'nl';
  chooser.removeAttribute('lang');
  document.body.append(chooser);
  expect(heading(chooser)).toBe(dutch['question.devices']);
});
