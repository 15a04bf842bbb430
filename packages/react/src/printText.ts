/**
 * Prints a text on a separate page, so that the host's page is not printed with it.
 * If no new window may be opened, prints the whole page.
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
    // Close it later: on a phone `print` returns before anything is printed.
    page.onafterprint = () => page.close();
    page.print();
  } catch {
    // There is no window, or a blocker returned a substitute.
    // A browser inside an app may not be able to print.
    window.print?.();
  }
}
