/**
 * The styles that the widget inherits on purpose. The test copies them from the page with the host to the page without
 * it. Then all other styles must be the same on both: the host must not change the widget, nor the widget the host.
 */
export const inherited = [
  // The text looks like the text of the page.
  'color',
  'font-family',
  // All sizes depend on the font size, and on nothing else.
  'font-size',
  // If the browser knows that the page is dark, the colours are dark.
  'color-scheme',
  // The width that the page gives to the widget.
  'width',
] as const;

const sides = ['top', 'right', 'bottom', 'left'];

/** The properties that are compared, for each element and for its `::before` and `::after`. */
export const compared: readonly string[] = [
  ...inherited,
  ...['width', 'style', 'color'].flatMap((kind) => sides.map((side) => `border-${side}-${kind}`)),
  ...sides.flatMap((side) => [`margin-${side}`, `padding-${side}`]),
  ...['align-items', 'appearance', 'background-color', 'background-image', 'border-collapse', 'border-spacing'],
  ...[
    'border-top-left-radius',
    'box-shadow',
    'box-sizing',
    'clear',
    'cursor',
    'direction',
    'display',
    'filter',
    'float',
  ],
  ...['font-style', 'font-weight', 'height', 'justify-content', 'letter-spacing', 'line-height', 'max-width'],
  ...['min-height', 'min-width', 'opacity', 'overflow-x', 'pointer-events', 'position', 'table-layout'],
  ...['text-decoration-line', 'text-indent', 'text-shadow', 'text-transform', 'transform', 'user-select'],
  ...['visibility', 'word-spacing'],
];

/** Computed styles, by element, pseudo-element and property. */
export type Look = Readonly<Record<string, string>>;

/**
 * Runs in the page. Returns the styles of the elements that match a selector, also in shadow roots, and of all elements
 * inside them.
 */
export function lookOf([selector, properties]: readonly [string, readonly string[]]): Look {
  const look: Record<string, string> = {};
  const all: Element[] = [];
  const visit = (element: Element, within: boolean) => {
    const found = within || element.matches(selector);
    if (found) all.push(element);
    for (const child of [...element.children, ...(element.shadowRoot?.children ?? [])]) visit(child, found);
  };
  visit(document.documentElement, false);
  const seen = all.filter((element) => element.checkVisibility() && !element.matches('input[aria-hidden]'));
  seen.forEach((element, index) => {
    for (const pseudo of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && style.content === 'none') continue;
      const part = element.getAttribute('part') ?? '';
      for (const property of properties)
        look[`${index} <${element.localName} part="${part}">${pseudo ?? ''} ${property}`] =
          style.getPropertyValue(property);
    }
    // Inherited styles are compared only for elements whose own boxes show them, for example as lines or markers.
    const style = getComputedStyle(element);
    const name = `${index} <${element.localName}>`;
    if (style.display === 'list-item') look[`${name} list-style-type`] = style.listStyleType;
    if (element.localName === 'caption') look[`${name} caption-side`] = style.captionSide;
    if (element.matches('th, td')) look[`${name} vertical-align`] = style.verticalAlign;
    if (!element.matches('table, thead, tbody, tr')) {
      look[`${name} white-space`] = style.whiteSpace;
      look[`${name} text-align`] = style.textAlign;
    }
  });
  return look;
}

/** Every difference, in words. */
export function differences(before: Look, after: Look): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    before[name] === after[name] ? [] : [`${name}: ${before[name]} → ${after[name]}`],
  );
}
