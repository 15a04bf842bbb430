/**
 * The relative luminance of a computed colour, 0 to 1, to a few hundredths; `null` for a colour in any other notation.
 */
export function luminanceOf(colour: string): number | null {
  // `color(display-p3 1 0 0)` names its space first.
  const [, space = '', rest = ''] = /^(rgb|color|oklab|oklch|lab|lch)a?\((?:[a-z][\w-]* )?(.*)\)$/.exec(colour) ?? [];
  const numbers =
    rest
      .replaceAll('none', '0')
      .match(/-?\d*\.?\d+(?:e-?\d+)?/g)
      ?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0] = numbers;
  if (numbers.length < 3) return null;
  if (space.startsWith('ok')) return first ** 3;
  if (space.startsWith('l')) return ((first + 16) / 116) ** 3;
  const most = space === 'rgb' ? 255 : 1;
  const linear = (channel: number) => (channel / most) ** 2.2;
  return 0.2126 * linear(first) + 0.7152 * linear(second) + 0.0722 * linear(third);
}

/**
 * Above this, text is meant for a dark page: it has more contrast with black than with white, and by enough to rule out
 * grey text of a light page.
 */
const lightText = 0.29;

/** Between these two, text has less than 4.5:1 both on white and on `#333`. */
const pale = [0.165, 0.36] as const;

/** Uses the getter of the prototype: a form field of that name would hide the form's own property. */
function ownOf<Name extends 'nodeType' | 'parentNode'>(node: Node, name: Name): Node[Name] {
  return Reflect.get(Node.prototype, name, node);
}

/**
 * Keeps the component in the colour scheme of its text: sets `data-_scheme` to `dark` if the text is light.
 *
 * A style sheet can't do this: if a bundler has rewritten `light-dark()`, it misses a scheme that a script sets, and
 * some pages show light text on dark without declaring a colour scheme.
 *
 * @param frame The element to mark. Its parent has the colour of the text, and the transition that reveals changes.
 * @param fixed The scheme that the host asks for. It overrides the colour of the text.
 * @returns A function that stops it.
 */
export function followText(frame: HTMLElement, fixed: 'light' | 'dark' | undefined): () => void {
  const root = frame.parentElement as HTMLElement;
  const follow = () => {
    const style = getComputedStyle(root);
    const luminance = luminanceOf(style.color);
    const scheme = fixed ?? (luminance === null ? null : luminance > lightText ? 'dark' : 'light');
    if (scheme) frame.setAttribute('data-_scheme', scheme);
    else frame.removeAttribute('data-_scheme');
    // Keep a text colour that the host chose for the component.
    const isOwn = style.getPropertyValue('--mp-text') !== '';
    frame.toggleAttribute('data-_pale', !isOwn && luminance !== null && luminance > pale[0] && luminance < pale[1]);
  };
  const hear = (event: TransitionEvent) => {
    if (event.target === root && event.propertyName === 'color') follow();
  };
  // A page may switch off all transitions. Then watch what usually sets its scheme: an ancestor, or the system.
  const page = new MutationObserver(follow);
  const begin = () => {
    page.disconnect();
    for (
      let around = ownOf(root, 'parentNode');
      around;
      around = ownOf(around, 'parentNode') ?? (around as ShadowRoot).host
    )
      if (ownOf(around, 'nodeType') === Node.ELEMENT_NODE) page.observe(around, { attributes: true });
    follow();
  };
  // An element that was moved, or hidden in the meantime, fires no end of a transition.
  const show = ({ target }: Event) => {
    if (target === root) begin();
  };
  begin();
  root.addEventListener('transitionend', hear);
  root.addEventListener('animationstart', show);
  const system = root.ownerDocument.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
  system?.addEventListener('change', follow);
  return () => {
    root.removeEventListener('transitionend', hear);
    root.removeEventListener('animationstart', show);
    page.disconnect();
    system?.removeEventListener('change', follow);
  };
}
