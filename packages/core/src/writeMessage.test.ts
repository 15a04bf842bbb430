import { expect, test } from 'vitest';
import { writeMessage } from './writeMessage.ts';

const written = (message: string): string =>
  writeMessage(
    message,
    () => 2,
    () => 'other',
  );

test.each([
  'Take {',
  'Take {count',
  '{count, plural, other {#',
  '{count, plural, other {#}',
  '{count, plural, one {#}}',
  '{count, number}',
  '{count, date, other {#}}',
])('“%s” can’t be read, and the error names it', (message) => {
  expect(() => written(message)).toThrow(new Error(message));
});

test('an argument and a plural with the branch “other” can be read', () => {
  expect(written('{count}, {count, plural, other {# rows}}')).toBe('2, 2 rows');
});

test('spaces around commas are optional', () => {
  expect(written('{count,plural,other {# rows}}, {count , plural , other {# more}}')).toBe('2 rows, 2 more');
});
