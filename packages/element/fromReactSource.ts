import { join } from 'node:path';
import type { Plugin } from 'vite';
import { joinedStyles, styleChapters, stylesEntry } from '../../scripts/joinedStyles.ts';
import { languages } from '../core/scripts/localeFiles.ts';

const here = import.meta.dirname;
const preact = join(here, 'node_modules/preact');
const reactSource = join(here, '../react/src');

/** Files of the React source that the elements have one of their own for, of the same name. */
const replaced = ['RadioCards.tsx', 'loadGuide.ts'];

/**
 * The style sheet as it stands in a shadow root. What begins with `:root` guards against rules of a page, which don't
 * arrive there, and would match nothing. A form of the page can't be seen from inside, so the element says that it has one.
 */
export function inShadow(css: string): string {
  return `:host { display: block } :host([hidden]) { display: none }
${css.replace(/^ *:root\b[^{}]*\{[^{}]*\}\n?/gm, '').replace(/\bform (?=\.mail-protocol\b)/g, '[data-in-form] ')}`;
}

/** Builds the React source for the elements: Preact for React, native radios for Radix, a guide that tells all elements of its words, the style sheet for a shadow root. */
export const fromReactSource: Plugin = {
  name: 'from-react-source',
  enforce: 'pre',
  config: () => ({
    define: { LANGUAGES: JSON.stringify(languages.map((tag) => tag.toLowerCase())) },
    resolve: {
      alias: [
        { find: /^react$/, replacement: join(here, 'src/react.ts') },
        { find: /^react\/jsx(-dev)?-runtime$/, replacement: join(preact, 'jsx-runtime/dist/jsxRuntime.mjs') },
        { find: /^preact$/, replacement: join(preact, 'dist/preact.mjs') },
        { find: /^preact\/hooks$/, replacement: join(preact, 'hooks/dist/hooks.mjs') },
      ],
    },
  }),
  async resolveId(source, importer, options) {
    const name = replaced.find((each) => source.endsWith(`/${each}`));
    if (!name) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved?.id.split('?')[0] === join(reactSource, name)
      ? { ...resolved, id: join(here, 'src', name) }
      : resolved;
  },
  load(id) {
    if (id.split('?')[0] !== stylesEntry) return null;
    for (const chapter of styleChapters) this.addWatchFile(chapter);
    return inShadow(joinedStyles());
  },
};
