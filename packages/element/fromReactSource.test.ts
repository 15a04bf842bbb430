import { expect, test } from 'vitest';
import { joinedStyles } from '../../scripts/joinedStyles.ts';
import { inShadow } from './fromReactSource.ts';

const css = joinedStyles().replace(/\/\*[\s\S]*?\*\//g, '');

/** Every rule, as its selector and its declarations. */
const rulesIn = (text: string): string[] =>
  [...text.matchAll(/([^{}]*)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) =>
    `${selector.trim()} { ${body.trim()} }`.replace(/\s+/g, ' '),
  );

test('only rules for the page are removed from the style sheet', () => {
  const before = rulesIn(css);
  const guards = before.filter((rule) => rule.startsWith(':root'));
  expect(guards.length).toBeGreaterThan(3);
  const kept = before
    .filter((rule) => !guards.includes(rule))
    .map((rule) => rule.replaceAll('form .', '[data-in-form] .'));
  expect(rulesIn(inShadow(css)).slice(2)).toEqual(kept);
});

test('every remaining rule can match in a shadow root', () => {
  expect(inShadow(css)).not.toMatch(/:root|\bform \./);
});

test('the element is a block, unless it is hidden', () => {
  expect(inShadow(css)).toMatch(/^:host \{ display: block \} :host\(\[hidden\]\) \{ display: none \}/);
});
