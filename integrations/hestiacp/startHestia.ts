import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { packIntegration } from '../../scripts/packIntegrations.ts';

/**
 * A checkout of HestiaCP, with built scripts and style sheets, whose pages the tests use. Without it, they use our
 * imitation.
 */
const source = process.env['HESTIA_SOURCE'];
const panelFiles = join(import.meta.dirname, 'panel');

/** The state of the account, the person and the server. */
const usual = {
  signedIn: true,
  language: 'en',
  theme: 'default',
  /** The quota of the account `jo`, in MB, as the panel stores it. */
  quota: 'unlimited',
  /** The space in use, in MB. */
  used: '3',
  forwardTo: '',
  /** Whether an account can't be saved. */
  refuses: false,
  /**
   * A content security policy. HestiaCP sends none. This one allows what its pages need: inline scripts, and `eval` for
   * Alpine.
   */
  policy: "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; img-src 'self' data:",
};

type State = typeof usual;

export interface Hestia {
  readonly url: string;
  /** HestiaCP's folder for custom scripts. */
  readonly scripts: string;
  /** Sets the differences from the default state. */
  readonly is: (different: Partial<State>) => void;
  /** Runs `install.sh` of the zip, and returns what it printed. */
  readonly install: (...options: string[]) => string;
  /** The errors and warnings of PHP about our file. */
  readonly complaints: () => readonly string[];
  readonly close: () => void;
}

/** Serves HestiaCP's pages with the web server of PHP, after installing the zip of the drop-in. */
export async function startHestia(): Promise<Hestia> {
  const folder = mkdtempSync(join(tmpdir(), 'hestia-'));
  const web = join(folder, 'web');
  const scripts = join(web, 'js/custom_scripts');
  const stateFile = join(folder, 'state.json');
  const is = (different: Partial<State>) => writeFileSync(stateFile, JSON.stringify({ ...usual, ...different }));
  is({});

  if (source) {
    if (!existsSync(join(source, 'web/js/dist/main.min.js')))
      throw new Error(
        `${source} is not built: npm install --ignore-scripts; node node_modules/esbuild/install.js; node build.js`,
      );
    cpSync(join(source, 'web'), web, { recursive: true });
    // HestiaCP requires the libraries of Composer, but these pages do not use them.
    mkdirSync(join(folder, 'vendor'));
    writeFileSync(join(folder, 'vendor/autoload.php'), '<?php');
  } else {
    mkdirSync(scripts, { recursive: true });
    mkdirSync(join(web, 'css'));
    for (const sheet of ['default.css', 'dark.css']) cpSync(join(panelFiles, sheet), join(web, 'css', sheet));
    cpSync(join(panelFiles, 'panel.js'), join(web, 'js/panel.js'));
    const ofPanel = createRequire(join(import.meta.dirname, '../../examples/panel/package.json'));
    cpSync(ofPanel.resolve('alpinejs/dist/cdn.min.js'), join(web, 'js/alpine.js'));
  }

  const zip = packIntegration('hestiacp', join(folder, 'packed'));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const install = (...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      'sh',
      [join(folder, 'mail-protocol-hestiacp/install.sh'), ...options],
      {
        env: { ...process.env, HESTIA: folder },
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  install();

  const options: Record<string, string> = {
    error_reporting: '-1',
    display_errors: '0',
    log_errors: '1',
    'session.save_path': folder,
    include_path: folder,
    ...(source ? { disable_functions: 'exec,_', auto_prepend_file: join(panelFiles, 'commands.php') } : {}),
  };
  const server = spawn(
    'php',
    [
      ...Object.entries(options).flatMap(([name, value]) => ['-d', `${name}=${value}`]),
      ...['-S', '127.0.0.1:0', '-t', web],
      ...(source ? [] : [join(panelFiles, 'imitation.php')]),
    ],
    { env: { ...process.env, PANEL_STATE: stateFile }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const said: string[] = [];
  return {
    url: await addressOf(server, said),
    scripts,
    is,
    install,
    complaints: () =>
      said
        .join('')
        .split('\n')
        .filter((line) => /PHP .*custom_scripts\/mail-protocol/.test(line)),
    close: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the server prints its address, and collects its output. */
function addressOf(server: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(said.join(''))));
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      const [, address] = /\((http:\S+)\) started/.exec(text) ?? [];
      if (address) resolve(address);
    });
  });
}
