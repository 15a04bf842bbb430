import { encode } from 'uqr';

/** A QR code as one path of an SVG. */
export interface QrPath {
  /** How many modules wide and high it is, without the quiet zone around it. */
  readonly size: number;
  /** The dark modules: one unit each, from 0 0. */
  readonly path: string;
}

/**
 * A text as a QR code (ISO/IEC 18004), with error correction at level M.
 *
 * @throws where the text is too long for a code: 2,331 bytes.
 */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) =>
    // Runs of dark modules in one row.
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { size, path: runs.join('') };
}
