/**
 * Writes an ICU message: `{x}`, `{n, plural, =1 {…} one {…} other {# …}}` and `{x, select, a {…} other {…}}`, one
 * inside another as needed. Apostrophes quote nothing.
 *
 * @param value The value of an argument, by its name. If the argument stands alone (`shown`), the text to write for it.
 * @param category The plural category of a number.
 * @throws if the message can't be read: an unclosed brace, another kind of argument, or no `other` branch.
 */
export function writeMessage(
  message: string,
  value: (name: string, shown: boolean) => unknown,
  category: (count: unknown) => string,
): string {
  // Texts and their separators, last first.
  const tokens = message.split(/([{}#])/).reverse();

  const sequence = (count?: unknown, end?: string): string => {
    let written = '';
    for (let token = tokens.pop(); token !== end; token = tokens.pop()) {
      if (token === undefined) throw Error(message);
      written += token === '{' ? argument(count) : token === '#' ? (count ?? token) : token;
    }
    return written;
  };

  const argument = (count: unknown): unknown => {
    // Stryker disable next-line StringLiteral: the defaults are needed only for the types, since a text follows each brace
    const [name = '', kind, first] = (tokens.pop() ?? '').trim().split(/\s*,\s*/);
    const plural = kind === 'plural';
    const given = value(name, !kind);
    const branches: Record<string, unknown> = {};
    let label = first;
    let token = tokens.pop();
    for (; token === '{'; token = tokens.pop()) {
      branches[label as string] = sequence(plural ? given : count, '}');
      // Stryker disable next-line OptionalChaining: needed only for the types, since a text follows each brace
      label = tokens.pop()?.trim();
    }
    const said = kind
      ? (branches[`=${given}`] ?? branches[plural ? category(given) : String(given)] ?? branches['other'])
      : given;
    if (token !== '}' || (kind && (said === undefined || (!plural && kind !== 'select')))) throw Error(message);
    return said;
  };

  return sequence();
}
