// accessibility 1, 2 …: the rules of docs/accessibility.md
import bootstrap3 from 'bootstrap3/dist/css/bootstrap.css?inline';
import bootstrap4 from 'bootstrap4/dist/css/bootstrap.css?inline';
import bootstrap5 from 'bootstrap5/dist/css/bootstrap.css?inline';
import { describe, expect, test } from 'vitest';
import { differences, lookOf, settings } from '../test/look.ts';
import { addStyles, mount, mountUnfolded, states, visible } from '../test/mounted.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import './styles.css';

/** Rules outside any layer, as real panels have them. */
const hosts: Readonly<Record<string, string>> = {
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

const table = () => <ComparisonTable recommended="imap" />;

describe.each(Object.keys(hosts))('%s', (host) => {
  test.each(Object.keys(states))('leaves every part of the chooser unchanged: %s', (state) => {
    addStyles(settings);
    const root = mountUnfolded(states[state] ?? {});
    const bare = lookOf(root);
    addStyles(hosts[host] ?? '');
    expect(differences(bare, lookOf(root))).toEqual([]);
  });

  test('leaves every part of the table unchanged, wide and stacked', () => {
    for (const width of [760, 280]) {
      addStyles(`${settings} main { width: ${width}px }`);
      const { container } = mount(table());
      const root = container.firstElementChild as HTMLElement;
      const bare = lookOf(root);
      const style = addStyles(hosts[host] ?? '');
      expect(differences(bare, lookOf(root)), `${width} px`).toEqual([]);
      style.remove();
    }
  });

  test('accessibility 14: leaves the focus ring on everything focusable', () => {
    addStyles(settings);
    addStyles(hosts[host] ?? '');
    const root = mountUnfolded({ ...states['POP3 chosen, a fact to acknowledge'], layout: 'list' });
    for (const element of visible(root, 'button, input:not([aria-hidden]), [tabindex="-1"]:not([role])')) {
      element.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
      expect(outlineStyle, element.outerHTML).toBe('solid');
      expect(Number.parseFloat(outlineWidth), element.outerHTML).toBeGreaterThanOrEqual(2);
      expect(Number.parseFloat(outlineOffset), element.outerHTML).toBeGreaterThanOrEqual(2);
    }
  });

  test('keeps its own appearance next to the component', () => {
    addStyles(hosts[host] ?? '');
    const { container } = mount(
      <div>
        <h2>Mailboxes</h2>
        <p>Words</p>
        <ul>
          <li>One</li>
        </ul>
        <fieldset>
          <legend>Protocol</legend>
          <label>
            <input type="radio" name="own" /> IMAP
          </label>
          <input type="checkbox" />
          <button type="button">Save</button>
          <textarea />
        </fieldset>
        <table>
          <caption>Ports</caption>
          <tbody>
            <tr>
              <th>IMAP</th>
              <td>993</td>
            </tr>
          </tbody>
        </table>
      </div>,
    );
    const own = container.firstElementChild as HTMLElement;
    const layers = [...document.styleSheets].filter((sheet) =>
      [...sheet.cssRules].some((rule) => rule instanceof CSSLayerBlockRule && rule.name === 'mail-protocol'),
    );
    expect(layers.length).toBeGreaterThan(0);
    const together = lookOf(own);
    for (const sheet of layers) sheet.disabled = true;
    const alone = lookOf(own);
    for (const sheet of layers) sheet.disabled = false;
    expect(differences(alone, together)).toEqual([]);
  });
});
