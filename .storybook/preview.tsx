import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-arabic';
import '../packages/react/src/styles.css';
import './preview.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import { StrictMode } from 'react';
import { axeOptions } from './axe.ts';
import { expectSilentConsole, listenToConsole } from './consoleGuard.ts';
import { endOfMotion } from './endOfMotion.ts';
import { fontsOf } from './fonts.ts';
import { loadMessages } from './messagesIn.ts';
import { withSurroundings } from './Surroundings.tsx';
import { globalTypes, initialGlobals } from './toolbar.ts';

const withStrictMode: Decorator = (Story) => (
  <StrictMode>
    <Story />
  </StrictMode>
);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withStrictMode, withSurroundings],
  loaders: [({ globals }) => fontsOf(globals['language']), ({ globals }) => loadMessages(globals['language'])],
  beforeEach: listenToConsole,
  afterEach: [({ parameters }) => expectSilentConsole(parameters['warns']), endOfMotion],
  parameters: {
    a11y: { test: 'error', options: axeOptions },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Quick start',
          'ProtocolChooser',
          'SetupGuide',
          'ComparisonTable',
          'useProtocolRecommendation',
          'The decision',
          'Guides',
          [
            'In a form',
            'In a host with its own CSS',
            'Custom elements',
            'Set-up',
            'Serve autoconfig',
            'Theming',
            'Messages and languages',
            'Languages',
            'Accessibility',
            'Sharing answers by link',
            'Errors',
            'Speed and size',
          ],
          '*',
        ],
      },
    },
  },
  initialGlobals,
  globalTypes,
};

export default preview;
