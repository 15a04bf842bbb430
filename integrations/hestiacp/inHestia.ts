import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { phpIsInstalled } from './phpIsInstalled.ts';
import { type Hestia, startHestia } from './startHestia.ts';

/** Runs tests in HestiaCP's pages where PHP is installed, each from the usual state; fails if PHP complains of our file. */
export function inHestia(name: string, tests: (hestia: Hestia) => void): void {
  describe.skipIf(!phpIsInstalled)(name, () => {
    // Filled before the first test, since the tests are named before it starts.
    const hestia = {} as Hestia;

    beforeAll(async () => {
      Object.assign(hestia, await startHestia());
    });
    beforeEach(() => hestia.is({}));
    afterAll(() => {
      const complaints = hestia.complaints();
      hestia.close();
      expect(complaints).toEqual([]);
    });

    tests(hestia);
  });
}
