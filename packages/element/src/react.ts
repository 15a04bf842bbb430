/**
 * What stands in for React when its source is built for the custom elements: the part of its API that the source uses,
 * made of Preact. Less than `preact/compat`, which also imitates React's events, children and class components.
 */
import type { ComponentChildren, ComponentType, VNode } from 'preact';

export { createContext, Fragment } from 'preact';
export { useCallback, useContext, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';

type Render = (props: Record<string, unknown>, ref: unknown) => VNode | ComponentChildren;

/** In Preact a `ref` is one of the props, of a function component too. */
export const forwardRef = (render: Render): ComponentType<Record<string, unknown>> =>
  ((props: Record<string, unknown>) => render(props, props['ref'])) as ComponentType<Record<string, unknown>>;
