import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { conditions, strictPolicy } from './conditions.ts';
import { createdPage } from './createdPage.ts';
import { hostPages } from './hostPages.ts';
import { type Mailbox, mailboxIn } from './mailboxes.ts';
import { listPage, pageOf, receivedPage } from './page.ts';

const here = import.meta.dirname;

/** The files that may be read from the disk, with their media types. */
const files = /^\/(?:page\.css|keepTicks\.js|(?:dist|node_modules)\/.+)$/;
const ofElements = /^mail-protocol\.(?:\w+\.)?(?:js|json)$/;
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface Panel {
  /** The address of the list of pages, without a slash at the end. */
  readonly url: string;
  /** Every report that a browser sent about the policy of a page. Tests may remove those that they have read. */
  readonly reports: string[];
  readonly close: () => void;
}

/** Serves a page for each condition, the files that the pages load, and the addresses that they post to. */
export async function startPanel(port = 0): Promise<Panel> {
  const { render }: { render: (value?: string) => string } = await import(
    new URL('dist/render.js', import.meta.url).href
  );
  const rendered = render();
  const reports: string[] = [];
  const mailboxes: Mailbox[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') return void send('text/html', listPage(conditions, hostPages));
    if (pathname === '/received') {
      const body = await bodyOf(request);
      const mailbox = mailboxIn(body);
      // The address of the page contains no mailbox, because servers log addresses.
      const next = mailbox && `/mailboxes/${mailboxes.push(mailbox) - 1}`;
      return void send('text/html', receivedPage(body, next));
    }
    const created = mailboxes[Number(/^\/mailboxes\/(\d+)$/.exec(pathname)?.[1])];
    if (created) {
      const headers = { 'content-security-policy': strictPolicy, 'cache-control': 'no-store' };
      return void send('text/html', createdPage(created), headers);
    }
    if (pathname === '/icon.svg') return void send('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    if (pathname === '/reports') {
      if (request.method === 'POST') reports.push(await bodyOf(request));
      return void send('application/json', JSON.stringify(reports));
    }
    const condition = conditions.find(({ name }) => pathname === `/${name}`);
    if (condition) {
      const shown = { host: !searchParams.has('bare'), widget: !searchParams.has('without') };
      const policy = shown.host ? condition.host.policy : undefined;
      const headers: Record<string, string> = policy ? { 'content-security-policy': policy } : {};
      return void send('text/html', pageOf(condition, shown, rendered), headers);
    }
    const [, name, file = ''] = /^\/hosts\/([\w-]+)\/(.*)$/.exec(pathname) ?? [];
    const hostPage = hostPages.find((each) => each.name === name);
    if (hostPage && file === '') {
      const posted = request.method === 'POST' ? new URLSearchParams(await bodyOf(request)) : null;
      return void send('text/html', hostPage.page({ posted, query: searchParams, render }));
    }
    const beside = hostPage?.files?.[file];
    if (beside !== undefined) return void send('text/javascript', beside);
    if (hostPage && ofElements.test(file)) {
      const path = join(here, 'node_modules/@mail-protocol/element/dist', file);
      return void send(types[extname(file)] ?? 'text/plain', await readFile(path));
    }
    // `URL` has normalized the path, so it contains no `..`.
    const type = types[extname(pathname)];
    if (type && files.test(pathname)) return void send(type, await readFile(join(here, decodeURI(pathname))));
    response.writeHead(404).end();
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    reports,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

if (import.meta.main) console.log(`The host pages are at ${(await startPanel(6007)).url}`);
