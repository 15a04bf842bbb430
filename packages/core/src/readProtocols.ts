import type { Protocol } from './protocols.ts';

/** The result of reading a list of protocols. */
export interface ReadProtocols {
  /** The known protocols, in display order. Empty: neither. `undefined` if nothing could be read. */
  readonly protocols: readonly Protocol[] | undefined;
  /** Everything that is not a protocol: each word of a string, any other value unchanged. */
  readonly unknown: readonly unknown[];
}

/** The names of each protocol, with and without its version and TLS: `imap`, `imaps`, `imap4rev1`, `pop`, `pop3s`. */
const names: readonly (readonly [Protocol, RegExp])[] = [
  ['imap', /^imap(4(rev[12])?)?s?$/i],
  ['pop3', /^pop3?s?$/i],
];

function protocolNamed(word: unknown): Protocol | undefined {
  return names.find(([, name]) => typeof word === 'string' && name.test(word))?.[0];
}

/** The words of a text. Other characters split words only around a protocol, so unknown text is reported as written. */
function wordsIn(text: string): string[] {
  return text.split(/[\s,;|]+/).flatMap((word) => {
    const pieces = word.split(/[^\p{L}\d]+/u).filter(Boolean);
    return pieces.length === 0 || pieces.some(protocolNamed) ? pieces : word;
  });
}

/**
 * Reads a list of protocols from a host or an attribute. Ignores commas, spaces, upper case and other characters around
 * names, so it reads a JSON list too. A list without any protocol counts as not given, so that bad input never tells a
 * person that the server has neither. Never throws.
 *
 * @param given An array or a string. Each string may contain several names.
 *
 * @example
 * readProtocols(['IMAP', 'pop3']).protocols; // ['imap', 'pop3']
 * readProtocols('IMAP, POP3').protocols; // ['imap', 'pop3']
 * readProtocols(['gopher']); // { protocols: undefined, unknown: ['gopher'] }
 */
export function readProtocols(given: unknown): ReadProtocols {
  let items: readonly unknown[];
  try {
    if (typeof given === 'string') items = [given];
    else if (!Array.isArray(given)) return { protocols: undefined, unknown: given === undefined ? [] : [given] };
    else items = [...given];
  } catch {
    return { protocols: undefined, unknown: [given] };
  }
  const words = items.flatMap((item) => (typeof item === 'string' ? wordsIn(item) : [item]));
  const known = names
    .map(([protocol]) => protocol)
    .filter((protocol) => words.some((word) => protocolNamed(word) === protocol));
  return {
    protocols: known.length > 0 || items.length === 0 ? known : undefined,
    unknown: words.length > 0 ? words.filter((word) => !protocolNamed(word)) : items,
  };
}
