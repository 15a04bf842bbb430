import { cdp } from 'vitest/browser';

interface Devtools {
  send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): Promise<unknown>;
}

export type Theme = 'light' | 'dark' | 'forced colours';

/** Shows the page in a theme, without rendering anything again. */
export async function setTheme(theme: Theme): Promise<void> {
  document.documentElement.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
  await (cdp() as unknown as Devtools).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: theme === 'forced colours' ? 'active' : 'none' }],
  });
}

/** For one file of tests: no test sees a transition that has not ended. */
export function stopTransitions(more = ''): void {
  const style = document.createElement('style');
  style.textContent = `
    *, ::before, ::after, ::part(option), ::part(button), ::part(action) { transition: none !important }
    ${more}`;
  document.head.append(style);
}

/** A change of the text or its direction that must not make anything unreadable. */
export interface Strain {
  readonly textSize: 100 | 200;
  /** The spacing of WCAG 1.4.12. */
  readonly spaced: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Words four fifths longer, as in a language that needs more of them. */
  readonly long: boolean;
}

/** All sixteen, the plain page first. */
export const strains: readonly Strain[] = ([100, 200] as const).flatMap((textSize) =>
  [false, true].flatMap((spaced) =>
    (['ltr', 'rtl'] as const).flatMap((direction) =>
      [false, true].map((long) => ({ textSize, spaced, direction, long })),
    ),
  ),
);

const written = new Map<Text, string>();
let spacing: HTMLStyleElement | undefined;

/** Applies a strain to the page in place of the previous one, without rendering again. */
export function setStrain({ textSize, spaced, direction, long }: Strain): void {
  const { documentElement: html, body } = document;
  html.style.fontSize = `${textSize}%`;
  for (const element of [html, ...body.querySelectorAll<HTMLElement>('[dir="ltr"], [dir="rtl"]')])
    element.dir = direction;
  spacing?.remove();
  if (spaced) {
    spacing = document.createElement('style');
    // Among important rules the first layer wins, and this one is in front of our layer, as a reader's own sheet would
    // be.
    spacing.textContent = `@layer reader {
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    }`;
    document.head.prepend(spacing);
  }
  for (const [node, text] of written) node.data = text;
  written.clear();
  if (long) lengthen(body);
}

const plain: Strain = { textSize: 100, spaced: false, direction: 'ltr', long: false };

/** Undoes it all. */
export async function restore(): Promise<void> {
  setStrain(plain);
  const { style } = document.documentElement;
  style.removeProperty('font-size');
  await setTheme('light');
  style.removeProperty('color-scheme');
}

/** React compares with what it rendered, not with what is on the page, so it does not mind. */
function lengthen(root: HTMLElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // Names of protocols and addresses are the same in every language.
    if (!/\p{L}/u.test(node.data) || node.parentElement?.closest('bdi, code, style, script, svg')) continue;
    written.set(node, node.data);
    node.data = `${node.data} ${node.data.slice(0, Math.ceil(node.data.length * 0.8))}`;
  }
}
