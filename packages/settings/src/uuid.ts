/** A source of random bytes: `crypto` of a browser or of Node. */
export interface RandomSource {
  /** Fills the array with random bytes. */
  readonly getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => unknown;
}

/** A random UUID (RFC 9562 section 5.4); `null` if the source throws or fills in nothing. */
export function randomUuid(source: RandomSource): string | null {
  const bytes = new Uint8Array(16);
  try {
    source.getRandomValues(bytes);
  } catch {
    return null;
  }
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return /[^0]/.test(digits) ? written(digits, 4) : null;
}

/** Odd numbers, because multiplying by an odd number loses no bit. */
const multipliers = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/**
 * A UUID that is always the same for the same name (RFC 9562 section 5.8, which leaves the method open). It only
 * distinguishes the accounts on one device and protects nothing, so a simple hash is enough: FNV-1a, four times.
 */
export function namedUuid(name: string): string {
  const words = multipliers.map((multiplier) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), multiplier);
    return ((hash ^ (hash >>> 15)) >>> 0).toString(16).padStart(8, '0');
  });
  return written(words.join(''), 8);
}

/** Formats 32 digits as a UUID, with its version and variant (RFC 9562 sections 4.1 and 4.2). */
function written(digits: string, version: number): string {
  const marked = digits.replace(
    /^(.{12}).(.{3})./,
    `$1${version}$2${'89ab'[Number.parseInt(digits[16] ?? '', 16) & 3]}`,
  );
  return marked.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-').toUpperCase();
}
