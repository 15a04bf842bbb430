/** Red, green, blue and alpha of a colour in any notation. */
function channels(colour: string): [number, number, number, number] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** The contrast of a colour with the opaque colour behind it. */
export function contrast(colour: string, ground: string): number {
  const [over, under] = [channels(colour), channels(ground)];
  const luminance = (mixed: number[]) => {
    const [red = 0, green = 0, blue = 0] = mixed.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const mixed = [0, 1, 2].map((at) => (over[at] ?? 0) * over[3] + (under[at] ?? 0) * (1 - over[3]));
  const [dark = 0, light = 0] = [luminance(mixed), luminance(under.slice(0, 3))].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour behind an element: the backgrounds of its ancestors, blended. */
export function groundOf(element: Element): string {
  const layers: string[] = [];
  for (let each: Element | null = element; each; each = parentOf(each))
    layers.push(getComputedStyle(each).backgroundColor);
  const mixed = layers.reverse().reduce<readonly number[]>(
    (under, layer) => {
      const [red, green, blue, alpha] = channels(layer);
      return [red, green, blue].map((channel, at) => channel * alpha + (under[at] ?? 0) * (1 - alpha));
    },
    [255, 255, 255],
  );
  return `rgb(${mixed.map(Math.round).join(' ')})`;
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** The contrast of each text in `root` with its background, lowest first. */
export function textContrasts(root: HTMLElement): readonly (readonly [ratio: number, text: string])[] {
  const found = [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && !element.closest('[data-unseen], [data-announcement], :disabled'))
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .map(
      (element) =>
        [contrast(getComputedStyle(element).color, groundOf(element)), element.outerHTML.slice(0, 90)] as const,
    );
  return found.sort(([one], [other]) => one - other);
}
