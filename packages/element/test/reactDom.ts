import { type ComponentChild, options, render } from 'preact';

/** What the shared tests want of `react-dom`, made of Preact. */
export const createRoot = (container: Element) => ({
  render: (element: ComponentChild) => render(element, container),
  unmount: () => render(null, container),
});

/** Does `work` and what it leaves to render. */
export function flushSync(work: () => void): void {
  const before = options.debounceRendering;
  const left: (() => void)[] = [];
  options.debounceRendering = (rendering) => left.push(rendering);
  try {
    work();
    // A rendering that another one has asked for comes after it, not in its midst.
    for (const rendering of left) rendering();
  } finally {
    if (before) options.debounceRendering = before;
    else delete options.debounceRendering;
  }
}
