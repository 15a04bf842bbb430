import type { Plugin } from 'vite';
import { bundledScript } from '../packages/element/build.ts';

const id = '@mail-protocol/element/register';

/**
 * Gives stories that import `@mail-protocol/element/register` the script as it is published. Built with the stories,
 * its source would get their React in place of its Preact.
 */
export const elementScript: Plugin = {
  name: 'element-script',
  enforce: 'pre',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: async (resolved) => (resolved === `\0${id}` ? (await bundledScript()).code : null),
};
