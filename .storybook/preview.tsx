import '@fontsource-variable/inter';
import '../packages/react/src/styles.css';
import './preview.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import { type ReactNode, StrictMode, useLayoutEffect } from 'react';

type Surroundings = { colorScheme: string; direction: string };

function onPage({ colorScheme, direction }: Surroundings): () => void {
  const page = document.documentElement;
  page.style.colorScheme = colorScheme;
  page.dir = direction;
  return () => {
    page.style.colorScheme = '';
    page.removeAttribute('dir');
  };
}

function Page({ children, colorScheme, direction }: Surroundings & { children: ReactNode }) {
  useLayoutEffect(() => onPage({ colorScheme, direction }), [colorScheme, direction]);
  return children;
}

/** On a page of documentation several stories share one `html` element, so each gets a place of its own. */
function Place({ children, colorScheme, direction }: Surroundings & { children: ReactNode }) {
  return (
    <div className="story-place" dir={direction} style={{ colorScheme }}>
      {children}
    </div>
  );
}

const withSurroundings: Decorator = (Story, { globals, viewMode }) => {
  const Around = viewMode === 'docs' ? Place : Page;
  return (
    <Around colorScheme={String(globals['colorScheme'])} direction={String(globals['direction'])}>
      <Story />
    </Around>
  );
};

const withStrictMode: Decorator = (Story) => (
  <StrictMode>
    <Story />
  </StrictMode>
);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withStrictMode, withSurroundings],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Quick start',
          'ProtocolChooser',
          'ComparisonTable',
          'useProtocolRecommendation',
          'The decision',
          '*',
        ],
      },
    },
  },
  initialGlobals: { colorScheme: 'light', direction: 'ltr' },
  globalTypes: {
    colorScheme: {
      description: 'Colour scheme of the page around the component',
      toolbar: {
        title: 'Colour scheme',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    direction: {
      description: 'Writing direction of the page around the component',
      toolbar: {
        title: 'Direction',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right', icon: 'arrowright' },
          { value: 'rtl', title: 'Right to left', icon: 'arrowleft' },
        ],
      },
    },
  },
};

export default preview;
