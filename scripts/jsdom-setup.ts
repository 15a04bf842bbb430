import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { afterEach } from 'vitest';

// The two React projects differ only by an alias; if it stopped matching, both would pass while testing the same React.
const major = process.env['REACT_MAJOR'];
for (const found of [version, domVersion]) {
  if (found.split('.')[0] !== major)
    throw new Error(`This project tests React ${major}, but React ${found} was loaded.`);
}

// Radix measures its hidden inputs, and jsdom has no layout to observe.
globalThis.ResizeObserver ??= class implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

afterEach(cleanup);
