/** One thing that can be wrong with what a host passes in. */
export interface Diagnostic {
  /** What happened. `detail` names the value, the question or the key. */
  readonly what: (detail: string) => string;
  /** Why it matters. */
  readonly why: string;
  /** How to fix it. */
  readonly how: string;
}

/** The code of a diagnostic; each has a page of the same name in `docs/errors`. */
export type DiagnosticCode =
  | 'MP-101'
  | 'MP-102'
  | 'MP-103'
  | 'MP-104'
  | 'MP-105'
  | 'MP-106'
  | 'MP-201'
  | 'MP-202'
  | 'MP-203'
  | 'MP-204'
  | 'MP-205'
  | 'MP-206'
  | 'MP-207'
  | 'MP-208'
  | 'MP-209'
  | 'MP-210'
  | 'MP-211'
  | 'MP-220'
  | 'MP-301'
  | 'MP-302'
  | 'MP-303'
  | 'MP-304'
  | 'MP-305'
  | 'MP-306';

/**
 * Every warning of the packages. 1xx: answers, from a link, a host or an older version.
 * 2xx: props. 3xx: attributes and properties of the custom elements. None of them throws, and valid input is always
 * kept.
 */
export const diagnostics: Readonly<Record<DiagnosticCode, Diagnostic>> = {
  'MP-101': {
    what: (detail) => `“${detail}” is not a question.`,
    why: 'It was left out; all other answers were kept.',
    how: 'Use the ids that `questions` lists. A link from a newer version may contain a question that this version does not have.',
  },
  'MP-102': {
    what: (detail) => `“${detail}” is not an answer to that question.`,
    why: 'The question counts as open; all other answers were kept.',
    how: 'Use the tokens that `questions` lists, or `unsure`.',
  },
  'MP-103': {
    what: (detail) => `“${detail}” is answered twice.`,
    why: 'Only one answer can count, so the first valid one was kept.',
    how: 'Write the link with `serializeAnswers`, and replace an old query instead of appending to it.',
  },
  'MP-104': {
    what: (detail) => `“${detail}” can’t be read as an answer or a link.`,
    why: 'It was left out; all other answers were kept.',
    how: 'Write the link with `serializeAnswers`, and pass it on unchanged.',
  },
  'MP-105': {
    what: (detail) => `The answers have version “${detail}”, which this version of the library does not know.`,
    why: 'Answers that mean the same here were kept; others may be missing.',
    how: 'Use the same version of the library where links are written and where they are read.',
  },
  'MP-106': {
    what: (detail) => `“${detail}” can’t be read as mailbox data.`,
    why: 'It counts as unknown, so the person is asked. Everything else was kept.',
    how: 'Pass the fields that `Mailbox` lists: counts as numbers from 0, `unlimited` for a quota without a limit, booleans for sign-ins.',
  },
  'MP-201': {
    what: (detail) => `\`offered\` contains “${detail}”, which is not a protocol.`,
    why: 'It was ignored. Known protocols were kept; a list without any known protocol counts as not given.',
    how: 'Pass an array of `imap` and `pop3`, or leave `offered` out when the server has both.',
  },
  'MP-202': {
    what: (detail) => `The value “${detail}” is not among the offered protocols.`,
    why: 'No option can show it, so nothing is shown as chosen. The value itself was not changed.',
    how: 'Pass `imap`, `pop3` or `null`. A protocol must also be in `offered`.',
  },
  'MP-203': {
    what: (detail) => `\`${detail}\` changed between controlled and uncontrolled.`,
    why: 'A component uses either the prop or its own state, and can’t switch between them. It stays as it started.',
    how: 'Pass `null` for “nothing chosen” or `{}` for “nothing answered”, never `undefined`.',
  },
  'MP-204': {
    what: (detail) => `A message can’t be used as it is: ${detail}.`,
    why: 'The default text was used in its place; your other texts are used.',
    how: 'Compare your messages with `english`. Use its keys, give each key a text, and use the same arguments in braces.',
  },
  'MP-205': {
    what: (detail) => `Two choosers in one form have the name “${detail}”.`,
    why: 'The form would post two values under one name, and one choice would undo the other.',
    how: 'Give each chooser in a form its own `name`.',
  },
  'MP-206': {
    what: (detail) => `\`interview\` was passed together with \`${detail}\`.`,
    why: 'The interview already has its answers and options, so this option has no effect.',
    how: 'Pass the option to `useProtocolRecommendation`, or leave `interview` out.',
  },
  'MP-207': {
    what: (detail) => `\`${detail}\` is passed without its change handler.`,
    why: 'The component shows only what you pass, so a person’s changes have no effect.',
    how: 'Pass the handler and store what it reports. Or pass `default…` instead, and the component keeps the state.',
  },
  'MP-208': {
    what: (detail) => `\`questions\` contains “${detail}”, which is not a question.`,
    why: 'It was ignored; the known questions may be asked.',
    how: 'Pass an array of ids in the list `questions` in core, or leave it out to allow all questions.',
  },
  'MP-209': {
    what: (detail) => `\`lang\` is “${detail}”, but the text is in another language.`,
    why: 'A screen reader would read it with the wrong voice.',
    how: 'Pass `messages` in that language, or leave `lang` out: the messages set it.',
  },
  'MP-210': {
    what: (detail) => `The style sheet “${detail}” is not on the page.`,
    why: 'Without it, the options have no marks, and text for screen readers is visible.',
    how: 'Import it once, or link the file. It is published beside the JavaScript, which never loads it.',
  },
  'MP-211': {
    what: (detail) => `\`omit\` contains “${detail}”, which can’t be left out.`,
    why: 'It was ignored; the known names were left out.',
    how: 'Pass an array of names that the type of `omit` lists. The risk, the acknowledgement and the steps always stay.',
  },
  'MP-220': {
    what: (detail) => `The set-up guide does not know “${detail}”.`,
    why: 'It was ignored. Without a known protocol, the guide shows nothing.',
    how: 'Pass `imap` or `pop3` as `protocol`, an id in `programs` or `other` as `program`, and the names of parts in `omit`.',
  },
  'MP-301': {
    what: (detail) => `The attribute ${detail} contains a word that it does not support.`,
    why: 'The word was ignored.',
    how: 'Use the words that the README of the custom elements lists for each attribute.',
  },
  'MP-302': {
    what: (detail) => `“${detail}” can’t be the value of a chooser.`,
    why: 'The choice stays as it was.',
    how: 'Set `imap`, `pop3` or `null`.',
  },
  'MP-303': {
    what: (detail) => `No text was found for the language “${detail}”.`,
    why: 'English is shown instead, and is marked as English.',
    how: 'Put the language file beside the script, load the script of that language, or set `messages`.',
  },
  'MP-304': {
    what: (detail) => `The file of \`${detail}\` could not be loaded.`,
    why: 'The guide is missing. A sentence on the page says so, and the content of the tag stays.',
    how: 'Put `mail-protocol-setup.js` and `mail-protocol-makers.js` beside `mail-protocol.js`, and allow scripts from there in the page’s Content Security Policy.',
  },
  'MP-305': {
    what: (detail) => `\`${detail}\` is not valid JSON.`,
    why: 'Nothing could be read from it, so the steps are shown without settings.',
    how: 'Create the attribute with a JSON function and escape it for HTML, or set the property to an object.',
  },
  'MP-306': {
    what: (detail) => `The script without English found neither a whole language nor \`${detail}\`.`,
    why: 'There are no words to show, so the content of the tag stays.',
    how: 'Put the file of the page’s language and `mail-protocol.en.json` beside the script, or load the script of a language before it.',
  },
};

/**
 * The sentence for a code: what happened, why it matters, how to fix it, and the page that says more.
 *
 * @param detail The value, question or key at fault. Cut to 64 characters.
 *
 * @example
 * diagnose('MP-101', 'pets'); // 'mail-protocol MP-101: “pets” is not a question. …'
 */
export function diagnose(code: DiagnosticCode, detail: string): string {
  const { what, why, how } = diagnostics[code];
  return `mail-protocol ${code}: ${what(detail.slice(0, 64))} ${why} ${how} See https://github.com/OWNER/mail-protocol/blob/main/docs/errors/${code}.md.`;
}
