import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { fromReactSource } from './packages/element/fromReactSource.ts';
import { chromiumIsPinned, chromiumLaunch, forPictures } from './scripts/chromium.ts';
import { firefox } from './scripts/firefox.ts';
import { unseenDifference } from './scripts/unseenDifference.ts';

const root = import.meta.dirname;
const react18 = join(root, 'packages/compat-react-18/node_modules');
const launchOptions = await chromiumLaunch();

// Vitest names the instances of this object in place, so two projects cannot share one.
const chromium = (launch = launchOptions) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launch }),
  instances: [{ browser: 'chromium' as const }],
});

const jsdom = (major: string): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [react()],
  test: {
    name: `react-${major}`,
    environment: 'jsdom',
    include: ['packages/*/src/**/*.test.tsx'],
    exclude: [
      '**/*.browser.test.tsx',
      '**/*.ssr.test.tsx',
      '**/node_modules/**',
      // What is drawn at random takes a minute, and one React is enough for it.
      ...(major === '18' ? ['**/hostile.test.tsx'] : []),
    ],
    setupFiles: ['scripts/jsdom-setup.ts'],
    env: { REACT_MAJOR: major },
  },
});

/** The stories once more in a second engine. */
const inFirefox = (launch: NonNullable<typeof firefox>): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [storybookTest({ configDir: join(root, '.storybook') })],
  test: {
    name: 'firefox',
    // Pages side by side take focus from each other in it.
    fileParallelism: false,
    // What axe finds does not depend on the engine. The key is Storybook's own; without effect, axe runs again.
    provide: { 'storybook/test-provided': { a11y: false } } as object,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launch }),
      instances: [{ browser: 'firefox' }],
    },
  },
});

export default defineConfig({
  resolve: { conditions: ['@mail-protocol/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@mail-protocol/source', ...defaultServerConditions] } },
  test: {
    passWithNoTests: true,
    reporters: ['default', './scripts/plain-reporter.ts'],
    projects: [
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/element/*.test.ts',
            'packages/*/src/**/*.ssr.test.tsx',
            '{scripts,docs,.storybook}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'examples',
          environment: 'node',
          include: ['examples/**/*.test.ts'],
          globalSetup: ['examples/buildExamples.ts'],
          testTimeout: 60_000,
        },
      },
      jsdom('19'),
      {
        ...jsdom('18'),
        resolve: {
          // Radix and testing-library too: libraries outside Vite's transform would otherwise load React 19.
          alias: [
            {
              find: /^(react|react-dom|@radix-ui\/react-radio-group|@testing-library\/react)(\/.*)?$/,
              replacement: `${react18}/$1$2`,
            },
          ],
        },
      },
      {
        extends: true,
        plugins: [react()],
        // Found out while tests run, these would be optimized then, and the page reloaded in the midst of them.
        optimizeDeps: {
          include: ['react-dom/client', 'react-dom/server', 'axe-core', '@storybook/react-vite', 'storybook/test'],
        },
        test: {
          name: 'browser',
          include: ['{packages/*/src,.storybook}/**/*.browser.test.tsx'],
          exclude: ['packages/element/**', '**/node_modules/**'],
          browser: chromium(),
        },
      },
      {
        extends: true,
        plugins: [fromReactSource],
        resolve: {
          alias: [{ find: /^react-dom(\/client)?$/, replacement: join(root, 'packages/element/test/reactDom.ts') }],
        },
        optimizeDeps: { include: ['axe-core'] },
        test: {
          name: 'element',
          include: ['packages/element/src/**/*.browser.test.tsx'],
          browser: chromium(),
        },
      },
      {
        extends: true,
        plugins: [react()],
        optimizeDeps: { include: ['react-dom/client', '@storybook/react-vite', 'storybook/test'] },
        test: {
          name: 'screenshots',
          include: ['.storybook/stories.screenshots.test.tsx'],
          browser: {
            ...chromium(forPictures(launchOptions)),
            expect: {
              toMatchScreenshot: {
                comparatorOptions: { threshold: unseenDifference, allowedMismatchedPixels: 0, includeAA: true },
                resolveScreenshotPath: ({ arg, ext }) => join(root, '.storybook/screenshots', `${arg}${ext}`),
              },
            },
          },
          provide: { chromiumIsPinned },
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: join(root, '.storybook') })],
        test: { name: 'stories', browser: chromium() },
      },
      ...(firefox ? [inFirefox(firefox)] : []),
    ],
  },
});
