import type { Plugin } from 'vite';

/**
 * Leaves the English words out of a bundle: `null` takes their place. The words then come from the files of languages.
 */
export const withoutEnglish: Plugin = {
  name: 'without-english',
  enforce: 'pre',
  load(id) {
    const [, part] = /core\/src\/locales\/en\.(\w+)\.ts$/.exec(id.split('?')[0] ?? '') ?? [];
    return part ? `export const english${part[0]?.toUpperCase()}${part.slice(1)} = null;` : null;
  },
};
