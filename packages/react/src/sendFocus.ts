/**
 * Moves focus to a heading, and makes it focusable only until it loses focus again: screen readers announce a heading
 * that is always focusable as something to press.
 */
export function sendFocus(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
  heading.focus();
}
