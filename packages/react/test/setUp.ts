import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { afterEach } from 'vitest';

// The React projects differ only by an alias. If that stopped working, all would silently test the same React.
const tested = process.env['REACT_VERSION'];
for (const found of [version, domVersion]) {
  if (!found.startsWith(`${tested}.`))
    throw new Error(`This project tests React ${tested}, but React ${found} was loaded.`);
}

configure({ reactStrictMode: process.env['REACT_STRICT_MODE'] === 'true' });

// As in hosts' tests: jsdom lacks it, and our code must not need it.
Reflect.deleteProperty(globalThis, 'ResizeObserver');

afterEach(cleanup);
