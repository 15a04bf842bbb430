import { labelsOf, languages, nameOf, wordsOf } from './localeFiles.ts';
import { markdownTable } from './markdownTable.ts';

const states: Readonly<Record<string, string>> = {
  machine: 'translated by machine',
  read: 'translated by machine, read and corrected in full by a second reader',
  reviewed: 'reviewed by a native speaker',
};

/** The page that lists the languages. */
export function languagesPage(): string {
  const english = Object.keys(wordsOf('en'));
  const most = Math.max(...languages.map((tag) => Object.keys(labelsOf(tag)).length));
  const share = (count: number, of: number): string => `${Math.floor((100 * count) / of)} %`;
  const rows = languages.map((tag) => {
    const words = wordsOf(tag);
    return [
      new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag,
      `\`${tag}\``,
      `\`${nameOf(tag)}\``,
      share(english.filter((key) => words[key] !== undefined).length, english.length),
      share(Object.keys(labelsOf(tag)).length, most),
      states[words['state'] ?? ''] ?? '',
    ];
  });
  return `<!-- Written by \`npx pnpm --filter core messages\`. -->
# Languages

English is the original, \`english\`. Each other language is one file:

- for core and React: \`@mail-protocol/core/locales/<tag>\` or \`@mail-protocol/react/locales/<tag>\`
- for the elements: \`mail-protocol.<tag>.json\` beside the script, with the tag in lower case

A page loads only the languages that it shows. The name of the export is the English name of the language as one word. Missing texts show in English,
marked with \`lang="en"\`: the build puts the English text in their place.

A React page in another language does not need English. Import \`@mail-protocol/react/without-english\` instead of \`@mail-protocol/react\`, and pass a
complete language as \`messages\`:

\`\`\`tsx
import { ProtocolChooser } from '@mail-protocol/react/without-english';
import { german } from '@mail-protocol/react/locales/de';

export const Wahl = () => <ProtocolChooser messages={german} />;
\`\`\`

For the elements, \`mail-protocol.js\` contains English. \`mail-protocol-without-english.js\` does not: each page loads the language that it shows, even English.
Its module for bundlers is \`@mail-protocol/element/without-english/register\`. Both need the language file of their own version. In a file of
another version, a text may be missing, so they also load English, and show it in place of missing texts.

${markdownTable([['Language', 'Tag', 'Export', 'Texts', 'Names of settings', 'State'], ...rows])}
- **Texts**: how many of the English texts are translated.
- **Names of settings**: how many names of settings in mail programs are known in this language, compared with the language that has the most.
  They come from the translation files of these programs.
- **State**: who has checked the language. A native speaker has read it only if the table says so.

Do you speak one of these languages? Choose it in the toolbar of Storybook, and correct \`packages/core/src/locales/<tag>.json\`.
[CONTRIBUTING.md](../CONTRIBUTING.md#a-language-1-file) says how, and how to add a language.
`;
}
