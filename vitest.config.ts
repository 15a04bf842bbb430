import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { elementScript } from './.storybook/elementScript.ts';
import { fromReactSource } from './packages/element/fromReactSource.ts';
import { chromiumIsPinned, chromiumLaunch, forPictures } from './scripts/chromium.ts';
import { firefox } from './scripts/firefox.ts';
import { unseenDifference } from './scripts/unseenDifference.ts';

const root = import.meta.dirname;
const launchOptions = await chromiumLaunch();

// Vitest names the instances of this object in place, so two projects cannot share one.
const chromium = (launch = launchOptions) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launch }),
  instances: [{ browser: 'chromium' as const }],
});

interface ReactVersion {
  /** Major and minor. */
  readonly version: string;
  /** Whether everything is rendered in StrictMode, which renders and runs effects twice. */
  readonly strict?: true;
  /** Where this React is; of the workspace's own nothing is said. */
  readonly folder?: string;
}

/** The oldest and the newest of each React that the package promises to work with. */
const reactVersions: readonly ReactVersion[] = [
  { version: '18.2', strict: true, folder: 'packages/compat/react-18.2' },
  { version: '18.3', folder: 'packages/compat/react-18.3' },
  { version: '19.0', strict: true, folder: 'packages/compat/react-19.0' },
  { version: '19.3' },
];

const jsdom = ({ version, strict, folder }: ReactVersion): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [react()],
  resolve: {
    // Radix and testing-library too: libraries outside Vite's transform would otherwise load the workspace's own React.
    alias: folder
      ? [
          {
            find: /^(react|react-dom|@radix-ui\/react-radio-group|@testing-library\/react)(\/.*)?$/,
            replacement: `${join(root, folder)}/node_modules/$1$2`,
          },
        ]
      : [],
  },
  test: {
    name: `react-${version}`,
    environment: 'jsdom',
    include: ['packages/*/src/**/*.test.tsx'],
    exclude: [
      '**/*.browser.test.tsx',
      '**/*.ssr.test.tsx',
      '**/node_modules/**',
      // What is drawn at random takes a minute, and one React is enough for it.
      ...(folder ? ['**/hostile.test.tsx'] : []),
    ],
    setupFiles: ['scripts/jsdom-setup.ts'],
    env: { REACT_VERSION: version, ...(strict ? { REACT_STRICT_MODE: 'true' } : {}) },
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
    // Which random cases are tried, and how many times as many as usual; see packages/core/test/fuzz.ts.
    env: { FUZZ_SEED: process.env['FUZZ_SEED'] ?? '', FUZZ_TIMES: process.env['FUZZ_TIMES'] ?? '' },
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
          exclude: ['examples/consumers/**', '**/node_modules/**'],
          globalSetup: ['examples/buildExamples.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'consumers',
          environment: 'node',
          include: ['examples/consumers/*.test.ts'],
          globalSetup: ['examples/consumers/pack.ts'],
          testTimeout: 120_000,
        },
      },
      ...reactVersions.map(jsdom),
      {
        extends: true,
        plugins: [react(), elementScript],
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
        plugins: [react(), elementScript],
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
