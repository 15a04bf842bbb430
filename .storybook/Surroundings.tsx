import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { forcedColorsStyles } from './forcedColors.ts';
import { hostStyles } from './hostStyles.ts';
import { messagesIn } from './messagesIn.ts';

/** What can surround a story. Chosen in the toolbar, so that no story is copied for it. */
interface SurroundingGlobals {
  readonly colorScheme: 'light' | 'dark' | 'forced';
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly density: 'comfortable' | 'compact';
  readonly textSize: string;
  readonly width: string;
  readonly hostCss: string;
}

type Place = Pick<SurroundingGlobals, 'colorScheme' | 'direction'>;

function onPage({ colorScheme, direction }: Place): () => void {
  const page = document.documentElement;
  page.style.colorScheme = colorScheme === 'light' ? 'light' : 'dark';
  page.dir = direction;
  return () => {
    page.style.colorScheme = '';
    page.removeAttribute('dir');
  };
}

function WholePage({ children, colorScheme, direction }: Place & { readonly children: ReactNode }) {
  useLayoutEffect(() => onPage({ colorScheme, direction }), [colorScheme, direction]);
  return children;
}

/** Several stories on a documentation page share one `html` element, so each gets its own wrapper. */
function PlaceOnPage({ children, colorScheme, direction }: Place & { readonly children: ReactNode }) {
  return (
    <div className="story-place" dir={direction} style={{ colorScheme: colorScheme === 'light' ? 'light' : 'dark' }}>
      {children}
    </div>
  );
}

function useStyleSheet(load: (() => Promise<string>) | undefined): void {
  useEffect(() => {
    if (!load) return;
    const sheet = document.head.appendChild(document.createElement('style'));
    let wanted = true;
    load().then((css) => {
      if (wanted) sheet.textContent = css;
    });
    return () => {
      wanted = false;
      sheet.remove();
    };
  }, [load]);
}

const forcedColors = () => Promise.resolve(forcedColorsStyles);

function Frame({ globals, children }: { readonly globals: SurroundingGlobals; readonly children: ReactNode }) {
  const { textSize, width, hostCss, colorScheme } = globals;
  useStyleSheet(hostStyles[hostCss]);
  useStyleSheet(colorScheme === 'forced' ? forcedColors : undefined);
  if (textSize === '100' && width === 'full') return children;
  return (
    <div style={{ fontSize: `${textSize}%`, maxInlineSize: width === 'full' ? undefined : `${width}px` }}>
      {children}
    </div>
  );
}

/**
 * Applies the toolbar settings to a story, and passes language and density to it as args. A story about one language
 * sets its own language arg, which is kept.
 */
export const withSurroundings: Decorator = (Story, { globals, viewMode, args }) => {
  const surroundings = globals as unknown as SurroundingGlobals;
  const Around = viewMode === 'docs' ? PlaceOnPage : WholePage;
  const { language, density } = surroundings;
  const chosen = {
    ...(language === 'en' || args['messages'] ? {} : { messages: messagesIn(language) }),
    ...(density === 'compact' ? { density } : {}),
  };
  return (
    <Around colorScheme={surroundings.colorScheme} direction={surroundings.direction}>
      <Frame globals={surroundings}>
        <Story args={{ ...args, ...chosen }} />
      </Frame>
    </Around>
  );
};
