/**
 * Copies a text to the clipboard. Pages without TLS have no clipboard API, and some pages may not use it. Then it tries
 * the older `execCommand`, which copies the selection of a temporary field.
 *
 * @param near Where to insert that field: a selection from outside does not reach into a shadow root.
 * @returns Whether the text was copied.
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
