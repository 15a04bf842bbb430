import { type Answers, questions } from '../src/questions.ts';
import type { Random } from './random.ts';

/** Input that nobody should pass, and the valid part of it. */
export interface Hostile<Input = unknown> {
  readonly input: Input;
  /** The valid answers in it. The library must keep all of them, and nothing else. */
  readonly valid: Answers;
}

const ids = questions.map(({ id }) => id);
const tokensOf: ReadonlyMap<string, readonly string[]> = new Map(
  questions.map(({ id, answers }) => [id, [...answers.map(({ token }) => token as string), 'unsure']]),
);
const everyToken = [...new Set([...tokensOf.values()].flat())];

/** Names that every object has, or that have a special meaning in JavaScript. */
const reserved = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'toJSON'];

/** Pieces that break code that parses, escapes, measures or renders text. */
const pieces = [
  '',
  ' ',
  '0',
  '-1',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '$1',
  "';--",
  '\0',
  '\r\n',
  '\\',
  '/../..',
  '\ud800',
  '\udfff',
  '\u202e',
  'é',
  'e\u0301',
  '👩‍👩‍👧‍👦',
  'x'.repeat(300),
];

/** A text that is neither an answer nor a question. */
export function hostileText(random: Random): string {
  const kind = random.below(4);
  if (kind === 0) return random.pick(reserved);
  if (kind === 1) return `${random.pick(ids)}${random.pick(['.', '[]', ' ', '\0', 's', '%00', '\u00a0'])}`;
  if (kind === 2) return `${random.pick(pieces)}${random.pick(pieces)}`;
  return `${random.pick(everyToken)}${random.pick(['.', ' ', '\0', 'S', ';', '\n', '\u200b'])}`;
}

const cycle: unknown[] = [];
cycle.push(cycle, { cycle });

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** An object that converts to this text, but is not text. */
const pretending = (token: string): unknown[] => [
  [token],
  new String(token),
  { toString: () => token },
  { [Symbol.toPrimitive]: () => token },
];

const oddities: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => true,
  () => Number.NaN,
  () => -0,
  () => 2n ** 70n,
  () => Symbol('one'),
  () => [],
  () => cycle,
  () => () => 'one',
  () => Object.create(null),
  () => new Date(Number.NaN),
  () => new Map([['devices', 'one']]),
  () => Promise.resolve({ devices: 'one' }),
  () => new Proxy({}, { get: () => 'one' }),
  revoked,
  () => ({
    toString() {
      throw new Error('no text');
    },
  }),
  (random) => random.pick(pretending(random.pick(everyToken))),
  hostileText,
];

/** A value that is not an answer to any question. */
export function hostileValue(random: Random): unknown {
  return random.pick(oddities)(random);
}

/** An answer to another question that is not an answer to this one. */
function foreign(random: Random, id: string): unknown {
  const tokens = tokensOf.get(id) ?? [];
  const others = everyToken.filter((token) => !tokens.includes(token));
  return random.pick(others);
}

/** Counts attempts to change an input. There must be none. */
export const changes = { tried: 0 };

const refuse = (): boolean => {
  changes.tried++;
  return false;
};

/** A proxy of `target` that counts every attempt to change it. */
export function watched<Target extends object>(target: Target): Target {
  return new Proxy(target, {
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
    setPrototypeOf: refuse,
    preventExtensions: refuse,
  });
}

/** Ways to wrap an object without changing its own entries. */
const wrappings: readonly ((object: object) => object)[] = [
  (object) => object,
  Object.freeze,
  watched,
  (object) => Object.setPrototypeOf(object, null),
  (object) => Object.setPrototypeOf(object, { devices: 'one', keepMailOn: 'device', pets: 'cat' }),
  (object) => Object.setPrototypeOf(object, Array.prototype),
  (object) => watched(new Proxy(object, {})),
];

/** Created once, because recording the stack of an error takes longer than the rest of a test. */
const refusal = new Error('not for reading');

const thrower = {
  enumerable: true,
  get(): never {
    throw refusal;
  },
};

/** An object of valid and invalid answers, with at most `size` keys. */
function hostileObject(random: Random, size: number): Hostile<object> {
  const input = {};
  const valid: Record<string, string> = {};
  for (let keys = random.below(size + 1); keys > 0; keys--) {
    const id = random.oneIn(3) ? hostileText(random) : random.pick(ids);
    if (Object.hasOwn(input, id)) continue;
    const value = random.oneIn(2)
      ? random.pick(tokensOf.get(id) ?? everyToken)
      : random.pick([hostileValue, foreign])(random, id);
    const known = tokensOf.get(id)?.includes(value as string);
    if (known && typeof value === 'string') valid[id] = value;
    if (!known && random.oneIn(6)) Object.defineProperty(input, id, thrower);
    else if (random.oneIn(6)) Object.defineProperty(input, id, { enumerable: true, get: () => value });
    else Object.defineProperty(input, id, { enumerable: true, configurable: true, writable: true, value });
  }
  if (random.oneIn(8)) Object.defineProperty(input, Symbol('devices'), { enumerable: true, value: 'one' });
  return { input: random.pick(wrappings)(input), valid };
}

/** Answers as a host, a database or an attacker might pass them: mostly an object, sometimes any other value. */
export function hostileAnswers(random: Random, size: number): Hostile {
  return random.oneIn(10) ? { input: hostileValue(random), valid: {} } : hostileObject(random, size);
}

/** The same text, with some characters percent-encoded. */
function escaped(random: Random, text: string): string {
  return [...text]
    .map((letter) => (random.oneIn(4) ? `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}` : letter))
    .join('');
}

const malformed = ['%', '%E0%A4%A', '%zz', 'devices=%', '%ff=one', 'devices=one%C0%80'];

/**
 * A query string of at most `size` valid and invalid pairs. If a question has several valid answers, the first counts.
 */
export function hostileQuery(random: Random, size: number): Hostile<string> {
  const valid: Record<string, string> = {};
  const pairs: string[] = random.oneIn(2) ? [`v=${random.pick(['1', '2', '3', '', '1.0'])}`] : [];
  for (let count = random.below(size + 1); count > 0; count--) {
    const kind = random.below(5);
    const id = random.pick(ids);
    if (kind < 2) {
      const token = random.pick(tokensOf.get(id) ?? []);
      valid[id] ??= token;
      pairs.push(random.oneIn(3) ? `${escaped(random, id)}=${escaped(random, token)}` : `${id}=${token}`);
    } else if (kind === 2)
      pairs.push(`${id}=${random.oneIn(2) ? foreign(random, id) : encodeText(hostileText(random))}`);
    else if (kind === 3) pairs.push(`${encodeText(hostileText(random))}=${random.pick(everyToken)}`);
    else pairs.push(random.pick(malformed));
  }
  return { input: `${random.pick(['', '?', '#'])}${pairs.join(random.pick(['&', '&&']))}`, valid };
}

/**
 * Answers from a link as a framework passes them: a record of texts and lists, with at most `size` keys, some of them
 * invalid.
 */
export function hostileRecord(random: Random, size: number): Hostile {
  const input = {};
  const valid: Record<string, string> = {};
  for (let keys = random.below(size + 1); keys > 0; keys--) {
    const id = random.oneIn(3) ? hostileText(random) : random.pick(ids);
    if (Object.hasOwn(input, id)) continue;
    const tokens = tokensOf.get(id) ?? [];
    const values = Array.from({ length: random.below(4) }, () =>
      random.oneIn(2)
        ? random.pick(tokens.length > 0 ? tokens : everyToken)
        : random.pick([hostileValue, foreign])(random, id),
    );
    const first = values.find((value) => tokens.includes(value as string));
    const isSingle = values.length === 1 && random.oneIn(2) && Object(values[0]) !== values[0];
    const isRefused = random.oneIn(8);
    if (isRefused) Object.defineProperty(input, id, thrower);
    else Object.defineProperty(input, id, { enumerable: true, value: isSingle ? values[0] : values });
    if (!isRefused && typeof first === 'string') valid[id] = first;
  }
  return { input: random.pick(wrappings)(input), valid };
}

/** Encodes a text as a browser does in a URL, which can't contain half a surrogate pair. */
function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '?'));
}
