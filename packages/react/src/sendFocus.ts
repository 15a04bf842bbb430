/**
 * Moves focus to a heading. It can take focus for as long as it has it, and no longer: a heading that always could is read
 * out as something to press.
 */
export function sendFocus(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
  heading.focus();
}
