import { type ComponentChild, options, render } from 'preact';

/** The part of `react-dom` that the shared tests use, made with Preact. */
export const createRoot = (container: Element) => ({
  render: (element: ComponentChild) => render(element, container),
  unmount: () => render(null, container),
});

/** Runs `work` and any rendering that it causes. */
export function flushSync(work: () => void): void {
  const before = options.debounceRendering;
  const left: (() => void)[] = [];
  options.debounceRendering = (rendering) => left.push(rendering);
  try {
    work();
    // A render requested during another render runs after it.
    for (const rendering of left) rendering();
  } finally {
    if (before) options.debounceRendering = before;
    else delete options.debounceRendering;
  }
}
