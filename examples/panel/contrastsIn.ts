/** A measured contrast, and where it was found. */
export interface Found {
  readonly ratio: number;
  readonly where: string;
}

/**
 * Runs in a page. Measures the contrast of every text of the chooser and the set-up guide, and of the borders and marks
 * of options, against the background.
 */
export function contrastsIn(): { text: Found[]; borders: Found[] } {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Red, green, blue and alpha of a colour, after a filter. */
  const channels = (colour: string, filter = 'none'): number[] => {
    if (!context) throw new Error('no canvas');
    context.clearRect(0, 0, 1, 1);
    context.filter = filter;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const over = (top: number[], under: number[]): number[] => {
    const [above = 0, below = 0] = [top[3] ?? 0, under[3] ?? 0].map((alpha) => alpha / 255);
    const alpha = above + below * (1 - above);
    const mixed = [0, 1, 2].map((at) => (top[at] ?? 0) * above + (under[at] ?? 0) * below * (1 - above));
    return [...mixed.map((channel) => (alpha ? channel / alpha : 0)), alpha * 255];
  };
  const luminance = (colour: number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const parentOf = (element: Element): Element | null =>
    element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  /** The visible colour in an element: over all backgrounds behind it, and after every filter around it. */
  const seenIn = (element: Element | null, colour: number[]): number[] => {
    if (!element) return over(colour, channels('Canvas'));
    const { backgroundColor, filter } = getComputedStyle(element);
    const mixed = over(colour, channels(backgroundColor));
    const [red = 0, green = 0, blue = 0, alpha = 0] = mixed;
    const text = `rgb(${red} ${green} ${blue} / ${alpha / 255})`;
    return seenIn(parentOf(element), filter === 'none' ? mixed : channels(text, filter));
  };
  const ratio = (colour: string, element: Element): Found => {
    const [dark = 0, light = 0] = [seenIn(element, channels(colour)), seenIn(element, [0, 0, 0, 0])]
      .map(luminance)
      .toSorted((one, other) => one - other);
    return { ratio: (light + 0.05) / (dark + 0.05), where: element.outerHTML.slice(0, 90) };
  };
  const all: Element[] = [];
  const visit = (element: Element) => {
    all.push(element);
    for (const child of [...element.children, ...(element.shadowRoot?.children ?? [])]) visit(child);
  };
  for (const root of document.querySelectorAll('mail-protocol-chooser, mail-protocol-setup, .mail-protocol'))
    visit(root);
  const seen = all.filter(
    (element) => element.checkVisibility() && !element.closest('[data-unseen], [data-announcement], :disabled'),
  );
  return {
    text: seen
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .map((element) => ratio(getComputedStyle(element).color, element)),
    borders: seen
      .filter((element) => element.matches('[part~="option"]:not([data-quiet]), [part~="option-mark"]'))
      .map((element) => ratio(getComputedStyle(element).borderTopColor, element)),
  };
}
