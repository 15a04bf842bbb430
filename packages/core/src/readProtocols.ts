import type { Protocol } from './plan.ts';

/** What a list of protocols says. */
export interface ReadProtocols {
  /** The known ones, in the order in which they are shown; `undefined` where nothing in it could be read. Empty: neither. */
  readonly protocols: readonly Protocol[] | undefined;
  /** What means no protocol: each word of a text, anything else as it is. */
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

/** The words of a text. Other signs part them only where there is a protocol between: what is unknown is told as it was written. */
function wordsIn(text: string): string[] {
  return text.split(/[\s,;|]+/).flatMap((word) => {
    const pieces = word.split(/[^\p{L}\d]+/u).filter(Boolean);
    return pieces.length === 0 || pieces.some(protocolNamed) ? pieces : word;
  });
}

/**
 * Reads a list of protocols from a host or an attribute. Commas, spaces, upper case and other signs around names are no fault, so
 * that a list in JSON is read too. What holds no protocol at all counts as not given, so that bad input never tells a person that the
 * server has neither. Never throws.
 *
 * @param given An array, or a text. Each text may hold several names.
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
