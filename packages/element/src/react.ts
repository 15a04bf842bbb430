/**
 * What stands in for React when its source is built for the custom elements: the part of its API that the source uses,
 * made of Preact. Less than `preact/compat`, which also imitates React's events, children and class components.
 */
import { type ComponentChildren, type ComponentType, options, type VNode } from 'preact';
import { useState } from 'preact/hooks';

export { createContext, Fragment } from 'preact';
export {
  useCallback,
  useContext,
  useEffect,
  useImperativeHandle,
  useLayoutEffect as useInsertionEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';

// Effects follow a press at once, as those of React do. A frame later, the next press would find what held before it.
options.requestAnimationFrame = queueMicrotask;

let ids = 0;

/** Preact's own starts again at every other `render` into the same element, and so gives two questions the same id. */
export const useId = (): string => useState(() => `mail-protocol-${ids++}`)[0];

type Render = (props: Record<string, unknown>, ref: unknown) => VNode | ComponentChildren;

/** In Preact a `ref` is one of the props, of a function component too. */
export const forwardRef = (render: Render): ComponentType<Record<string, unknown>> =>
  ((props: Record<string, unknown>) => render(props, props['ref'])) as ComponentType<Record<string, unknown>>;
