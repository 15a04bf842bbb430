import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Screenshots are compared pixel by pixel, so rendering must not depend on the machine.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

export interface ChromiumLaunch {
  args: string[];
  env?: NodeJS.ProcessEnv;
  executablePath?: string;
  channel?: string;
}

const isLinuxOnX64 = process.platform === 'linux' && process.arch === 'x64';

/** Whether Chromium is the one from npm, of the version in the lockfile. */
export const chromiumIsPinned: boolean = isLinuxOnX64 && !process.env['CHROMIUM_PATH'];

/** Where to find Chromium: `$CHROMIUM_PATH`, else the one from npm on Linux x64, else the Chrome that is installed. */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return { args: flags, executablePath: chosen };
  if (chromiumIsPinned) return { args: flags, executablePath: await unpackedChromium() };
  return { args: flags, channel: 'chrome' };
}

/** The same for pictures to compare: the pinned Chromium then ignores the machine's own fonts and settings. */
export function forPictures(launch: ChromiumLaunch): ChromiumLaunch {
  if (!chromiumIsPinned || !launch.executablePath) return launch;
  const folder = dirname(launch.executablePath);
  const settings = join(folder, 'pictures.conf');
  // The package has one font, for what the stories' own fonts lack. Without antialiasing, pictures are small.
  writeFileSync(
    settings,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts/fonts')}</dir>
  <match target="pattern"><edit name="antialias" mode="assign"><bool>false</bool></edit></match>
  <match target="font"><edit name="antialias" mode="assign"><bool>false</bool></edit></match>
</fontconfig>
`,
  );
  return { ...launch, env: { ...process.env, FONTCONFIG_FILE: settings } };
}

/**
 * The package unpacks into the temporary folder and reuses whatever lies there under the same name, even another
 * version, or a copy that another process has only half unpacked. So it unpacks into a separate folder, which gets its
 * final name only when it is complete.
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
