import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Connection } from '@mail-protocol/settings';

/** A message in a POP3 listing. Its number is valid only in this session; its unique id stays (RFC 1939 section 7). */
export interface Listed {
  readonly number: number;
  readonly uniqueId: string;
}

/**
 * A POP3 session (RFC 1939), upgraded by STLS (RFC 2595 section 4) if the settings say so. The only client on npm that
 * is still maintained, node-pop3, has no STLS, and does not remove the doubled dots in messages.
 */
export class Pop3Client {
  readonly #socket: Socket;
  #received = '';
  #wake: () => void = () => {};
  #closed = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setEncoding('latin1');
    socket.on('data', this.#receive);
    socket.on('close', this.#close);
    socket.on('error', this.#close);
  }

  /** Connects and signs in. Throws if the server's certificate is invalid or if it refuses the password. */
  static async signIn(
    { host, port, security }: Connection,
    certificate: string,
    user: string,
    password: string,
  ): Promise<Pop3Client> {
    const trusted = { host, port, servername: host, ca: certificate };
    let client: Pop3Client;
    if (security === 'tls') {
      client = await Pop3Client.#over(connectTls(trusted), 'secureConnect');
      await client.#answer();
    } else {
      const plain = connectPlain(port, host);
      const before = await Pop3Client.#over(plain, 'connect');
      await before.#answer();
      await before.command('STLS');
      before.#leave();
      client = await Pop3Client.#over(connectTls({ ...trusted, socket: plain }), 'secureConnect');
    }
    await client.command(`USER ${user}`);
    await client.command(`PASS ${password}`);
    return client;
  }

  static async #over(socket: Socket, ready: 'connect' | 'secureConnect'): Promise<Pop3Client> {
    await new Promise<void>((resolve, reject) => socket.once(ready, () => resolve()).once('error', reject));
    return new Pop3Client(socket);
  }

  /** The first line of the answer. Throws on `-ERR`. */
  async command(command: string): Promise<string> {
    this.#socket.write(`${command}\r\n`, 'latin1');
    return this.#answer();
  }

  async list(): Promise<readonly Listed[]> {
    const lines = (await this.#lines('UIDL')).split('\r\n').filter((line) => line !== '');
    return lines.map((line) => {
      const [number, uniqueId = ''] = line.split(' ');
      return { number: Number(number), uniqueId };
    });
  }

  async retrieve(number: number): Promise<string> {
    return this.#lines(`RETR ${number}`);
  }

  /** Marks the message as deleted. The server deletes it at `quit` (RFC 1939 section 6). */
  async delete(number: number): Promise<void> {
    await this.command(`DELE ${number}`);
  }

  async quit(): Promise<void> {
    await this.command('QUIT');
    this.#socket.destroy();
  }

  async #lines(command: string): Promise<string> {
    await this.command(command);
    const end = '\r\n.\r\n';
    // An empty list contains only the final dot.
    const isEmpty = (): boolean => this.#received.startsWith('.\r\n');
    await this.#until(() => isEmpty() || this.#received.includes(end));
    if (isEmpty()) {
      this.#received = this.#received.slice('.\r\n'.length);
      return '';
    }
    const length = this.#received.indexOf(end);
    const text = this.#received.slice(0, length);
    this.#received = this.#received.slice(length + end.length);
    return `${text.replace(/^\./gm, '')}\r\n`;
  }

  async #answer(): Promise<string> {
    await this.#until(() => this.#received.includes('\r\n'));
    const length = this.#received.indexOf('\r\n');
    const line = this.#received.slice(0, length);
    this.#received = this.#received.slice(length + 2);
    if (!line.startsWith('+OK')) throw new Error(line);
    return line;
  }

  async #until(is: () => boolean): Promise<void> {
    while (!is()) {
      if (this.#closed) throw new Error('The server has closed the connection.');
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  readonly #receive = (text: Buffer | string): void => {
    this.#received += String(text);
    this.#wake();
  };

  readonly #close = (): void => {
    this.#closed = true;
    this.#wake();
  };

  #leave(): void {
    this.#socket.off('data', this.#receive).off('close', this.#close).off('error', this.#close);
  }
}
