import preflight from 'tailwindcss/preflight.css?inline';
import { describe, expect, test } from 'vitest';
import { differences, lookOf, settings } from '../test/look.ts';
import { addStyles, mountUnfolded, states } from '../test/mounted.tsx';
import styles from './styles.css?inline';

const base = `@layer base { ${preflight} }`;
const utilities = '@layer utilities { .p-8 { padding: 32px } .rounded-full { border-radius: 9999px } }';
const order = '@layer theme, base, mail-protocol, components, utilities;';

describe.each([
  ['our styles after Tailwind’s', [base, utilities, styles]],
  ['our styles before Tailwind’s', [styles, base, utilities]],
])('if the page first declares the order of the layers, %s', (_, sheets) => {
  test('Tailwind’s reset changes nothing', () => {
    addStyles(settings);
    const alone = addStyles(styles);
    const root = mountUnfolded(states['POP3 chosen, a fact to acknowledge'] ?? {});
    const bare = lookOf(root);
    alone.remove();
    addStyles(`${order} ${sheets.join(' ')}`);
    expect(differences(bare, lookOf(root))).toEqual([]);
  });

  test('utility classes in `classNames` win', () => {
    addStyles(`${settings} ${order} ${sheets.join(' ')}`);
    const root = mountUnfolded({ ...states['IMAP advised'], classNames: { result: 'p-8', option: 'rounded-full' } });
    expect(getComputedStyle(root.querySelector('[part~="result"]') as Element).paddingTop).toBe('32px');
    expect(getComputedStyle(root.querySelector('[part~="option"]') as Element).borderTopLeftRadius).toBe('9999px');
  });
});
