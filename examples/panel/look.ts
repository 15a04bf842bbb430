/**
 * What a host may not change of the widget, nor the widget of the host. The first of it is what is inherited on purpose:
 * a page without the host gets it from the page with it, and then all else has to be the same.
 */
export const inherited = [
  // The words look like those of the page around them.
  'color',
  'font-family',
  // All sizes depend on it, and only on it.
  'font-size',
  // Where the browser knows that the page is dark, the colours are the dark ones.
  'color-scheme',
  // The room that the page gives.
  'width',
] as const;

const sides = ['top', 'right', 'bottom', 'left'];

/** The properties that are compared, of each part and of what stands before and after it. */
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

/** Runs in the page: the look of the elements that `selector` finds, in shadow roots too, and of all in them. */
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
    // What these inherit matters where it applies: to the lines and marks of their own boxes.
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

/** What is not the same in both, in words. */
export function differences(before: Look, after: Look): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    before[name] === after[name] ? [] : [`${name}: ${before[name]} → ${after[name]}`],
  );
}
