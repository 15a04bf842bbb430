/**
 * Messages written one a line: key, space, text. A dot at the start of a line stands for each part of the key that is the
 * same as in the line before. It weighs less than an object with whole keys.
 */
export function flatMessages(lines: string): Record<string, string> {
  let parts: string[] = [];
  return Object.fromEntries(
    lines.split('\n').map((line) => {
      const [, dots = '', rest = '', text] = /^(\.*)(\S+) (.*)/.exec(line) ?? [];
      parts = [...parts.slice(0, dots.length), ...rest.split('.')];
      return [parts.join('.'), text];
    }),
  );
}
