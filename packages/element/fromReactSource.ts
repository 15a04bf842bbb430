import { join } from 'node:path';
import type { Plugin } from 'vite';
import { joinedStyles, styleChapters, stylesEntry } from '../../scripts/joinedStyles.ts';
import { languages } from '../core/scripts/localeFiles.ts';
import { edition } from '../core/scripts/messages.ts';

const here = import.meta.dirname;
const preact = join(here, 'node_modules/preact');
const reactSource = join(here, '../react/src');

/** Files of the React source that the elements replace with a file of the same name. */
const replaced = ['RadioCards.tsx', 'loadGuide.ts'];

/**
 * The style sheet for a shadow root. Removes rules that begin with `:root`: they protect against the page's rules,
 * which do not apply there. The page's form is not visible from inside, so the element says that it has one.
 */
export function inShadow(css: string): string {
  return `:host { display: block } :host([hidden]) { display: none }
${css.replace(/^ *:root\b[^{}]*\{[^{}]*\}\n?/gm, '').replace(/\bform (?=\.mail-protocol\b)/g, '[data-in-form] ')}`;
}

/**
 * Builds the React source for the elements: Preact instead of React, native radios instead of Radix, a guide that tells
 * all elements when its texts are loaded, and the style sheet for a shadow root.
 */
export const fromReactSource: Plugin = {
  name: 'from-react-source',
  enforce: 'pre',
  config: () => ({
    define: {
      LANGUAGES: JSON.stringify(languages.map((tag) => tag.toLowerCase())),
      EDITION: JSON.stringify(edition),
    },
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
