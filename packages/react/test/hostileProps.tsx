import { english, questions } from '@mail-protocol/core';
import fc from 'fast-check';

/*
 * Invalid props for fast-check.
 */

const throws = (): never => {
  throw new Error('not today');
};

export const cycle: unknown[] = [];
cycle.push(cycle);

/** Values that throw when converted to JSON or text, or when compared. */
export const oddities: Readonly<Record<string, () => unknown>> = {
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable<object>([], {});
    revoke();
    return proxy;
  },
  'an array that throws': () => new Proxy([], { get: throws }),
  'no text': () => ({ toString: throws, toJSON: throws }),
  'an answer that throws': () =>
    Object.defineProperty({ keepMailOn: 'server' }, 'devices', { enumerable: true, get: throws }),
  'a cycle': () => cycle,
  'a symbol': () => Symbol('imap'),
  'a bigint': () => 7n,
  'no prototype': () => Object.create(null),
  'a function that throws': () => throws,
  'a function of nothing': () => () => undefined,
  'a function of an element': () => () => <b>bold</b>,
  'a function of a number': () => () => 7,
};

/** A placeholder for an odd value: fast-check inspects all values, and some of these would throw. */
class Oddity {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  [fc.toStringMethod](): string {
    return `<${this.name}>`;
  }
}

/** Replaces the placeholders by the odd values, two levels deep. */
export function real(value: unknown, depth = 2): unknown {
  if (value instanceof Oddity) return oddities[value.name]?.();
  if (depth === 0 || Object(value) !== value) return value;
  if (Array.isArray(value)) return value.map((item) => real(item, depth - 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, real(item, depth - 1)]));
}

export const anything = fc.oneof(
  fc.constantFrom(...Object.keys(oddities)).map((name) => new Oddity(name)),
  fc.constantFrom(null, undefined),
  fc.anything({ withBigInt: true, withNullPrototype: true }),
);

export const text = fc.oneof(fc.constantFrom('', 'xx-invalid', 'en_US', '*', 'ar', '<b>', '"><', ' '), fc.string());
export const ids = questions.map(({ id }) => id);

const answers = fc.oneof(
  fc.record(
    Object.fromEntries(
      questions.map(({ id, answers: options }) => [
        id,
        fc.oneof(fc.constantFrom('unsure', ...options.map(({ token }) => token)), anything),
      ]),
    ),
    { requiredKeys: [] },
  ),
  anything,
);

export const offered = fc.oneof(
  fc.constantFrom(['imap'], ['pop3'], ['imap', 'pop3'], []),
  fc.array(anything),
  anything,
);
export const asked = fc.oneof(
  fc.subarray<unknown>(ids),
  fc.array(fc.oneof(fc.constantFrom<unknown>(...ids), anything)),
  anything,
);
export const value = fc.oneof(fc.constantFrom('imap', 'pop3', null, undefined), anything);

/** Some messages, as odd as an unfinished translation. */
export const messages = fc.oneof(
  fc.dictionary(
    fc.constantFrom(...Object.keys(english), 'toString', '__proto__', 'pets'),
    fc.oneof(
      fc.string(),
      fc.constant(() => ''),
      anything,
    ),
  ),
  // All the same, so that none can serve as a key.
  fc.constant(
    Object.fromEntries(Object.entries(english).map(([key, said]) => [key, typeof said === 'string' ? '…' : () => '…'])),
  ),
  anything,
);

export const shared = {
  messages,
  lang: fc.oneof(text, fc.constant(undefined)),
  dir: fc.constantFrom('ltr', 'rtl', 'auto', '', undefined),
  headingLevel: fc.constantFrom<unknown>(undefined, null, 1, 5, 0, -1, 99, 2.5, Number.NaN, '3', 'x'),
  classNames: fc.constantFrom<unknown>(undefined, null, {}, 'root', { root: 'a b', action: undefined, strange: 'x' }),
  colorScheme: fc.constantFrom('dark', 'light', 'sepia', undefined),
};

export const hook = { answers, defaultAnswers: answers, facts: answers, offered, questions: asked };

/** As props, with placeholders replaced by odd values. */
export function propsOf<Props>(step: unknown): Props {
  return real(step, 3) as Props;
}
