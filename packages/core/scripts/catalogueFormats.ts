/*
 * Reads the translation files of mail programs. Each becomes a map from the id of a text to the text.
 */

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
const unescaped = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);

/** Mozilla's three kinds of files: `<!ENTITY id "text">`, `id=text`, and `id = text` with `.attribute = text` below. */
export function mozillaWords(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [, id = '', , quoted = ''] of text.matchAll(/<!ENTITY\s+([\w.-]+)\s+(["'])(.*?)\2\s*>/gs))
    words.set(id, unescaped(quoted));
  let last = '';
  for (const line of text.split('\n')) {
    const [, attribute = '', id = '', value = ''] = /^(\s+\.)?([\w-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (id && !attribute) last = id;
    if (value) words.set(attribute ? `${last}.${id}` : id, value.replace(/\{\s*"(.*?)"\s*\}/g, '$1'));
  }
  return words;
}

/** `strings.xml` of an Android program. */
export function androidWords(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/<string name="(\w+)"[^>]*>(.*?)<\/string>/gs)].map(([, id = '', value = '']) => [
      id,
      unescaped(value.replace(/^"(.*)"$/s, '$1').replace(/\\(['"])/g, '$1')),
    ]),
  );
}

/** A gettext catalogue in text form, by its English words. Entries marked as fuzzy are left out. */
export function poWords(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const entry of text.split(/\n\s*\n/)) {
    const flags = /^#,(.*)$/m.exec(entry)?.[1] ?? '';
    const part = (name: string): string =>
      [...(new RegExp(`^${name} ((?:".*"\\s*)+)`, 'm').exec(entry)?.[1] ?? '').matchAll(/"(.*)"/g)]
        .map(([, piece = '']) => JSON.parse(`"${piece.replace(/\t/g, '\\t')}"`) as string)
        .join('');
    const [id, said] = [part('msgid'), part('msgstr')];
    if (id && said && !flags.includes('fuzzy') && !words.has(id)) words.set(id, said);
  }
  return words;
}

/** A gettext catalogue in binary form: two tables of lengths and offsets. */
export function moWords(bytes: Buffer): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  if (bytes.length === 0) return words;
  const textAt = (table: number, index: number): string => {
    const at = bytes.readUInt32LE(table + 8 * index + 4);
    const text = bytes.toString('utf8', at, at + bytes.readUInt32LE(table + 8 * index));
    // The first of several plural forms, without the context that distinguishes equal texts.
    return text.split('\0')[0]?.split(String.fromCharCode(4)).at(-1) ?? '';
  };
  const [count, ids, texts] = [8, 12, 16].map((place) => bytes.readUInt32LE(place)) as [number, number, number];
  for (let index = 0; index < count; index++) {
    const [id, said] = [textAt(ids, index), textAt(texts, index)];
    if (id && said && !words.has(id)) words.set(id, said);
  }
  return words;
}
