import { describe, expect, test } from 'vitest';
import { protocols } from './protocols.ts';
import { providerDomains } from './providerDomains.ts';
import { providerOf } from './providerOf.ts';
import { providerProtocols } from './providerProtocols.ts';
import { providerSources } from './providerSources.ts';
import { type ProviderId, providers } from './providers.ts';

const month = /^20\d\d-(0[1-9]|1[0-2])$/;

const ids = Object.keys(providers) as ProviderId[];

test.each(Object.entries({ providerDomains, providerProtocols, providerSources }))(
  '%s is about the same providers',
  (_, table) => {
    expect(Object.keys(table)).toEqual(ids);
  },
);

describe.each(ids)('the provider %s', (id) => {
  const { facts } = providers[id];
  const offered = providerProtocols[id];

  test('has a simple word as its id', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('has a source for each fact, and for nothing else', () => {
    expect(Object.keys(providerSources[id].facts)).toEqual(facts.map(({ code }) => code));
  });

  test('has sources with a place and a month', () => {
    const sourced = [providerSources[id].protocols, ...Object.values(providerSources[id].facts)];
    expect(sourced.filter(({ source, readIn }) => source.trim().length < 10 || !month.test(readIn))).toEqual([]);
  });

  test('offers only known protocols, IMAP among them', () => {
    expect(offered).toEqual(protocols.filter((protocol) => offered.includes(protocol)));
    expect(offered).toContain('imap');
  });

  test('has facts that change what to do, each only once, and each about a protocol', () => {
    const codes = facts.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes).size).toBe(codes.length);
    expect(facts.filter((fact) => fact.protocols.length === 0)).toEqual([]);
  });

  test('says that it has no POP3 only if that is so', () => {
    expect(facts.some(({ code }) => code === 'no-pop3')).toBe(!offered.includes('pop3'));
  });
});

test('no two providers share a domain, and each is found by all its domains', () => {
  const addresses = Object.entries(providerDomains).flatMap(([id, { domains }]) =>
    domains.map((domain): [string, ProviderId] => [`jo@${domain.replace('*', 'com')}`, id as ProviderId]),
  );
  expect(addresses.length).toBeGreaterThan(80);
  expect(addresses.filter(([address, id]) => providerOf(address) !== id)).toEqual([]);
});

test('a domain is written in lower case, with a star only at its end', () => {
  const domains = Object.values(providerDomains).flatMap(({ domains: own, except = [] }) => [...own, ...except]);
  expect(domains.filter((domain) => !/^[a-z][a-z-]*(\.[a-z]+)*\.([a-z]+|\*)$/.test(domain))).toEqual([]);
});
