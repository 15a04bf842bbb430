/// <reference types="vite/client" />
import partsSource from '../../packages/react/src/parts.ts?raw';
import tokensSource from '../../packages/react/src/styles/tokens.css?raw';

/** One public custom property, as the style sheet reads it. */
export interface PublicProperty {
  readonly name: string;
  /** The value used if the host sets none. */
  readonly fallback: string;
  /** The comment next to the place that reads it; empty if there is no comment. */
  readonly meaning: string;
}

/** One public part, as its docstring describes it. */
export interface PublicPart {
  readonly name: string;
  readonly meaning: string;
  /** The sentences of the docstring that name its `data-*` attributes. */
  readonly states: string;
  /** Those attributes. All other attributes in the style sheet are private, and their names begin with `data-_`. */
  readonly attributes: readonly string[];
}

/** The text between the comma and the closing parenthesis of `var(`; a fallback can contain parentheses. */
function fallbackAt(text: string, start: number): string {
  let depth = 1;
  let end = start;
  for (; end < text.length && depth > 0; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
  return text.slice(start, end - 1).trim();
}

/** Every `--mp-*` that a chapter of the style sheet reads, in order. A repeated property adds only its comment. */
export function propertiesIn(css: string): readonly PublicProperty[] {
  const found = new Map<string, PublicProperty>();
  for (const { 1: name = '', 0: start, index } of css.matchAll(/var\((--mp-[\w-]+),?/g)) {
    const line = css.slice(index).split('\n', 1)[0] ?? '';
    const meaning = /\/\* (.+?) \*\//.exec(line)?.[1] ?? '';
    const before = found.get(name);
    if (!before) found.set(name, { name, fallback: fallbackAt(css, index + start.length), meaning });
    else if (!before.meaning) found.set(name, { ...before, meaning });
  }
  return [...found.values()];
}

/** Every part in the order of the interface, with or without a docstring. */
function partsIn(source: string): readonly PublicPart[] {
  const members = source.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?readonly '?([\w-]+)'?: string;/g);
  return [...members].map(({ 1: docstring = '', 2: name = '' }) => {
    const sentences = docstring
      .replace(/\s*\n\s*\* ?/g, ' ')
      .trim()
      .split(/(?<=\.) (?=[A-Z`])/);
    const of = (states: boolean) => sentences.filter((sentence) => sentence.includes('data-') === states).join(' ');
    return { name, meaning: of(false), states: of(true), attributes: of(true).match(/data-[\w-]+/g) ?? [] };
  });
}

/** The custom properties that a host may set. */
export const publicProperties = propertiesIn(tokensSource);

/** The parts that a host may style. */
export const publicParts = partsIn(partsSource);
