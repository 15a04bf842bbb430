import { availableParallelism } from 'node:os';
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

const root = import.meta.dirname;
const launchOptions = await chromiumLaunch();

const notOurs = '**/node_modules/**';
/** Input that nobody should pass in, up to a million cases of it. */
const hostile = ['**/hostile.test.{ts,tsx}', '**/*.megabyte.test.ts'];
/** Random interaction tests: a page that is used at random, step by step. */
const randomInteraction = '**/*.random.browser.test.tsx';

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
  /** The folder of this React; absent for the workspace's own. */
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
    name: folder ? `all:react-${version}` : `react-${version}`,
    environment: 'jsdom',
    // Each file gets its own modules, so that a once-per-page warning appears in every file. jsdom is loaded once.
    pool: 'vmThreads',
    include: ['packages/*/src/**/*.test.tsx'],
    exclude: ['**/*.{browser,ssr}.test.tsx', ...hostile, notOurs],
    setupFiles: ['packages/react/test/consoleGuard.ts', 'packages/react/test/setUp.ts'],
    env: { REACT_VERSION: version, ...(strict ? { REACT_STRICT_MODE: 'true' } : {}) },
  },
});

/** Tests of the React package in Chromium. */
const inChromium = (name: string, include: string[], exclude: string[] = []): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [react(), elementScript],
  // If Vite found these only while tests run, it would optimize them then, and reload the page during the tests.
  optimizeDeps: {
    include: [
      'react-dom/client',
      'react-dom/server',
      'axe-core',
      '@storybook/react-vite',
      'storybook/test',
      ...[
        ...['uqr', 'jsqr', 'plist', 'react-hook-form', '@hookform/resolvers/zod', 'zod'],
        ...['@mui/material', 'antd'],
      ].map((name) => `@mail-protocol/react > ${name}`),
    ],
  },
  test: { name, include, exclude: [...exclude, notOurs], browser: chromium() },
});

/** Tests of the custom elements in Chromium, on Preact. */
const elements = (name: string, include: string, exclude: string[] = []): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [fromReactSource],
  resolve: {
    alias: [{ find: /^react-dom(\/client)?$/, replacement: join(root, 'packages/element/test/reactDom.ts') }],
  },
  optimizeDeps: { include: ['axe-core'] },
  test: { name, include: [`packages/element/src/${include}`], exclude: [...exclude, notOurs], browser: chromium() },
});

/** The stories once more in a second engine. */
const inFirefox = (launch: NonNullable<typeof firefox>): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [storybookTest({ configDir: join(root, '.storybook') })],
  test: {
    name: 'all:firefox',
    // In Firefox, pages side by side take focus from each other.
    fileParallelism: false,
    // axe finds the same in every engine, so it is off here. If Storybook drops this key, axe runs again.
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

/** What `npx pnpm test` runs. */
const quick: readonly TestProjectInlineConfiguration[] = [
  {
    extends: true,
    plugins: [react()],
    test: {
      name: 'node',
      environment: 'node',
      isolate: false,
      include: [
        'packages/*/src/**/*.test.ts',
        'packages/*/{*,scripts/*}.test.ts',
        'packages/*/src/**/*.ssr.test.tsx',
        '{.storybook,bench,docs,scripts}/**/*.test.ts',
      ],
      exclude: [...hostile, notOurs],
    },
  },
  jsdom({ version: '19.3' }),
  inChromium(
    'browser',
    ['packages/react/src/*.browser.test.tsx', '.storybook/pages/*.browser.test.tsx', '.storybook/stories.fit.*'],
    [randomInteraction],
  ),
  elements('element', '*.browser.test.tsx', [randomInteraction]),
  {
    extends: true,
    plugins: [storybookTest({ configDir: join(root, '.storybook') })],
    test: { name: 'stories', isolate: false, browser: chromium() },
  },
];

/** What `npx pnpm test:all` adds: the projects whose names begin with `all:`. */
const thorough: readonly TestProjectInlineConfiguration[] = [
  ...reactVersions.filter(({ folder }) => folder).map(jsdom),
  {
    extends: true,
    plugins: [react()],
    test: {
      name: 'all:hostile',
      environment: 'jsdom',
      include: hostile,
      exclude: [notOurs],
      setupFiles: ['packages/react/test/setUp.ts'],
      env: { REACT_VERSION: '19.3' },
    },
  },
  inChromium('all:random', [`packages/react/src/${randomInteraction}`]),
  elements('all:element-random', randomInteraction),
  inChromium('all:fit', ['.storybook/{compositions.fit,stories.languages}.browser.test.tsx']),
  {
    extends: true,
    plugins: [react(), elementScript],
    optimizeDeps: { include: ['react-dom/client', '@storybook/react-vite', 'storybook/test'] },
    test: {
      name: 'all:screenshots',
      include: ['.storybook/stories.screenshots.test.tsx'],
      browser: {
        ...chromium(forPictures(launchOptions)),
        expect: {
          toMatchScreenshot: {
            comparatorOptions: { threshold: 0, allowedMismatchedPixels: 0, includeAA: true },
            resolveScreenshotPath: ({ arg, ext }) => join(root, '.storybook/screenshots', `${arg}${ext}`),
          },
        },
      },
      provide: { chromiumIsPinned },
    },
  },
  {
    extends: true,
    test: {
      name: 'all:examples',
      environment: 'node',
      include: ['examples/**/*.test.ts'],
      exclude: ['examples/{consumers,mailbox}/**', notOurs],
      globalSetup: ['examples/buildExamples.ts'],
    },
  },
  {
    extends: true,
    test: {
      name: 'all:readers',
      environment: 'node',
      include: ['packages/settings/readers/*.test.ts'],
      // Thunderbird takes a while to start.
      hookTimeout: 120_000,
    },
  },
  { extends: true, test: { name: 'all:mailbox', environment: 'node', include: ['examples/mailbox/*.test.ts'] } },
  { extends: true, test: { name: 'all:integrations', environment: 'node', include: ['integrations/*/*.test.ts'] } },
  {
    extends: true,
    test: {
      name: 'all:consumers',
      environment: 'node',
      include: ['examples/consumers/*.test.ts'],
      globalSetup: ['examples/consumers/pack.ts'],
    },
  },
  ...(firefox ? [inFirefox(firefox)] : []),
];

export default defineConfig({
  resolve: { conditions: ['@mail-protocol/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@mail-protocol/source', ...defaultServerConditions] } },
  test: {
    // Which random cases are tried, and how many times as many as usual; see packages/core/test/fuzz.ts.
    env: { FUZZ_SEED: process.env['FUZZ_SEED'] ?? '', FUZZ_TIMES: process.env['FUZZ_TIMES'] ?? '' },
    reporters: ['default', './scripts/plain-reporter.ts'],
    // Tests often wait for a browser or a compiler. By default two cores would have one worker.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A busy machine is no reason to fail.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [...quick, ...thorough],
  },
});
