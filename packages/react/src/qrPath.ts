import { encode } from 'uqr';

/** A QR code as a single SVG path. */
export interface QrPath {
  /** Its width and height in modules, without the quiet zone. */
  readonly size: number;
  /** The dark modules: squares of one unit, starting at 0 0. */
  readonly path: string;
}

/**
 * Encodes a text as a QR code (ISO/IEC 18004), with error correction level M.
 *
 * @throws if the text is longer than 2,331 bytes.
 */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) =>
    // One path segment for each run of dark modules in a row.
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { size, path: runs.join('') };
}
