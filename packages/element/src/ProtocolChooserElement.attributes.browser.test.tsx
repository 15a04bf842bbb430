import { english, text } from '@mail-protocol/core';
import { expect, test, vi } from 'vitest';
import { first, inside, placeChooser, placeComparison } from '../test/placed.ts';
import { attributes, type Takes } from './attributes.ts';

const root = (chooser: Element) => first(inside(chooser), '.mail-protocol');

test('attributes: layout, density, heading level, language, direction, scheme', () => {
  const chooser = placeChooser(
    'layout="steps" density="compact" heading-level="3" lang="en-GB" dir="rtl" color-scheme="dark"',
  );
  const { dataset, lang, dir } = root(chooser);
  expect({ ...dataset }).toEqual({ layout: 'steps', density: 'compact', colorScheme: 'dark' });
  expect({ lang, dir }).toEqual({ lang: 'en-GB', dir: 'rtl' });
  expect(inside(chooser).querySelector('h2')).toBeNull();
  expect(inside(chooser).querySelector('h3')).not.toBeNull();
  chooser.setAttribute('layout', 'list');
  chooser.removeAttribute('color-scheme');
  expect(root(chooser).dataset['layout']).toBe('list');
  expect(root(chooser).dataset['colorScheme']).toBeUndefined();
});

test('attributes: offered protocols, and facts', () => {
  const chooser = placeChooser('offered="pop3" facts="v=1&devices=one&serverSpace=tight"');
  expect(chooser.recommendation).toMatchObject({ status: 'only-option', protocol: 'pop3' });
  expect(chooser.facts).toEqual({ devices: 'one', serverSpace: 'tight' });
  expect(inside(chooser).querySelectorAll('[data-known]')).toHaveLength(2);
  chooser.setAttribute('offered', 'imap pop3');
  chooser.setAttribute('facts', 'v=1&devices=in-step');
  expect(chooser.recommendation).toMatchObject({ status: 'recommended', protocol: 'imap' });
  chooser.setAttribute('offered', '');
  expect(chooser.recommendation.status).toBe('unavailable');
  chooser.facts = { devices: 'webmail' };
  chooser.removeAttribute('offered');
  expect(chooser.recommendation.status).toBe('not-needed');
});

test.each([
  ['imap, pop3', ['imap', 'pop3']],
  ['IMAP,POP3', ['imap', 'pop3']],
  ['Pop3', ['pop3']],
  ['imaps pop3s', ['imap', 'pop3']],
  [' ', []],
  [',', undefined],
  ['nntp', undefined],
])('offered="%s" is %j', (offered, protocols) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const chooser = placeChooser(`offered="${offered}" facts="v=2&devices=in-step"`);
  const comparison = placeComparison(`offered="${offered}"`);
  expect(chooser.offeredProtocols).toEqual(protocols);
  expect(chooser.recommendation.status).toBe(
    { 0: 'unavailable', 1: 'only-option' }[protocols?.length ?? 2] ?? 'recommended',
  );
  expect(inside(comparison).querySelectorAll('[scope="col"][data-protocol]')).toHaveLength(protocols?.length || 2);
  warned.mockRestore();
});

test('if the list has no known protocol, those of the provider count', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(placeChooser('offered="jmap" provider="icloud"').offeredProtocols).toEqual(['imap']);
  expect(warned.mock.calls).toEqual([[expect.stringContaining('MP-301: offered="jmap"')]]);
  warned.mockRestore();
});

test('words may be in upper case', () => {
  const chooser = placeChooser('layout="Steps" value="IMAP" dir="RTL"');
  expect(root(chooser).dataset['layout']).toBe('steps');
  expect(root(chooser).dir).toBe('rtl');
  expect(chooser.value).toBe('imap');
});

test.each<[string, Partial<Record<'facts' | 'answers', unknown>>, string]>([
  ['answers', { facts: { devices: 'webmail' }, answers: { devices: 'nonsense' } }, 'not-needed'],
  ['an answer of null', { facts: { devices: 'webmail' }, answers: { devices: null } }, 'not-needed'],
  ['facts', { facts: { devices: 'nonsense' } }, 'unanswered'],
  ['answers that are no object', { facts: { devices: 'in-step' }, answers: 7 }, 'recommended'],
])('the view and the recommendation both ignore invalid data: %s', async (_, given, status) => {
  const chooser = placeChooser('id="dropped" name="protocol"');
  const comparison = placeComparison('for="dropped"');
  Object.assign(chooser, given);
  expect(chooser.recommendation.status).toBe(status);
  const result = first(inside(chooser), '[part~="result"]');
  expect(result.dataset['status']).toBe(status);
  expect(inside(comparison).querySelectorAll('[part~="badge"]')).toHaveLength(status === 'recommended' ? 1 : 0);
});

test('attributes: the provider, its protocols and its differences', async () => {
  const chooser = placeChooser('provider="icloud" value="pop3" name="protocol"');
  expect(chooser.recommendation).toMatchObject({ status: 'only-option', protocol: 'imap' });
  first(inside(chooser), '[part~="result"] > [data-_fold] > button').click();
  const note = text(english, 'provider.app-password', { provider: 'iCloud Mail' });
  await expect.poll(() => inside(chooser).textContent).toContain(note);
  expect(first<HTMLInputElement>(chooser, 'input[type="hidden"]').disabled).toBe(true);
  chooser.setAttribute('offered', 'imap pop3');
  expect(chooser.recommendation.status).toBe('unanswered');
  chooser.removeAttribute('offered');
  chooser.removeAttribute('provider');
  expect(chooser.recommendation.status).toBe('unanswered');
  expect(inside(chooser).textContent).not.toContain('iCloud');
});

test('unsupported words are ignored, and reported once', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const chooser = placeChooser('layout="stairs" offered="imap gopher" value="uucp" heading-level="9" dir="up"');
  expect(root(chooser).dataset['layout']).toBe('list');
  expect(root(chooser).dir).toBe('ltr');
  expect(chooser.recommendation).toMatchObject({ status: 'only-option', protocol: 'imap' });
  expect(chooser.value).toBeNull();
  chooser.value = 'imap';
  Object.assign(chooser, { value: 'IMAP' });
  expect(chooser.value).toBe('imap');
  chooser.setAttribute('layout', 'list');
  chooser.setAttribute('layout', 'stairs');
  const sentences = warned.mock.calls.map(([sentence]) => String(sentence));
  for (const said of [
    'MP-301: layout="stairs"',
    'offered="gopher"',
    'value="uucp"',
    'heading-level="9"',
    'MP-302: IMAP',
  ])
    expect(sentences.filter((sentence) => sentence.includes(said))).toHaveLength(1);
  warned.mockRestore();
});

test.each(Object.entries<Takes>({ ...attributes['mail-protocol-chooser'], ...attributes.shared }))(
  'the attribute %s accepts the values in its table, and warns about any other',
  (name, takes) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const chooser = placeChooser('');
    const words = 'oneOf' in takes ? takes.oneOf : 'listOf' in takes ? takes.listOf : null;
    // An unknown language has a different warning.
    const complaints = () => warned.mock.calls.filter(([said]) => said.includes('MP-301'));
    for (const word of words ?? ['', 'unheard-of']) chooser.setAttribute(name, String(word));
    expect(complaints()).toEqual([]);
    chooser.setAttribute(name, 'unheard-of');
    const expected = words ? [[expect.stringContaining(`MP-301: ${name}="unheard-of"`)]] : [];
    expect(complaints()).toEqual(expected);
    warned.mockRestore();
  },
);
