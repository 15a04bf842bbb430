/**
 * Prints text alone, on a page of its own, so that the host's page stays off the paper.
 * Where a new window is not allowed the whole page is printed.
 */
export function printText(text: string, title: string, { lang, dir }: { lang: string; dir: string }): void {
  try {
    const page = window.open('', '_blank', 'width=640,height=800') as Window;
    const { document } = page;
    document.title = title;
    Object.assign(document.documentElement, { lang, dir });
    document.body.style.whiteSpace = 'pre-wrap';
    document.body.textContent = text;
    page.focus();
    // Not at once: on a phone `print` returns before anything is printed.
    page.onafterprint = () => page.close();
    page.print();
  } catch {
    // There is no window, or what a blocker hands out in its place.
    // The browser within an app may print nothing at all.
    window.print?.();
  }
}
