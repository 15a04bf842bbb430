import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { firefox } from '../../scripts/firefox.ts';

const run = promisify(execFile);

/** The Debian packages that a conversation needs. Firefox is one more: `$FIREFOX_PATH`, or `firefox-esr`. */
export const debianPackages: readonly string[] = [
  ...['xvfb', 'openbox', 'xdotool', 'at-spi2-core', 'dbus', 'libglib2.0-bin', 'gsettings-desktop-schemas'],
  ...[
    'orca',
    'speech-dispatcher',
    'espeak-ng',
    'gir1.2-atspi-2.0',
    'gir1.2-wnck-3.0',
    'python3-pyatspi',
    'fonts-dejavu-core',
  ],
];

const atSpiLauncher = '/usr/libexec/at-spi-bus-launcher';

/** What has to be installed before a conversation can be held; empty if all is there. */
export function missingPrograms(): string[] {
  const programs = ['/usr/bin/Xvfb', '/usr/bin/openbox', '/usr/bin/xdotool', '/usr/bin/dbus-daemon', '/usr/bin/orca'];
  const missing = [...programs, atSpiLauncher].filter((program) => !existsSync(program));
  return firefox ? missing : [...missing, 'firefox-esr'];
}

/** Orca also speaks the name of each key. Only speech about the page is kept. */
const keyNames = new Set(
  'tab down up left right space return shift control alt insert home end escape h r x t b a'
    .split(' ')
    .flatMap((key) => [key, `left ${key}`]),
);

/** Firefox as a person would have it after the first start: no welcome page, no question, no animation. */
const firefoxPreferences = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'general.smoothScroll': false,
  'network.captive-portal-service.enabled': false,
  'termsofuse.acceptedVersion': 999,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const orcaSettings = {
  enableSpeech: true,
  enableBraille: false,
  enableKeyEcho: false,
  enableSounds: false,
  onlySpeakDisplayedText: false,
  pageSummaryOnLoad: false,
  profile: ['Default', 'default'],
  sayAllOnLoad: false,
  speechServerFactory: 'speechdispatcherfactory',
  startingProfile: ['Default', 'default'],
};

/**
 * Orca in Firefox, on a display and a message bus of their own. Only keys are sent; what Orca hands to the speech
 * engine is read from its debug file.
 *
 * One Orca runs at a time: a second one replaces the first, whoever started it.
 */
export class ScreenReader {
  readonly #home = mkdtempSync(join(tmpdir(), 'screen-reader-'));
  readonly #processes: ChildProcess[] = [];
  readonly #env: NodeJS.ProcessEnv;
  #read = 0;
  #debugDescriptor: number | undefined;

  private constructor(display: string) {
    this.#env = {
      PATH: process.env['PATH'],
      HOME: this.#home,
      XDG_RUNTIME_DIR: join(this.#home, 'runtime'),
      XDG_CONFIG_HOME: join(this.#home, 'config'),
      XDG_DATA_HOME: join(this.#home, 'data'),
      XDG_CACHE_HOME: join(this.#home, 'cache'),
      DISPLAY: display,
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      ACCESSIBILITY_ENABLED: '1',
      GNOME_ACCESSIBILITY: '1',
      GSETTINGS_BACKEND: 'memory',
      GTK_MODULES: 'gail:atk-bridge',
      NO_AT_BRIDGE: '0',
    };
  }

  /** Starts display, message bus and Orca. Throws if one of them does not start within half a minute. */
  static async start(display = ':77'): Promise<ScreenReader> {
    const started = new ScreenReader(display);
    try {
      await started.#start(display);
      return started;
    } catch (error) {
      await started.stop();
      throw error;
    }
  }

  /** Opens a page in a new Firefox window without toolbars, and waits until Orca has said what it is. */
  async open(address: string): Promise<string[]> {
    const profile = mkdtempSync(join(this.#home, 'firefox-'));
    const lines = Object.entries(firefoxPreferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
    this.#spawn(firefox?.executablePath ?? '', [
      '--profile',
      profile,
      '--no-remote',
      '--new-instance',
      '--kiosk',
      address,
    ]);
    const window = await this.#until('a window of Firefox', async () =>
      (await this.#ask('xdotool', ['search', '--onlyvisible', '--class', 'firefox'])).split('\n').findLast(Boolean),
    );
    await this.#ask('xdotool', ['windowactivate', '--sync', window]);
    await this.#ask('xdotool', ['windowfocus', window]);
    const spoken: string[] = [];
    await this.#until('the page', async () => {
      spoken.push(...(await this.#quiet(1500)));
      return spoken.length > 0 || undefined;
    });
    return [...spoken, ...(await this.#quiet(3000))];
  }

  /** Presses a key, waits until Orca is quiet, and returns what it said. `Orca+a` is a command of Orca. */
  async press(key: string): Promise<string[]> {
    this.#newOutput();
    const [modifier, command] = key.split('+');
    if (modifier === 'Orca') {
      for (const words of [
        ['keydown', 'Insert'],
        ['key', command ?? ''],
        ['keyup', 'Insert'],
      ]) {
        await this.#ask('xdotool', words);
        await wait(50);
      }
    } else await this.#ask('xdotool', ['key', '--clearmodifiers', '--delay', '20', key]);
    // Longer than the pause before an announcement, see `useAnnouncement.ts`.
    return this.#quiet(1500);
  }

  /** Ends it, with all that it started, and removes its files. */
  async stop(): Promise<void> {
    for (const process of this.#processes.reverse()) process.kill('SIGKILL');
    if (this.#debugDescriptor !== undefined) closeSync(this.#debugDescriptor);
    await wait(300);
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  async #start(display: string): Promise<void> {
    for (const folder of ['XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME'] as const)
      mkdirSync(this.#env[folder] ?? '', { recursive: true, mode: 0o700 });
    this.#spawn('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
    await this.#until('the display', () => this.#ask('xdotool', ['getmouselocation']));

    const socket = join(this.#home, 'bus');
    this.#env['DBUS_SESSION_BUS_ADDRESS'] = `unix:path=${socket}`;
    this.#spawn('dbus-daemon', ['--session', '--nofork', `--address=unix:path=${socket}`]);
    await this.#until('the message bus', async () => existsSync(socket) || undefined);
    this.#spawn(atSpiLauncher, ['--launch-immediately', '--screen-reader=1']);
    // Firefox builds no accessibility tree unless both are on when it starts.
    for (const property of ['IsEnabled', 'ScreenReaderEnabled'])
      await this.#until(`${property} of the accessibility bus`, async () => {
        const set = ['--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', property, '<true>'];
        const at = ['call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'];
        return (await this.#ask('gdbus', [...at, ...set])) || undefined;
      });

    // No shortcuts, because openbox would take Alt+Shift with an arrow key, which Orca uses to read tables.
    const windowManager = join(this.#home, 'openbox.xml');
    writeFileSync(
      windowManager,
      '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/><applications><application class="*"><decor>no</decor></application></applications></openbox_config>',
    );
    this.#spawn('openbox', ['--config-file', windowManager]);
    this.#configureOrca();
    this.#spawn('orca', ['--replace', `--debug-file=${this.#debugFile}`]);
    await this.#until(
      'Orca',
      async () => (existsSync(this.#debugFile) && statSync(this.#debugFile).size > 0) || undefined,
    );
    await this.#quiet(3000);
  }

  get #debugFile(): string {
    return join(this.#home, 'orca.out');
  }

  #configureOrca(): void {
    const folder = join(this.#env['XDG_DATA_HOME'] ?? '', 'orca');
    mkdirSync(folder, { recursive: true });
    const profile = { profile: orcaSettings.profile, general: {}, pronunciations: {}, keybindings: {} };
    writeFileSync(
      join(folder, 'user-settings.conf'),
      JSON.stringify({ general: orcaSettings, pronunciations: {}, keybindings: {}, profiles: { default: profile } }),
    );
    // Orca writes its debug file in blocks. Written line by line, it shows which speech belongs to which key.
    writeFileSync(
      join(folder, 'orca-customizations.py'),
      'import orca.debug as d\nif d.debugFile: d.debugFile.reconfigure(line_buffering=True)\n',
    );
    const speech = join(this.#env['XDG_CONFIG_HOME'] ?? '', 'speech-dispatcher');
    mkdirSync(speech, { recursive: true });
    // There is nobody to hear it: the module that makes no sound.
    writeFileSync(
      join(speech, 'speechd.conf'),
      'LogLevel 1\nLogDir "default"\nAddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n',
    );
  }

  #spawn(command: string, words: readonly string[]): void {
    this.#processes.push(spawn(command, words, { env: this.#env, stdio: 'ignore' }));
  }

  /** What a program prints; nothing if it fails. */
  async #ask(command: string, words: readonly string[]): Promise<string> {
    return run(command, [...words], { env: this.#env }).then(
      ({ stdout }) => stdout.trim(),
      () => '',
    );
  }

  async #until<Found>(what: string, find: () => Promise<Found | undefined | ''>): Promise<Found> {
    for (const start = Date.now(); Date.now() - start < 30_000; await wait(200)) {
      const found = await find();
      if (found) return found;
    }
    throw new Error(`${what} did not come within 30 seconds.`);
  }

  #newOutput(): string {
    const size = statSync(this.#debugFile).size;
    const bytes = Buffer.alloc(size - this.#read);
    this.#debugDescriptor ??= openSync(this.#debugFile, 'r');
    readSync(this.#debugDescriptor, bytes, 0, bytes.length, this.#read);
    this.#read = size;
    return bytes.toString('utf8');
  }

  /** Waits until Orca writes nothing for that long, 15 seconds at most, and returns what it said meanwhile. */
  async #quiet(milliseconds: number): Promise<string[]> {
    let output = '';
    const start = Date.now();
    for (let last = start; Date.now() - last < milliseconds && Date.now() - start < 15_000; await wait(100)) {
      const more = this.#newOutput();
      if (more) {
        output += more;
        last = Date.now();
      }
    }
    return spokenIn(output);
  }
}

/** The sentences in a piece of Orca's debug file, in their order. */
function spokenIn(debugOutput: string): string[] {
  const spoken = debugOutput.matchAll(/SPEECH OUTPUT: '((?:(?!\n\d\d:\d\d:\d\d)[\s\S])*?)' ?(?:\[?\{.*\}\]?|None)?\n/g);
  return [...spoken]
    .map(([, words = '']) => words.split(/\s+/).join(' ').trim())
    .filter((words) => words !== '' && !keyNames.has(words.toLowerCase()));
}
