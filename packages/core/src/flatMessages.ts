/** Messages by the parts of their keys; the empty part is the message itself. It weighs less than whole keys. */
export interface MessageTree {
  readonly [part: string]: string | MessageTree;
}

/** Messages by their whole keys. */
export function flatMessages(tree: MessageTree, before: readonly string[] = []): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([part, words]) => {
      const parts = part ? [...before, part] : before;
      return typeof words === 'string' ? { [parts.join('.')]: words } : flatMessages(words, parts);
    }),
  );
}
