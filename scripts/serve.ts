import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** The address of the folder, which is not the root of its domain. */
  readonly url: string;
  /** How many bytes were sent of which file. */
  readonly sent: ReadonlyMap<string, number>;
  /** The paths that were requested and do not exist. */
  readonly missed: readonly string[];
  readonly close: () => void;
}

/** Serves a folder as any web server would: below its domain, with files compressed unless they already are. */
export function serve(folder: string): Served {
  const sent = new Map<string, number>();
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.replace(/^\/a\/folder\//, '').replace(/^$/, 'index.html'));
    if (!path.startsWith('/a/folder/') || !existsSync(file) || !statSync(file).isFile()) {
      missed.push(path);
      response.writeHead(404).end();
      return;
    }
    const packed = extname(file) !== '.woff2';
    const body = packed ? gzipSync(readFileSync(file)) : readFileSync(file);
    sent.set(path, body.length);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/a/folder/`, sent, missed, close: () => server.close() };
}
