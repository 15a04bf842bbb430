/**
 * Puts a text onto the clipboard. Pages without TLS have no clipboard API, and others may not use it: there the older command
 * of browsers is tried, which copies what is selected in a field.
 *
 * @param near Where the field stands for that moment: a selection does not reach into a shadow root from outside.
 * @returns Whether it was copied.
 */
export async function copyText(text: string, near: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, near);
  }
}

function copyFromField(text: string, near: Element): boolean {
  const { activeElement } = near.getRootNode() as Document | ShadowRoot;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('data-unseen', '');
  near.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
  }
}
