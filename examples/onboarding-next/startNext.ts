import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The built example, as `next start` serves it. */
export interface StartedNext {
  readonly url: string;
  /** The output since the last call of `forget`. */
  readonly output: () => string;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** Serves the built example on a free port. */
export async function startNext(): Promise<StartedNext> {
  const next = fileURLToPath(import.meta.resolve('next/dist/bin/next'));
  const server = spawn(process.execPath, [next, 'start', '--port', '0'], {
    cwd: import.meta.dirname,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (text) => {
      output += text;
      const found = /http:\/\/localhost:\d+/.exec(output);
      if (found) resolve(found[0]);
    });
    server.once('exit', () => reject(new Error(`next start ended.\n${output}`)));
  });
  return {
    url,
    output: () => output,
    forget: () => {
      output = '';
    },
    close: async () => {
      const ended = once(server, 'exit');
      if (server.kill()) await ended;
    },
  };
}
