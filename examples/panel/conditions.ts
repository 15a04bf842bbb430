/** The properties of a host's page. Paths of style sheets and scripts are relative to `node_modules`. */
interface Host {
  /** Attributes of `<html>`. */
  readonly html?: string;
  /** Attributes of `<body>`. */
  readonly body?: string;
  /** @default 'width=device-width' */
  readonly viewport?: string;
  /** The content security policy. */
  readonly policy?: string;
  readonly styles?: readonly string[];
  /** Rules that no package has, after the style sheets. */
  readonly rules?: string;
  readonly scripts?: readonly string[];
  /** The page's own script: a module that runs after all other scripts. */
  readonly script?: string;
  /** The attribute that binds an input to the page's framework, such as `v-model`. */
  readonly bind?: string;
  /** Markup before the form and after it. */
  readonly around?: readonly [string, string];
  /** The colour scheme of the person's system. @default 'light' */
  readonly prefers?: 'light' | 'dark';
}

/** How the page contains the chooser. */
export interface Widget {
  readonly markup: string;
  /** Whether React rendered it on the server. The page then puts the markup into `#root`. */
  readonly rendered?: boolean;
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** A module that sets the widget up. */
  readonly script?: string;
  /** Modules that set the widget up, as files, because a strict policy forbids inline modules. */
  readonly modules?: readonly string[];
  /** Whether its texts are Arabic. */
  readonly arabic?: boolean;
}

/** One page: a host, and the chooser in it. */
export interface Condition {
  /** The path of the page. */
  readonly name: string;
  /** What the host does, in a few words. */
  readonly title: string;
  /** Panels with such a page. */
  readonly panels: string;
  readonly host: Host;
  readonly widget: Widget;
}

const installed = (path: string) => `/node_modules/${path}`;

const plainRadios = `
      <label><input type="radio" name="protocol" value="imap"> IMAP</label>
      <label><input type="radio" name="protocol" value="pop3"> POP3</label>`;

const element = (attributes = ''): Widget => ({
  markup: `<mail-protocol-chooser id="chooser" name="protocol" required ${attributes}>${plainRadios}
    </mail-protocol-chooser>`,
  scripts: [installed('@mail-protocol/element/dist/mail-protocol.js')],
});

/** Radios for pages without JavaScript. React's markup would do nothing there, so `page.css` hides it. */
const withoutScript = `<noscript>${plainRadios}</noscript>`;

const hydrated: Widget = {
  markup: withoutScript,
  rendered: true,
  styles: [installed('@mail-protocol/react/dist/styles.css'), '/page.css'],
  modules: ['/dist/hydrate.js'],
};

const submitBySerialize = `
  $(document).on('submit', '#mailbox', async (event) => {
    event.preventDefault();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const received = await fetch('/received', { method: 'POST', headers, body: $(event.target).serialize() });
    $('main').html(await received.text());
  });`;

/** Allows only files from the panel itself, and forbids turning text into a script. */
export const strictPolicy = "default-src 'self'; require-trusted-types-for 'script'; report-uri /reports";

const requireConfig = `
  requirejs.config({
    baseUrl: '/node_modules',
    paths: {
      jquery: 'jquery/dist/jquery',
      react: 'react/umd/react.production.min',
      'react-dom': 'react-dom/umd/react-dom.production.min',
      chooser: '/dist/chooser',
    },
  });`;

/** Every page, in the order of the list. */
export const conditions: readonly Condition[] = [
  { name: 'bare', title: 'Only the form', panels: 'none', host: {}, widget: element() },
  {
    name: 'bootstrap-3',
    title: 'Bootstrap 3.4.1; 1rem is 10px; jQuery’s `serialize()` collects the form',
    panels: 'ISPConfig, CyberPanel, Mail-in-a-Box',
    host: {
      styles: ['bootstrap3/dist/css/bootstrap.css'],
      scripts: ['jquery/dist/jquery.js', 'bootstrap3/dist/js/bootstrap.js'],
      script: submitBySerialize,
    },
    widget: element(),
  },
  {
    name: 'bootstrap-4',
    title: 'Bootstrap 4.6.2',
    panels: 'Roundcube',
    host: {
      styles: ['bootstrap4/dist/css/bootstrap.css'],
      scripts: ['jquery/dist/jquery.js', 'bootstrap4/dist/js/bootstrap.bundle.js'],
    },
    widget: element(),
  },
  {
    name: 'bootstrap-5-dark',
    title: 'Bootstrap 5.3.3 in its dark theme',
    panels: 'Froxlor, mailcow',
    host: {
      html: 'data-bs-theme="dark"',
      styles: ['bootstrap5/dist/css/bootstrap.css'],
      scripts: ['bootstrap5/dist/js/bootstrap.bundle.js'],
    },
    widget: element('color-scheme="dark"'),
  },
  {
    name: 'vue-on-body',
    title: 'Vue 3, mounted on the body, renders it again at each key press',
    panels: 'Froxlor',
    host: {
      styles: ['bootstrap5/dist/css/bootstrap.css'],
      scripts: ['vue/dist/vue.global.prod.js'],
      script: "Vue.createApp({ data: () => ({ address: '', quota: 1024 }) }).mount('body');",
      bind: 'v-model',
      around: ['<p>New: {{ address }}</p>', ''],
    },
    widget: element(),
  },
  {
    name: 'angularjs',
    title: 'AngularJS 1.8.3 compiles the body',
    panels: 'CyberPanel (1.6.5)',
    host: {
      body: 'ng-app ng-init="address = \'\'; quota = 1024"',
      styles: ['bootstrap3/dist/css/bootstrap.css'],
      scripts: ['jquery/dist/jquery.js', 'angular/angular.js'],
      bind: 'ng-model',
      around: ['<p>New: {{ address }}</p>', ''],
    },
    widget: element(),
  },
  {
    name: 'alpine',
    title: 'Alpine 3.16 on the body, and normalize.css',
    panels: 'HestiaCP',
    host: {
      body: 'x-data="{ address: \'\', quota: 1024 }"',
      styles: ['normalize.css/normalize.css'],
      rules: 'p { margin: 0 } ul { list-style: none; padding: 0; margin: 0 } table { width: 100% }',
      scripts: ['alpinejs/dist/cdn.min.js'],
      bind: 'x-model',
      around: ['<p>New: <span x-text="address"></span></p>', ''],
    },
    widget: element(),
  },
  {
    name: 'requirejs',
    title: 'An AMD loader, loaded before the script',
    panels: 'cPanel, Plesk',
    host: {
      scripts: ['requirejs/require.js'],
      script: `${requireConfig}
  require(['jquery'], ($) => {${submitBySerialize}
  });`,
    },
    widget: element(),
  },
  {
    name: 'html-swap',
    title: 'jQuery replaces the content 20 times; the test uses the last',
    panels: 'ISPConfig',
    host: {
      styles: ['bootstrap3/dist/css/bootstrap.css'],
      scripts: ['jquery/dist/jquery.js'],
      script: `${submitBySerialize}
  const content = $('#content').html();
  for (let swap = 0; swap < 20; swap++) $('#content').html(content);`,
      around: ['<div id="content">', '</div>'],
    },
    widget: element(),
  },
  {
    name: 'plesk',
    title: 'Plesk UI library and React 18.2; an AMD loader maps react and react-dom',
    panels: 'Plesk',
    host: { styles: ['@plesk/ui-library/dist/plesk-ui-library.css'] },
    widget: {
      markup: `<div id="mount"></div>${withoutScript}`,
      styles: [installed('@mail-protocol/react/dist/styles.css')],
      scripts: [installed('requirejs/require.js')],
      script: `${requireConfig}
  require(['react', 'react-dom', 'chooser'], (React, ReactDOM, { Chooser }) => {
    ReactDOM.createRoot(document.getElementById('mount')).render(React.createElement(Chooser));
  });`,
    },
  },
  {
    name: 'csp-react',
    title: "default-src 'self' and trusted types; React, rendered on the server",
    panels: 'Nextcloud, Froxlor, ISPConfig in part',
    host: { policy: strictPolicy },
    widget: hydrated,
  },
  {
    name: 'csp-element',
    title: "default-src 'self' and trusted types; the element",
    panels: 'Nextcloud, Froxlor, ISPConfig in part',
    host: { policy: strictPolicy },
    widget: element(),
  },
  {
    name: 'rtl-in-ltr',
    title: 'Arabic in a left-to-right page',
    panels: 'HestiaCP, ISPConfig, Roundcube',
    host: { html: 'lang="en"', styles: ['bootstrap4/dist/css/bootstrap.css'] },
    widget: { ...element('lang="ar"'), arabic: true },
  },
  {
    name: 'inverted',
    title: 'A dark mode by a filter that inverts the page, and buttons twice',
    panels: 'Mail-in-a-Box',
    host: {
      prefers: 'dark',
      styles: ['bootstrap3/dist/css/bootstrap.css'],
      rules: `@media (prefers-color-scheme: dark) {
      html { background: #111; filter: invert(100%) hue-rotate(180deg); }
      button, .btn { filter: invert(100%) hue-rotate(180deg); }
    }`,
    },
    widget: element(),
  },
  {
    name: 'zoom-forbidden',
    title: 'A viewport that forbids zooming; 1rem is 14px',
    panels: 'mailcow, CyberPanel',
    host: {
      viewport: 'width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no',
      styles: ['bootstrap5/dist/css/bootstrap.css'],
      rules: 'html { font-size: 14px }',
    },
    widget: element(),
  },
  {
    name: 'nowrap-tables',
    title: 'Tables without line breaks; with the comparison',
    panels: 'Nextcloud',
    host: {
      rules: `body { font-size: 14px }
    table, thead, tbody, th, tr, td { white-space: nowrap; text-align: left }
    tr:hover { background-color: #eee }
    p, ul { margin: 0; list-style: none }
    button, input { margin: 3px; min-height: 34px; outline: none; font-weight: bold; border-radius: 8px }`,
    },
    widget: {
      ...element(),
      markup: `${element().markup}<mail-protocol-comparison for="chooser"></mail-protocol-comparison>`,
    },
  },
];
