import type { StorybookConfig } from '@storybook/react-vite';
import { defaultClientConditions } from 'vite';
import { elementScript } from './elementScript.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./pages/**/*.mdx', './pages/**/*.stories.tsx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The background follows the colour scheme chosen in the toolbar; a second switch could contradict it.
  features: { sidebarOnboardingChecklist: false, backgrounds: false },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), elementScript],
    resolve: { ...vite.resolve, conditions: ['@mail-protocol/source', ...defaultClientConditions] },
    // If `light-dark()` is rewritten for older browsers, it ignores a colour scheme that is not in a style sheet.
    build: { ...vite.build, cssTarget: 'esnext' },
  }),
};

export default config;
