/** Writes an attribute, or removes it if there is no text. */
export function reflect(element: Element, name: string, text: string | null | undefined): void {
  if (text == null) element.removeAttribute(name);
  else element.setAttribute(name, text);
}
