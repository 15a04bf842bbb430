import { describe, expect, test } from 'vitest';
import { providerOf } from './providerOf.ts';
import { type ProviderId, providers } from './providers.ts';
import { protocols } from './situation.ts';

const month = /^20\d\d-(0[1-9]|1[0-2])$/;

describe.each(Object.entries(providers))('the provider %s', (id, provider) => {
  const sourced = [provider.offers, ...provider.facts];

  test('has a flat word for its id', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('has a source and a month for what it offers and for each fact', () => {
    expect(sourced.filter(({ source, readIn }) => source.trim().length < 10 || !month.test(readIn))).toEqual([]);
  });

  test('offers protocols that there are, IMAP among them', () => {
    expect(provider.offers.protocols).toEqual(protocols.filter((p) => provider.offers.protocols.includes(p)));
    expect(provider.offers.protocols).toContain('imap');
  });

  test('has a fact that changes what to do, each once, and each about a protocol', () => {
    const codes = provider.facts.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes).size).toBe(codes.length);
    expect(provider.facts.filter((fact) => fact.protocols.length === 0)).toEqual([]);
  });

  test('says that it has no POP3 where it has none, and nowhere else', () => {
    expect(provider.facts.some(({ code }) => code === 'no-pop3')).toBe(!provider.offers.protocols.includes('pop3'));
  });
});

test('no two providers have one domain, and each is found by every domain of its own', () => {
  const addresses = Object.entries(providers).flatMap(([id, { domains }]) =>
    domains.map((domain): [string, ProviderId] => [`jo@${domain.replace('*', 'com')}`, id as ProviderId]),
  );
  expect(addresses.length).toBeGreaterThan(80);
  expect(addresses.filter(([address, id]) => providerOf(address) !== id)).toEqual([]);
});

test('a domain is written in small letters, with a star at its end at most', () => {
  const domains = Object.values(providers).flatMap(({ domains: own, except = [] }) => [...own, ...except]);
  expect(domains.filter((domain) => !/^[a-z][a-z-]*(\.[a-z]+)*\.([a-z]+|\*)$/.test(domain))).toEqual([]);
});
