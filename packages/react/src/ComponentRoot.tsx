import { type Messages, mergeMessages } from '@mail-protocol/core';
import {
  type ComponentPropsWithoutRef,
  createContext,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { followText } from './followText.ts';
import type { Part } from './parts.ts';
import type { SharedProps } from './SharedProps.ts';
import { useMessageWarnings } from './useMessageWarnings.ts';
import { useSheetWarning, useWarnings } from './warn.ts';

/** Bundlers replace `process.env.NODE_ENV` by a string. Nothing else of Node is declared here. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

interface RootContext {
  readonly messages: Messages;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The level of the component's own headings, 1 to 5. Headings inside the result are one level lower. */
  readonly headingLevel: number;
  /** The prefix of every id inside: see `useOwnId`. */
  readonly ids: string;
  /** The attributes of a part: its name, and the host's class name if there is one. */
  readonly part: (name: Part) => { readonly part: Part; readonly className?: string | undefined };
}

const Context = createContext<RootContext | null>(null);

/** The words, direction, heading level and class names for everything inside the root. */
export function useRoot(): RootContext {
  // Every caller is inside a root.
  return useContext(Context) as RootContext;
}

interface ComponentRootProps
  extends SharedProps,
    Omit<ComponentPropsWithoutRef<'div'>, keyof SharedProps | 'children'> {
  /**
   * The defaults for keys that `messages` lacks, with `language` and `direction`; `null` if `messages` is a whole
   * language.
   */
  readonly words: Partial<Messages> | null;
  readonly children: ReactNode;
}

/**
 * The prefix of all ids. Two roots that a server rendered separately get the same ids from React: if both are on one
 * page, the later one switches to another prefix.
 *
 * @returns The prefix, and the ref of the element that shows it in its `data-_frame` attribute.
 */
function useIds() {
  const base = useId();
  const [nth, setNth] = useState(1);
  const frame = useRef<HTMLDivElement>(null);
  const ids = nth > 1 ? `${base}${nth}-` : base;
  useEffect(() => {
    const root = frame.current?.getRootNode() as ParentNode | undefined;
    const all = [...(root?.querySelectorAll('[data-_frame]') ?? [])];
    const earlier = all.slice(0, all.indexOf(frame.current as Element));
    if (earlier.some((other) => other.getAttribute('data-_frame') === ids)) setNth(nth + 1);
  }, [ids, nth]);
  return [ids, frame] as const;
}

/** The heading level as a whole number. Accepts text such as `3`; anything that is not a number becomes 2. */
function levelOf(given: number | undefined): number {
  const level = Math.round(Number(given ?? 2));
  return Number.isNaN(level) ? 2 : level;
}

/** The language of a tag, without script and region. */
function languageOf(tag: string): string {
  return `${tag}`.split(/[-_]/, 1).join().toLowerCase();
}

/** The root element of each component. It sets language, direction and colour scheme for everything inside. */
export const ComponentRoot: ForwardRefExoticComponent<ComponentRootProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentRootProps>(function ComponentRoot(
    { messages: changes, words, lang, dir, colorScheme, classNames, headingLevel, className, children, ...rest },
    ref,
  ) {
    const messages = useMemo(
      () => (words ? mergeMessages(words as Messages, changes) : ((changes ?? {}) as Messages)),
      [words, changes],
    );
    // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build
    if (process.env.NODE_ENV !== 'production') useMessageWarnings(changes, words === null);
    const [ids, frame] = useIds();
    const isForeign = lang !== undefined && languageOf(lang) !== languageOf(messages.language);
    useWarnings(() => (isForeign ? [{ code: 'MP-209', detail: lang }] : []), [isForeign, lang]);
    useSheetWarning(frame);
    useEffect(() => (frame.current ? followText(frame.current, colorScheme) : undefined), [frame, colorScheme]);
    const shared = useMemo(
      () => ({
        messages,
        lang: lang ?? messages.language,
        dir: dir ?? (messages.direction === 'rtl' ? ('rtl' as const) : ('ltr' as const)),
        headingLevel: levelOf(headingLevel),
        ids,
        part: (name: Part) => ({ part: name, className: classNames?.[name] }),
      }),
      [messages, lang, dir, headingLevel, ids, classNames],
    );
    const classes = ['mail-protocol', className, classNames?.root].filter(Boolean).join(' ');
    return (
      <Context.Provider value={shared}>
        <div
          {...rest}
          ref={ref}
          part="root"
          className={classes}
          lang={shared.lang}
          dir={shared.dir}
          data-color-scheme={colorScheme}
        >
          {/*
           * The container that the style sheet queries. Its content does not affect its width, so `tokens.css` sets a
           * width for the root.
           */}
          <div ref={frame} data-_frame={ids}>
            {children}
          </div>
        </div>
      </Context.Provider>
    );
  });
