/** Properties that a host must not change. Sizes depend on these, and are compared by their results. */
const properties = [
  'align-items',
  'appearance',
  'background-color',
  'background-image',
  'border-bottom-color',
  'border-bottom-style',
  'border-bottom-width',
  'border-collapse',
  'border-left-color',
  'border-left-style',
  'border-left-width',
  'border-right-color',
  'border-right-style',
  'border-right-width',
  'border-spacing',
  'border-top-color',
  'border-top-left-radius',
  'border-top-style',
  'border-top-width',
  'box-shadow',
  'box-sizing',
  'caption-side',
  'clear',
  'color',
  'display',
  'filter',
  'float',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'justify-content',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'margin-bottom',
  'margin-left',
  'margin-right',
  'margin-top',
  'min-height',
  'min-width',
  'max-width',
  'opacity',
  'overflow-x',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'pointer-events',
  'position',
  'table-layout',
  'text-align',
  'text-decoration-line',
  'text-indent',
  'text-shadow',
  'text-transform',
  'transform',
  'user-select',
  'vertical-align',
  'visibility',
  'white-space',
  'word-spacing',
  'width',
  'height',
] as const;

const pseudos = [null, '::before', '::after'] as const;

/**
 * Differences that are invisible: a value inherited by inner parts, where it is compared anyway, or one for a border
 * that is not there.
 */
function isIdle(element: Element, property: string, style: CSSStyleDeclaration): boolean {
  if (property === 'caption-side') return element.localName !== 'caption';
  if (property === 'list-style-type') return style.display !== 'list-item';
  if (property === 'vertical-align') return !element.matches('th, td');
  if (property === 'white-space' || property === 'text-align') return element.matches('table, thead, tbody, tr');
  return /^border-.*-style$/.test(property) && style.getPropertyValue(property.replace('style', 'width')) === '0px';
}

/** Every property of every part, keyed by the position of the part. */
export type Look = Map<string, string>;

/** The computed appearance of `root`. */
export function lookOf(root: HTMLElement): Look {
  const look: Look = new Map();
  const all = [root, ...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.checkVisibility() && !element.matches('input[aria-hidden]'),
  );
  all.forEach((element, index) => {
    for (const pseudo of pseudos) {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && style.content === 'none') continue;
      const part = element.getAttribute('part') ?? '';
      const data = Object.keys(element.dataset).join(' ');
      const name = `${index} <${element.localName} part="${part}" data="${data}">${pseudo ?? ''}`;
      for (const property of properties)
        if (!isIdle(element, property, style)) look.set(`${name} ${property}`, style.getPropertyValue(property));
    }
  });
  return look;
}

export function differences(before: Look, after: Look): string[] {
  return [...before].flatMap(([key, value]) =>
    after.get(key) === value ? [] : [`${key}: ${value} → ${after.get(key)}`],
  );
}

/** The same basic properties for the root and its container, on a bare page and on the host's. */
export const settings = `
  html { font-size: 10px !important; }
  body { margin: 8px !important; background: #fff !important; }
  main { font: 400 15px/1.6 Arial, sans-serif !important; color: #123 !important; letter-spacing: normal !important; width: 760px; }
  .mail-protocol * { transition: none !important; }
`;
