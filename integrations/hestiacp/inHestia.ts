import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { phpIsInstalled } from './phpIsInstalled.ts';
import { type Hestia, startHestia } from './startHestia.ts';

/**
 * Runs tests in HestiaCP's pages, if PHP is installed. Each begins with the default state, and fails if PHP logs an
 * error of our file.
 */
export function inHestia(name: string, tests: (hestia: Hestia) => void): void {
  describe.skipIf(!phpIsInstalled)(name, () => {
    // Filled before the first test, because the tests are defined before HestiaCP starts.
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
