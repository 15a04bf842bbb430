import { filled, snippet } from './snippet.ts';

/** The kinds of damage that host pages have done to the chooser. Each has a page here, so that it does not return. */
export const kinds = [
  'a list with commas',
  'invalid answers',
  'a form that the server refuses',
  'a parent that shrinks to fit',
  'names and attributes in forms',
  'fieldsets, frames and quirks mode',
  'dark mode without a style sheet',
  'resets and plain tags',
  'Tailwind’s layers',
  'rules for parts',
  'rows and spaces',
] as const;

type Kind = (typeof kinds)[number];

/** The request for a page. */
interface Asked {
  /** The posted fields; `null` at first. */
  readonly posted: URLSearchParams | null;
  readonly query: URLSearchParams;
  /** The markup that React renders on the server, with this choice at first. */
  readonly render: (value: string) => string;
}

/** A page that reproduces the behaviour of a real host. */
export interface HostPage {
  readonly name: string;
  /** What the host does, in a few words. */
  readonly title: string;
  /** Where it was seen. */
  readonly seen: string;
  readonly kinds: readonly Kind[];
  readonly page: (asked: Asked) => string;
  /** Scripts in the folder of the page, by name. Every folder also has the files of the elements. */
  readonly files?: Readonly<Record<string, string>>;
}

const script = '<script src="mail-protocol.js" defer></script>';
const radios = `
  <label><input type="radio" name="protocol" value="imap"> IMAP</label>
  <label><input type="radio" name="protocol" value="pop3"> POP3</label>`;
const reactSheet = '<link rel="stylesheet" href="/node_modules/@mail-protocol/react/dist/styles.css">';
const hydrate = '<script type="module" src="/dist/hydrate.js"></script>';

/** The posted protocol; empty if it is neither IMAP nor POP3. */
const postedProtocol = (posted: URLSearchParams | null): string => {
  const value = posted?.get('protocol') ?? '';
  return ['imap', 'pop3'].includes(value) ? value : '';
};

const page = (head: string, body: string, html = 'lang="en"') => `<!doctype html>
<html ${html}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="/icon.svg">
    <title>Mailbox</title>
    ${head}
  </head>
  ${body.startsWith('<body') ? body : `<body>${body}</body>`}
</html>`;

/** A field that decides whether the server accepts the form: it refuses the text `refused`. */
const account = (name: string, posted: URLSearchParams | null) => {
  const refused = posted?.get(name) === 'refused';
  return `${refused ? '<p role="alert">Refused.</p>' : ''}
    <label>Account <input id="${name}" name="${name}" value="${refused ? 'refused' : ''}"></label>`;
};

const twig = {
  mail_protocol_facts: 'v=2&amp;serverSpace=tight',
  "mailboxdata.attributes.imap_access == 1 ? 'imap'": 'imap',
  "mailboxdata.attributes.pop3_access == 1 ? 'pop3'": 'pop3',
  mailcow_hostname: 'mail.example.org',
};

const mailcowSheet = `<style>
  html { font-size: 14px; scroll-padding-top: 60px }
  body { margin: 0; color: #212529; background: #fff }
  nav { position: sticky; top: 0; z-index: 9; height: 53px; background: gray }
</style>`;

/** A dark mode by a second style sheet, without `color-scheme`. */
const mailcowToggle = `
  const toggleTheme = document.getElementById('dark-mode-toggle');
  toggleTheme.addEventListener('click', () => {
    const theme = document.getElementById('dark-mode-theme');
    if (theme) return theme.remove();
    const sheet = document.createElement('style');
    sheet.id = 'dark-mode-theme';
    sheet.textContent = 'body { color: #ccc; background: #282c34 }';
    document.head.append(sheet);
  });`;

const froxlorTag = () => {
  const [condition = '', ...lines] = snippet('froxlor', 'twig', 'mail-protocol-chooser').split('\n').slice(1);
  if (!condition.includes('if')) throw new Error('the snippet has no condition');
  return lines
    .filter((line) => !line.includes('endif'))
    .join('\n')
    .replaceAll('mail-protocol/mail-protocol.js', 'mail-protocol.js');
};

/** Every page, in the order of the list. */
export const hostPages: readonly HostPage[] = [
  {
    name: 'mailcow',
    title: 'A dark style sheet, 1rem is 14px, a sticky bar, and a form that a script sends',
    seen: 'mailcow',
    kinds: ['dark mode without a style sheet', 'rows and spaces', 'a form that the server refuses'],
    page: () =>
      page(
        mailcowSheet,
        `<nav><button type="button" id="dark-mode-toggle">Dark</button></nav>
  ${filled(snippet('mailcow', 'twig', 'mail-protocol-chooser'), twig).replace('/mail-protocol/', '')}
  <button id="next">What follows</button>
  <script>${mailcowToggle}</script>
  <script>${snippet('mailcow', 'js', 'dark-mode-theme')}</script>`,
      ),
  },
  {
    name: 'mailcow-add',
    title: 'jQuery collects and sends the form, and ignores `required`',
    seen: 'mailcow',
    kinds: ['names and attributes in forms'],
    page: () =>
      page(
        script,
        `<div id="addMailboxModal"><form>
    <input name="local_part" value="anna">
    <mail-protocol-chooser name="protocol" required>${radios}</mail-protocol-chooser>
    <button type="button" data-action="add_item">Add</button>
  </form></div>
  <output id="sent"></output>
  <script>${snippet('mailcow', 'js', 'reportValidity')}</script>
  <script src="/node_modules/jquery/dist/jquery.js"></script>
  <script>
    $(document).on('click', '[data-action="add_item"]', (event) => {
      $('#sent').text($(event.target).closest('form').serialize());
    });
  </script>`,
      ),
  },
  {
    name: 'froxlor',
    title: 'Vue, mounted on the body, creates all of it again after the script has run',
    seen: 'Froxlor',
    kinds: ['a form that the server refuses'],
    page: () =>
      page(
        '<link rel="stylesheet" href="/node_modules/bootstrap5/dist/css/bootstrap.css">',
        `<form><input name="email_password_suggestion" value="xyzzy"></form>
  ${froxlorTag()}
  <script src="kept.js"></script>
  <script src="/node_modules/vue/dist/vue.global.prod.js" defer></script>
  <script type="module">Vue.createApp({}).mount('body');</script>`,
        'lang="en" data-bs-theme="dark"',
      ),
    files: { 'kept.js': snippet('froxlor', 'js', 'sessionStorage') },
  },
  {
    name: 'ispconfig',
    title: 'A script sends the form, and replaces it with the response, also after an error',
    seen: 'ISPConfig',
    kinds: ['a form that the server refuses'],
    page: ({ posted }) => {
      const form = `<form id="pageForm">
    ${account('email', posted)}
    ${snippet('ispconfig', 'html', 'mail-protocol-chooser').replace('<mail-protocol-chooser', `<mail-protocol-chooser value="${postedProtocol(posted)}"`)}
    <button type="button" id="save">Save</button>
  </form>`;
      if (posted) return form;
      return page(
        `${script}<link rel="stylesheet" href="/node_modules/bootstrap3/dist/css/bootstrap.css">`,
        `<div id="pageContent">${form}</div>
  <script src="/node_modules/jquery/dist/jquery.js"></script>
  <script>
    $(document).on('click', '#save', () => $.post(location.href, $('#pageForm').serialize(), (html) => $('#pageContent').html(html)));
  </script>`,
      );
    },
  },
  {
    name: 'cyberpanel',
    title: 'AngularJS compiles the page around the tag; nothing is posted',
    seen: 'CyberPanel',
    kinds: ['a form that the server refuses'],
    page: () => {
      const block = snippet('cyberpanel', 'html', 'mail-protocol-chooser')
        .replace(/\{% static '.*?' %\}/, 'mail-protocol.js')
        .replaceAll(/\{%.*?%\}\n/g, '');
      return page(
        '<link rel="stylesheet" href="/node_modules/bootstrap3/dist/css/bootstrap.css">',
        `<body ng-app>${filled(block, { facts: 'v=2&amp;mailVolume=high', domain: 'example.org' })}
  <script>${snippet('cyberpanel', 'js', 'sessionStorage')}</script>
  <script src="/node_modules/angular/angular.js"></script></body>`,
      );
    },
  },
  {
    name: 'refused-element',
    title: 'The server refuses the form and writes the page again; `offered` has commas',
    seen: 'cPanel, DirectAdmin, WHMCS',
    kinds: ['a form that the server refuses', 'a list with commas'],
    page: ({ posted }) =>
      page(
        script,
        `<form method="post">
    ${account('account', posted)}
    <mail-protocol-chooser name="protocol" value="${postedProtocol(posted)}" offered="IMAP, POP3">${radios}</mail-protocol-chooser>
    <button>Save</button>
  </form>`,
      ),
  },
  {
    name: 'refused-react',
    title: 'The same with React, rendered on the server',
    seen: 'Next.js, Plesk',
    kinds: ['a form that the server refuses'],
    page: ({ posted, render }) =>
      page(
        reactSheet + hydrate,
        `<form method="post">
    ${account('account', posted)}
    <div id="root" data-value="${postedProtocol(posted)}">${render(postedProtocol(posted))}</div>
    <button>Save</button>
  </form>`,
      ),
  },
  {
    name: 'stale-answers',
    title: 'Invalid answers from a link, facts of the page, and a table that uses the chooser’s answers',
    seen: 'old links',
    kinds: ['invalid answers'],
    page: () =>
      page(
        script,
        `<mail-protocol-chooser id="chooser" facts="devices=webmail"></mail-protocol-chooser>
  <mail-protocol-comparison for="chooser"></mail-protocol-comparison>
  <script>chooser.answers = { devices: 'nonsense', pets: 'cat' };</script>`,
      ),
  },
  {
    name: 'shrinking',
    title: 'A dialog, a popover, cells, flex rows and columns, a float, min-content',
    seen: 'dialogs',
    kinds: ['a parent that shrinks to fit'],
    page: () =>
      page(
        script,
        [
          '<dialog open style="position: static">$</dialog>',
          '<div popover id="popover">$</div>',
          '<table><tr><td>Protocol<td>$</table>',
          '<table style="width: 100%"><tr><td style="width: 100%">Protocol<td>$</table>',
          '<div style="display: flex">$</div>',
          '<div style="display: flex; flex-direction: column; align-items: center">$</div>',
          '<div style="display: grid; place-items: center">$</div>',
          '<div style="float: left">$</div>',
          '<div style="clear: both; display: inline-block">$</div>',
          '<div style="width: min-content">$</div>',
        ]
          .join('\n')
          .replaceAll('$', '<mail-protocol-chooser></mail-protocol-chooser>') +
          '<script>popover.showPopover();</script>',
      ),
  },
  {
    name: 'form-attribute',
    title: 'The tag is outside its form, which has fields named like its own methods',
    seen: 'buttons in tables',
    kinds: ['names and attributes in forms'],
    page: () =>
      page(
        script,
        `<form id="mailbox" action="/received" method="post">
    <input name="elements" value="1"><input name="addEventListener" value="2"><input name="querySelector" value="3">
    <button>Save</button>
  </form>
  <mail-protocol-chooser form="mailbox" name="protocol" required></mail-protocol-chooser>`,
      ),
  },
  {
    name: 'fieldset-and-frame',
    title: 'Quirks mode, a fieldset that is disabled at first, and a move into a frame',
    seen: 'old panels',
    kinds: ['fieldsets, frames and quirks mode'],
    page: () =>
      `<html><head><title>Mailbox</title><link rel="icon" href="/icon.svg">${script}</head><body>
  <form><fieldset disabled id="fieldset"><mail-protocol-chooser name="protocol" value="pop3"></mail-protocol-chooser></fieldset></form>
  <button id="enable" onclick="fieldset.disabled = false">Edit</button>
  <iframe id="frame" title="Frame" width="600" height="600"></iframe>
  <mail-protocol-comparison></mail-protocol-comparison>
  <button id="move" onclick="frame.contentDocument.body.append(document.querySelector('mail-protocol-chooser'))">Move</button>
</body></html>`,
  },
  {
    name: 'dark-by-script',
    title: 'A script sets `color-scheme` after the page has loaded',
    seen: 'next-themes, MUI',
    kinds: ['dark mode without a style sheet'],
    page: ({ render }) =>
      page(
        `${reactSheet}${hydrate}<style>html { background: Canvas; color: CanvasText }</style>`,
        `<form><div id="root" data-value="">${render('')}</div></form>
  <button id="dark" onclick="document.documentElement.style.colorScheme = 'dark'">Dark</button>`,
      ),
  },
  {
    name: 'reset',
    title: 'A reset of all styles, rules for plain tags, and rules for parts',
    seen: 'Next.js’ starter, Foundation, Simple.css, Picnic',
    kinds: ['resets and plain tags', 'rules for parts', 'rows and spaces'],
    page: ({ render, query }) =>
      page(
        `${reactSheet}${hydrate}${
          query.has('bare')
            ? ''
            : `<style>
      * { margin: 0; padding: 0; font: inherit; border: 0; box-sizing: border-box }
      button { display: inline-block; background: gray; color: white; padding: 9px }
      input[type="checkbox"], input[type="radio"] { opacity: 0; position: absolute }
      li::before { content: '→'; position: absolute } svg { width: 1em } thead { background: navy; color: white }
    </style>`
        }
    <style>body { font: 16px/1.5 sans-serif; margin: 0 } button { display: block }
      [part~="result"] { background: rgb(1, 2, 3) } .mail-protocol [part~="option"] { border-radius: 7px }</style>`,
        `<form><div id="root" data-value="">${render('')}</div></form>`,
      ),
  },
  {
    name: 'tailwind',
    title: 'Tailwind’s reset in its layer, after the chooser’s style sheet',
    seen: 'Tailwind 4',
    kinds: ['Tailwind’s layers'],
    page: ({ render, query }) =>
      page(
        `<style>
      @layer theme, base, mail-protocol, components, utilities;
      @import '/node_modules/@mail-protocol/react/dist/styles.css';
      ${query.has('bare') ? '' : "@import '/node_modules/tailwindcss/preflight.css' layer(base);"}
    </style>${hydrate}<style>body { font: 16px/1.5 sans-serif; margin: 0 }</style>`,
        `<form><div id="root" data-value="">${render('')}</div></form>`,
      ),
  },
];
