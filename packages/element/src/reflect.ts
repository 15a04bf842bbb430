/** Writes an attribute; without text it is taken away. */
export function reflect(element: Element, name: string, text: string | null | undefined): void {
  if (text == null) element.removeAttribute(name);
  else element.setAttribute(name, text);
}
