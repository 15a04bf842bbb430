import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Screenshots are compared to the pixel, so nothing about rendering is left to the machine.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

export interface ChromiumLaunch {
  args: string[];
  executablePath?: string;
  channel?: string;
}

/** Where to find Chromium: `$CHROMIUM_PATH`, else the one from npm on Linux x64, else the Chrome that is installed. */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return { args: flags, executablePath: chosen };
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { args: flags, executablePath: await unpackedChromium() };
  }
  return { args: flags, channel: 'chrome' };
}

/**
 * The package unpacks into the temporary folder and reuses whatever lies there under the same name, even another
 * version, and half of it while another process is still unpacking. So it is sent to a folder of our own, which takes
 * its final name only when it is complete.
 */
async function unpackedChromium(): Promise<string> {
  const modules = resolve(import.meta.dirname, '..', 'node_modules');
  const manifest = readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(modules, '.cache', `chromium-${version}`);
  const executable = join(folder, 'chromium');
  if (existsSync(executable)) return executable;

  const unfinished = `${folder}.${process.pid}`;
  const before = process.env['TMPDIR'];
  mkdirSync(unfinished, { recursive: true });
  process.env['TMPDIR'] = unfinished;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another run may have been first; then its copy is as good as ours.
    if (!existsSync(executable)) throw error;
  }
  return executable;
}
