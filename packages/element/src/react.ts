/**
 * Replaces React when the React source is built for the custom elements: the part of React's API that the source uses,
 * made with Preact. Smaller than `preact/compat`, which also imitates React's events, children and class components.
 */
import type { ComponentChildren, ComponentType, VNode } from 'preact';
import { useState } from 'preact/hooks';
import './afterEffects.ts';

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

let ids = 0;

/**
 * Preact's own `useId` restarts at every second `render` into the same element, so two questions would get the same id.
 */
export const useId = (): string => useState(() => `mail-protocol-${ids++}`)[0];

type Render = (props: Record<string, unknown>, ref: unknown) => VNode | ComponentChildren;

/** In Preact, `ref` is a prop of function components too. */
export const forwardRef = (render: Render): ComponentType<Record<string, unknown>> =>
  ((props: Record<string, unknown>) => render(props, props['ref'])) as ComponentType<Record<string, unknown>>;
