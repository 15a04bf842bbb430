import type { FaultyMessage } from '../src/checkMessages.ts';

/** Messages that can't be used, each with its key and fault. */
export const unusable: readonly [
  what: string,
  changes: unknown,
  faults: readonly [string, FaultyMessage['fault']][],
][] = [
  ['nothing', undefined, []],
  ['null', null, []],
  ['an unknown key', { greeting: 'Hello' }, [['greeting', 'unknown']]],
  ['a function for a text', { notice: () => 'Ask us.' }, [['notice', 'kind']]],
  ['a function for a text with arguments', { 'choice.choose': () => 'Take it' }, [['choice.choose', 'kind']]],
  ['an unknown argument', { 'choice.choose': 'Take {name}' }, [['choice.choose', 'argument']]],
  ['an argument without a name', { 'choice.choose': 'Take {}' }, [['choice.choose', 'argument']]],
  ['a brace that is not closed', { 'choice.choose': 'Take {protocol' }, [['choice.choose', 'unreadable']]],
  ['a plural without “other”', { 'table.more': '{count, plural, one {# row}}' }, [['table.more', 'unreadable']]],
  ['a number with a format', { 'table.more': '{count, number} rows' }, [['table.more', 'unreadable']]],
  ['undefined for a text', { notice: undefined }, [['notice', 'kind']]],
  ['null for a text', { notice: null }, [['notice', 'kind']]],
  ['a number for a text', { notice: 7 }, [['notice', 'kind']]],
  ['an own __proto__', JSON.parse('{"__proto__":{"notice":"Gone"}}'), [['__proto__', 'unknown']]],
  [
    'names that every object has',
    { toString: 'x', constructor: 'x' },
    [
      ['toString', 'unknown'],
      ['constructor', 'unknown'],
    ],
  ],
  [
    'a translation of an older English text',
    { 'risk.inbox-only': 'POP3', english: 'zzz' },
    [['risk.inbox-only', 'stale']],
  ],
];
