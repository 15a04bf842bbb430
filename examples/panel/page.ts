import type { Condition, Widget } from './conditions.ts';
import type { HostPage } from './hostPages.ts';

/** The part of a condition to show: without the host or without the widget, for comparison. */
export interface Shown {
  readonly host: boolean;
  readonly widget: boolean;
}

const each = <Item>(items: readonly Item[] | undefined, toMarkup: (item: Item) => string) =>
  (items ?? []).map((item) => `\n    ${toMarkup(item)}`).join('');

const noWidget: Widget = { markup: '' };

/** The page of a condition: a form that creates a mailbox. `rendered` is what React rendered on the server. */
export function pageOf(condition: Condition, shown: Shown, rendered: string): string {
  const host = shown.host ? condition.host : {};
  const widget = shown.widget ? condition.widget : noWidget;
  const [before, after] = host.around ?? ['', ''];
  const bound = (name: string) => (host.bind ? `${host.bind}="${name}"` : '');
  const style = (path: string) => `<link rel="stylesheet" href="${path}">`;
  const script = (path: string) => `<script src="${path}" defer></script>`;
  const inline = (text: string | undefined) => (text ? `\n    <script type="module">${text}\n    </script>` : '');
  return `<!doctype html>
<html ${host.html ?? 'lang="en"'}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="${host.viewport ?? 'width=device-width'}">
    <link rel="icon" href="/icon.svg">
    <title>${condition.title}</title>${each(widget.styles, style)}${each(host.styles, (path) => style(`/node_modules/${path}`))}
    ${host.rules ? `<style>${host.rules}</style>` : ''}${each(host.scripts, (path) => script(`/node_modules/${path}`))}${each(widget.scripts, script)}${each(
      widget.modules,
      (path) => `<script type="module" src="${path}"></script>`,
    )}
  </head>
  <body ${host.body ?? ''}>
    <main class="container">
${before}
<form id="mailbox" action="/received" method="post">
  <h1>Create mailbox</h1>
  <p class="form-group">
    <label for="address">Address</label>
    <input class="form-control" id="address" name="address" type="email" required ${bound('address')}>
  </p>
  <p class="form-group">
    <label for="quota">Quota in MB</label>
    <input class="form-control" id="quota" name="quota" type="number" value="1024" ${bound('quota')}>
  </p>
  <div id="widget">${widget.rendered ? `<div id="root">${rendered}</div>` : ''}${widget.markup}</div>
  <button class="btn btn-primary">Create mailbox</button>
</form>
${after}
    </main>${inline(widget.script)}${inline(host.script)}
  </body>
</html>
`;
}

/** Text escaped for markup and attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Another page of the panel. `head` is the markup that loads its files. */
export const plainPage = (title: string, content: string, head = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="/icon.svg">
    <title>${title}</title>
    ${head}
  </head>
  <body>
    <h1>${title}</h1>
    ${content}
  </body>
</html>
`;

/**
 * The page that shows the body that the server received, raw and parsed. `next` is the address of the new mailbox, if
 * one was created.
 */
export const receivedPage = (body: string, next: string | null): string =>
  plainPage(
    'Received',
    `<pre id="raw">${escaped(body)}</pre>
    <dl>${each([...new URLSearchParams(body)], ([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`)}
    </dl>${next ? `\n    <p><a href="${next}">Set up this mailbox</a></p>` : ''}`,
  );

/** The list of all pages. */
export const listPage = (conditions: readonly Condition[], hostPages: readonly HostPage[]): string =>
  plainPage(
    'Host pages',
    `<ul>${each(conditions, ({ name, title, panels }) => `<li><a href="/${name}">${title}</a> (${panels}); <a href="/${name}?bare">without the host</a></li>`)}${each(
      hostPages,
      ({ name, title, seen }) => `<li><a href="/hosts/${name}/">${title}</a> (${seen})</li>`,
    )}
    </ul>`,
  );
