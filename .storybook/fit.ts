/** A wide table of figures may scroll in its own region (WCAG 1.4.10) if the region is named and focusable. */
const scroller = '[tabindex="0"]:is([role="region"], section):is([aria-label], [aria-labelledby])';

/** What on the page reaches beyond its sides, is cut off, or spills out of its own box. */
export function whatDoesNotFit(): string[] {
  const { documentElement: html, body } = document;
  const width = html.clientWidth;
  const found = html.scrollWidth > width ? [`the page scrolls sideways: ${html.scrollWidth} px in ${width} px`] : [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT, (node) => {
    const element = node as Element;
    // A field scrolls what is written into it.
    const skipped = element.matches(`svg, input, textarea, [aria-hidden="true"], ${scroller}`) || isOutOfSight(element);
    return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  while (walker.nextNode()) {
    const element = walker.currentNode as HTMLElement;
    const { left, right } = element.getBoundingClientRect();
    const beyond = Math.max(right - width, -left);
    if (beyond > 0.5) found.push(`${named(element)} reaches ${beyond.toFixed(1)} px beyond the page`);
    const across = element.scrollWidth - element.clientWidth;
    const down = element.scrollHeight - element.clientHeight;
    // Rounding can add one pixel. Inline elements report a width of 0.
    if (across > 1 && element.clientWidth > 0)
      found.push(`${named(element)} is ${across} px too narrow for its content`);
    if (down > 1 && getComputedStyle(element).overflowY !== 'visible')
      found.push(`${named(element)} is ${down} px too low for what it holds`);
  }
  return found;
}

/** Text broken into lines of a letter or so, since too little width is left for it: it fits, and nobody can read it. */
export function brokenIntoLetters(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    // A short text may be a single word on its line.
    if (text.data.length < 20 || !parent?.checkVisibility() || isOutOfSight(parent)) continue;
    range.selectNodeContents(text);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    const letters = text.data.length / lines;
    if (letters < 2) found.push(`${named(parent)} has ${letters.toFixed(1)} letters on a line`);
  }
  return found;
}

/** Not rendered, or only for screen readers: these elements and their content are cut off on purpose. */
function isOutOfSight(element: Element): boolean {
  const { display, visibility, clipPath, opacity } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || clipPath !== 'none' || opacity === '0';
}

function named(element: Element): string {
  const part = element.getAttribute('part');
  return `<${element.localName}${part ? ` part="${part}"` : ''}> “${element.textContent.slice(0, 30)}”`;
}

/** Controls below the minimum size: 44 px for a card, else 24 px (WCAG 2.5.8 lets links within text be smaller). */
export function tooSmallTargets(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('.mail-protocol :is(button, label, textarea, [role="radio"])')]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const least = target.matches('[role="radio"]') ? 44 : 24;
      // Half a pixel is less than a screen shows.
      return Math.min(width, height) > least - 0.5 ? [] : [`${named(target)} is ${width} × ${height} px`];
    });
}
