/** A contrast that was found, and where. */
export interface Found {
  readonly ratio: number;
  readonly where: string;
}

/** Runs in a page: the contrast of every text of the chooser and the set-up guide, and of the borders of options and their marks, with what lies behind. */
export function contrastsIn(): { text: Found[]; borders: Found[] } {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const channels = (colour: string): number[] => {
    if (!context) throw new Error('no canvas');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const over = (colour: string, under: number[]) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = channels(colour);
    const share = alpha / 255;
    return [red, green, blue].map((channel, at) => channel * share + (under[at] ?? 0) * (1 - share));
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
  const groundOf = (element: Element | null): number[] =>
    element ? over(getComputedStyle(element).backgroundColor, groundOf(parentOf(element))) : channels('Canvas');
  const ratio = (colour: string, element: Element): Found => {
    const ground = groundOf(element);
    const [dark = 0, light = 0] = [luminance(over(colour, ground)), luminance(ground)].toSorted(
      (one, other) => one - other,
    );
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
