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

/** Style sheets that style plain tags across a whole page, without any layer. */
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
  // Rules that starter templates and hosts often write.
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

/** The container has the same width on every page. */
const place = 'main { max-width: none !important; min-width: 0 !important; padding: 0 !important; }';

const table = () => <ComparisonTable recommended="imap" />;

test.each(Object.keys(sheets))('%s leaves every part of the chooser unchanged', (name) => {
  for (const state of ['IMAP advised', 'POP3 chosen, a fact to acknowledge', 'the result of the steps']) {
    const own = addStyles(settings + place);
    const root = mountUnfolded(states[state] ?? {});
    const bare = lookOf(root);
    const sheet = addStyles(sheets[name] ?? '');
    expect(differences(bare, lookOf(root)), state).toEqual([]);
    sheet.remove();
    own.remove();
    document.body.replaceChildren();
  }
});

test.each(Object.keys(sheets))('%s leaves every part of the table unchanged, wide and stacked', (name) => {
  for (const width of [760, 280]) {
    addStyles(`${settings} ${place} main { width: ${width}px }`);
    const { container } = mount(table());
    const root = container.firstElementChild as HTMLElement;
    const bare = lookOf(root);
    const sheet = addStyles(sheets[name] ?? '');
    expect(differences(bare, lookOf(root)), `${width} px`).toEqual([]);
    sheet.remove();
  }
});
