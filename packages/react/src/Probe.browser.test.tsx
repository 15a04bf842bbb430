import bootstrap3 from 'bootstrap3/dist/css/bootstrap.css?inline';
import bootstrap4 from 'bootstrap4/dist/css/bootstrap.css?inline';
import bootstrap5 from 'bootstrap5/dist/css/bootstrap.css?inline';
import newCss from '@exampledev/new.css/new.css?inline';
import pico from '@picocss/pico/css/pico.css?inline';
import bulma from 'bulma/css/bulma.css?inline';
import chota from 'chota/dist/chota.css?inline';
import foundation from 'foundation-sites/dist/css/foundation.css?inline';
import materialize from 'materialize-css/dist/css/materialize.css?inline';
import milligram from 'milligram/dist/milligram.css?inline';
import mvp from 'mvp.css/mvp.css?inline';
import paper from 'papercss/dist/paper.css?inline';
import picnic from 'picnic/picnic.css?inline';
import pure from 'purecss/build/pure.css?inline';
import sakura from 'sakura.css/css/sakura.css?inline';
import semantic from 'semantic-ui-css/semantic.css?inline';
import simple from 'simpledotcss/simple.css?inline';
import skeletonNormalize from 'skeleton-css/css/normalize.css?inline';
import skeleton from 'skeleton-css/css/skeleton.css?inline';
import spectre from 'spectre.css/dist/spectre.css?inline';
import tacit from 'tacit-css/dist/tacit-css.css?inline';
import uikit from 'uikit/dist/css/uikit.css?inline';
import { expect, test } from 'vitest';
import water from 'water.css/out/water.css?inline';
import { differences, lookOf, settings } from '../test/look.ts';
import { addStyles, mount, mountUnfolded, states } from '../test/mounted.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import './styles.css';

/** Style sheets that style plain tags, of a whole page, and without any layer. */
const sheets: Readonly<Record<string, string>> = {
  'Bulma 1.0': bulma,
  'Chota 0.9': chota,
  'Foundation 6.9': foundation,
  'Materialize 1.0': materialize,
  'Milligram 1.4': milligram,
  'MVP.css 1.18': mvp,
  'new.css 1.1': newCss,
  'PaperCSS 1.9': paper,
  'Picnic 7.1': picnic,
  'Pico 2.1': pico,
  'Pure 3.1': pure,
  'Sakura 1.5': sakura,
  'Semantic UI 2.5': semantic,
  'Simple.css 2.3': simple,
  'Skeleton 2.0': skeletonNormalize + skeleton,
  'Spectre 0.5': spectre,
  'Tacit 1.9': tacit,
  'UIkit 3.25': uikit,
  'Water.css 2.1': water,
  // What starters and hosts write by themselves.
  'a reset of every margin and padding, as in the starter of Next.js':
    '* { margin: 0; padding: 0; box-sizing: border-box }',
  'a reset of fonts and borders':
    '* { font: inherit; border: 0; outline: 0; vertical-align: baseline; background: transparent }',
  'marks before list items': 'li::before { content: "→"; color: red; margin-right: 1em; font-size: 2em }',
  'pictures as large as text':
    'svg, img { width: 1em; height: 1em; fill: red; vertical-align: middle; display: inline-block }',
  'coloured tables':
    'thead { background: navy; color: white } tbody tr:nth-child(even) { background: #eee } td:hover { background: gold }',
  'plain tags in colour':
    'strong, b, em { color: red; font-size: 2em } span, div { line-height: 3; letter-spacing: 1px } bdi { color: red }',
};

/** What panels were seen to do to a page, without any layer. */
const hosts: Record<string, string> = {
  'Bootstrap 3.4.1': bootstrap3,
  'Bootstrap 4.6.2': bootstrap4,
  'Bootstrap 5.3.3': bootstrap5,
  'like Nextcloud': `
    table, thead, tbody, th, tr, td { white-space: nowrap; text-align: left; }
    tr:hover { background-color: #eee; }
    button, .button, input:not([type="range"]), textarea, select {
      margin: 3px 3px 3px 0; padding: 8px 14px; min-height: 34px; width: 130px; border: 1px solid #949494;
      border-radius: 32px; background-color: #ebebeb; color: #222; font-size: 13px; font-weight: bold; outline: none; cursor: text;
    }
    button:hover, button:focus, button:active { border-color: #006aa3; background-color: #dbdbdb; color: #222; outline: none; }
    ul, ol { list-style: none; margin: 0; }
    h1, h2, h3, h4 { font-weight: bold; font-size: 30px; line-height: 30px; margin-bottom: 12px; color: #222; }
    p { margin: 0; }
    label { cursor: pointer; }`,
  'like Plesk': `
    body { font-size: 14px; line-height: 1.43; }
    p { margin: 0 0 16px; }
    h1, h2, h3 { margin: 20px 0 10px; font-weight: 500; line-height: 1.1; color: inherit; }
    ul, ol { margin: 0 0 10px; padding-left: 40px; }
    legend { display: block; width: 100%; }
    td, th { padding: 8px; vertical-align: top; }
    button, input, select, textarea { font: inherit; line-height: inherit; margin: 0; }
    [tabindex="-1"]:focus { outline: 0 !important; }
    figure { margin: 0 0 16px; }
    dl { margin: 0 0 20px; } dt, dd { line-height: 1.43; } dt { font-weight: bold; float: left; width: 160px; } dd { margin-left: 180px; }`,
  'like HestiaCP and ISPConfig': `
    table { width: 100%; border-spacing: 0; background: #fff; }
    label { display: inline-block; margin-bottom: 5px; font-weight: bold; }
    input[type="radio"], input[type="checkbox"] { margin: 4px 0 0; line-height: normal; }
    ul { list-style: none; padding: 0; margin: 0; }
    li { line-height: 2; list-style: square; margin-left: 15px; }
    h2, h3 { font-weight: 300; border-bottom: 1px solid #ddd; padding-bottom: 9px; }
    button { text-transform: uppercase; letter-spacing: 0.09em; box-shadow: 0 3px 1px -2px #0003; float: left; }
    th { text-align: left; background: #eee; }
    caption { caption-side: bottom; color: #777; padding: 8px 0; text-align: left; }`,
  'like Mail-in-a-Box, whose dark page is inverted': `
    button, input, .btn { filter: invert(100%) hue-rotate(180deg); }`,
  'a sign-up that lays out its own lists': `
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 8px; }
    ul, ol { display: flex; }`,
};


Object.assign(sheets, hosts);
const table = () => <ComparisonTable recommended="imap" />;

test.each(Object.keys(sheets))('%s leaves every part of the chooser as it is', (name) => {
  for (const state of ['IMAP advised', 'POP3 chosen, a fact to acknowledge', 'the result of the steps']) {
    const own = addStyles(settings);
    const root = mountUnfolded(states[state] ?? {});
    const bare = lookOf(root);
    const sheet = addStyles(sheets[name] ?? '');
    const d = differences(bare, lookOf(root)).map(x=>x.replace(/^\d+ /,'')); console.log('DIFF '+JSON.stringify([name,state,[...new Set(d)]]));
    sheet.remove();
    own.remove();
    document.body.replaceChildren();
  }
});

test.each(Object.keys(sheets))('%s leaves every part of the table as it is, wide and stacked', (name) => {
  for (const width of [760, 280]) {
    addStyles(`${settings} main { width: ${width}px }`);
    const { container } = mount(table());
    const root = container.firstElementChild as HTMLElement;
    const bare = lookOf(root);
    const sheet = addStyles(sheets[name] ?? '');
    const d = differences(bare, lookOf(root)).map(x=>x.replace(/^\d+ /,'')); console.log('DIFF '+JSON.stringify([name,'table '+width,[...new Set(d)]]));
    sheet.remove();
  }
});
