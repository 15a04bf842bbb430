/** The rules that Nextcloud's pages apply to a widget, read from its source, because it has no package. */
const nextcloudLike = `
body { font-size: 14px; }
p { margin: 0; }
ul { list-style: none; padding: 0; }
label, legend, button { cursor: pointer; }
table { white-space: nowrap; }
th { text-align: left; }
tr:hover { background-color: #eee; }
button:not(.button-vue) { background-color: #e6f2fa; color: #00466b; border: 1px solid #7d7d7d; border-radius: 8px;
  font-weight: bold; min-height: 34px; padding: 6px 12px; margin: 3px 3px 3px 0; }
input { outline: none; margin: 3px 3px 3px 0; }`;

const text = (module: { readonly default: string }): string => module.default;

/** The style sheets of host pages, the real ones from their packages, loaded when they are chosen. */
export const hostStyles: Readonly<Record<string, () => Promise<string>>> = {
  'bootstrap-3': () => import('bootstrap3/dist/css/bootstrap.css?inline').then(text),
  'bootstrap-4': () => import('bootstrap4/dist/css/bootstrap.css?inline').then(text),
  'bootstrap-5': () => import('bootstrap5/dist/css/bootstrap.css?inline').then(text),
  plesk: () => import('@plesk/ui-library/dist/plesk-ui-library.css?inline').then(text),
  vuetify: () => import('vuetify/styles?inline').then(text),
  'nextcloud-like': () => Promise.resolve(nextcloudLike),
};
