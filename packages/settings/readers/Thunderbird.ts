import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The path of Thunderbird; `undefined` if it is not installed. */
export const thunderbirdPath: string | undefined = [process.env['THUNDERBIRD_PATH'], '/usr/bin/thunderbird'].find(
  (path) => path !== undefined && existsSync(path),
);

/** An answer of Marionette: the number of the command, an error, a value. */
type Answer = readonly [1, number, { readonly message?: string } | null, { readonly value?: unknown }];

/**
 * A headless Thunderbird with its own profile, controlled through Marionette, its built-in test protocol: JSON over a
 * socket, each message with its length in front.
 */
export class Thunderbird {
  readonly #profile: string;
  readonly #process: ChildProcess;
  #socket: Socket | undefined;
  #received = '';
  #commands = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  private constructor(preferences: Readonly<Record<string, string | number | boolean>>) {
    this.#profile = mkdtempSync(join(tmpdir(), 'thunderbird-'));
    const lines = Object.entries({
      // Port 0 selects a free port. The profile then says which one.
      'marionette.port': 0,
      'app.normandy.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'mail.provider.suppress_dialog_on_startup': true,
      'mail.rights.version': 1,
      'toolkit.telemetry.reportingpolicy.firstRun': false,
      ...preferences,
    }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(join(this.#profile, 'user.js'), `${lines.join('\n')}\n`);
    this.#process = spawn(
      thunderbirdPath ?? '',
      ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', this.#profile],
      { stdio: 'ignore', detached: true, env: { ...process.env, HOME: this.#profile, MOZ_HEADLESS: '1' } },
    );
  }

  /** Starts one. Throws if it can't be reached within a minute. */
  static async start(preferences: Readonly<Record<string, string | number | boolean>>): Promise<Thunderbird> {
    const started = new Thunderbird(preferences);
    try {
      await started.#connect();
      await started.#send('WebDriver:NewSession', { strictFileInteractability: true });
      await started.#send('Marionette:SetContext', { value: 'chrome' });
      return started;
    } catch (error) {
      await started.stop();
      throw error;
    }
  }

  /** Runs a script with the rights of the program itself, and returns what it returns. */
  async run<Result>(script: string, ...given: readonly unknown[]): Promise<Result> {
    const { value } = await this.#send('WebDriver:ExecuteAsyncScript', {
      script: `const [given, done] = [Array.from(arguments).slice(0, -1), arguments[arguments.length - 1]];
        (async () => { ${script} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: given,
      sandbox: 'system',
      newSandbox: true,
      scriptTimeout: 30_000,
    });
    const { value: returned, error } = value as { readonly value?: Result; readonly error?: string };
    if (error !== undefined) throw new Error(error);
    return returned as Result;
  }

  /** Ends it and every process that it started, and removes its profile. */
  async stop(): Promise<void> {
    this.#socket?.destroy();
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.exitCode === null && this.#process.pid !== undefined) {
      process.kill(-this.#process.pid, 'SIGKILL');
      await ended;
    }
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #connect(): Promise<void> {
    const file = join(this.#profile, 'MarionetteActivePort');
    for (let tries = 0; tries < 600 && !existsSync(file); tries++) {
      if (this.#process.exitCode !== null) throw new Error(`Thunderbird ended with ${this.#process.exitCode}.`);
      await wait(100);
    }
    const socket = connect(Number(readFileSync(file, 'utf8')), '127.0.0.1');
    this.#socket = socket;
    socket.setEncoding('utf8');
    // The first message is its greeting.
    await new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('data', resolve);
    });
    socket.on('data', (text) => this.#receive(String(text)));
    socket.on('error', () => {});
  }

  #receive(text: string): void {
    this.#received += text;
    for (;;) {
      const colon = this.#received.indexOf(':');
      const length = Number(this.#received.slice(0, colon));
      // The length counts bytes.
      const rest = Buffer.from(this.#received.slice(colon + 1));
      if (colon < 0 || rest.length < length) return;
      const answer = JSON.parse(rest.subarray(0, length).toString()) as Answer;
      this.#received = rest.subarray(length).toString();
      this.#waiting.get(answer[1])?.(answer);
      this.#waiting.delete(answer[1]);
    }
  }

  async #send(command: string, parameters: object): Promise<{ readonly value?: unknown }> {
    const number = ++this.#commands;
    const message = JSON.stringify([0, number, command, parameters]);
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(number, resolve));
    this.#socket?.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await answered;
    if (error) throw new Error(`${command}: ${error.message}`);
    return result;
  }
}
