import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { unseenDifference } from './unseenDifference.ts';

/** Takes the stored pictures of all stories anew, and makes their files as small as can be. */

const root = join(import.meta.dirname, '..');
const folder = join(root, '.storybook/screenshots');

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel, row after row. */
  readonly pixels: Buffer;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = signature.length; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const data = file.subarray(at + 8, at + 8 + length);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Which of three neighbours comes nearest to what they foretell together (PNG, section 9.4). */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/** Reads what Chromium writes: eight bits a channel, no alpha or an opaque one, not interlaced. */
function decode(file: Buffer): Picture {
  const chunks = chunksOf(file);
  const header = chunks[0]?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header.readUInt8(9)];
  if (!channels || header.readUInt8(8) !== 8 || header.readUInt8(12) !== 0) throw new Error('An unknown kind of PNG.');
  const packed = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const stride = width * channels;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (rows[at - channels] ?? 0);
      const above = y === 0 ? 0 : (rows[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (rows[at - stride - channels] ?? 0);
      const foretold = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      rows[at] = (packed[y * (stride + 1) + 1 + x] ?? 0) + foretold;
    }
  }
  if (channels === 3) return { width, height, pixels: rows };
  const pixels = Buffer.alloc(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) rows.copy(pixels, pixel * 3, pixel * 4, pixel * 4 + 3);
  return { width, height, pixels };
}

/** How unlike two colours look, in the measure of pixelmatch, which compares the pictures. */
function difference(one: number, other: number): number {
  const [red, green, blue] = [16, 8, 0].map((at) => ((one >> at) & 255) - ((other >> at) & 255)) as [
    number,
    number,
    number,
  ];
  const y = red * 0.29889531 + green * 0.58662247 + blue * 0.11448223;
  const i = red * 0.59597799 - green * 0.2741761 - blue * 0.32180189;
  const q = red * 0.21147017 - green * 0.52261711 + blue * 0.31114694;
  return 0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q;
}

/** The colours, the most frequent first; each rarer one that the comparison takes for one of them becomes it. */
function paletteOf(counts: ReadonlyMap<number, number>): { palette: number[]; indexOf: Map<number, number> } {
  const limit = 35215 * unseenDifference ** 2;
  const palette: number[] = [];
  const indexOf = new Map<number, number>();
  for (const [colour] of [...counts].toSorted(([, one], [, other]) => other - one)) {
    const alike = palette.findIndex((known) => difference(known, colour) <= limit);
    indexOf.set(colour, alike < 0 ? palette.push(colour) - 1 : alike);
  }
  return { palette, indexOf };
}

/** With a palette, if one is enough. */
function encode({ width, height, pixels }: Picture): Buffer | undefined {
  const counts = new Map<number, number>();
  const colourAt = (pixel: number): number => pixels.readUIntBE(pixel * 3, 3);
  for (let pixel = 0; pixel < width * height; pixel++)
    counts.set(colourAt(pixel), (counts.get(colourAt(pixel)) ?? 0) + 1);
  const { palette, indexOf } = paletteOf(counts);
  if (palette.length > 256) return undefined;
  const indices = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) indices[y * (width + 1) + 1 + x] = indexOf.get(colourAt(y * width + x)) ?? 0;
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(indices, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

rmSync(folder, { recursive: true, force: true });
const { status } = spawnSync('vitest', ['run', '--project', 'screenshots', '--update'], {
  cwd: root,
  stdio: 'inherit',
});

const files = globSync('**/*.png', { cwd: folder }).map((file) => join(folder, file));
for (const file of files) {
  const taken = readFileSync(file);
  writeFileSync(file, encode(decode(taken)) ?? taken);
}
const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(`${files.length} pictures, ${(size / 1e6).toFixed(1)} MB`);
process.exit(status ?? 1);
