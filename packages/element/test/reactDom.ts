import { type ComponentChild, options, render } from 'preact';

/** What the shared tests want of `react-dom`, made of Preact. */
export const createRoot = (container: Element) => ({
  render: (element: ComponentChild) => render(element, container),
  unmount: () => render(null, container),
});

/** Does `work` and what it leaves to render. */
export function flushSync(work: () => void): void {
  const before = options.debounceRendering;
  options.debounceRendering = (rendering) => rendering();
  try {
    work();
  } finally {
    if (before) options.debounceRendering = before;
    else delete options.debounceRendering;
  }
}
