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
  | 'MP-305';

/**
 * Every warning of the packages. 1xx: answers, from a link, a host or an older version.
 * 2xx: props. 3xx: attributes and properties of the custom elements. None of them throws, and each keeps what is good.
 */
export const diagnostics: Readonly<Record<DiagnosticCode, Diagnostic>> = {
  'MP-101': {
    what: (detail) => `“${detail}” is not a question.`,
    why: 'It was left out; all other answers were kept.',
    how: 'Use the ids that `questions` lists. A link from a newer version may carry a question that this one lacks.',
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
    what: (detail) => `“${detail}” can’t be read as text of a link.`,
    why: 'It was left out; all other answers were kept.',
    how: 'Write the link with `serializeAnswers`, and pass it on unchanged.',
  },
  'MP-105': {
    what: (detail) => `The answers are of version “${detail}”, which this version does not know.`,
    why: 'Answers that mean the same here were kept; others may be missing.',
    how: 'Use the same version of the library where links are written and where they are read.',
  },
  'MP-106': {
    what: (detail) => `“${detail}” of a mailbox can’t be read.`,
    why: 'It counts as not known, so its question is asked; all else was kept.',
    how: 'Pass the fields that `Mailbox` lists: counts as numbers from 0, `unlimited` for a quota without a limit, booleans for sign-ins.',
  },
  'MP-201': {
    what: (detail) => `\`offered\` holds “${detail}”, which is not a protocol.`,
    why: 'It was passed over. Known protocols were kept; a list without any counts as not given.',
    how: 'Pass an array of `imap` and `pop3`, or leave `offered` out when the server has both.',
  },
  'MP-202': {
    what: (detail) => `The value “${detail}” is not among the offered protocols.`,
    why: 'No option can show it, so nothing is shown as chosen. The value itself was not changed.',
    how: 'Pass `imap`, `pop3` or `null`, and keep `value` and `offered` in agreement.',
  },
  'MP-203': {
    what: (detail) => `\`${detail}\` changed between controlled and uncontrolled.`,
    why: 'A component follows its props or its own state, and can’t hand over half-way: it stays as it began.',
    how: 'Pass `null` for “nothing chosen” or `{}` for “nothing answered”, never `undefined`.',
  },
  'MP-204': {
    what: (detail) => `A message can’t be used as it is: ${detail}.`,
    why: 'The default text was used in its place; your other texts are used.',
    how: 'Compare your messages with `english`: the same keys, a text for each, and in braces the same arguments.',
  },
  'MP-205': {
    what: (detail) => `Two choosers of one form share the name “${detail}”.`,
    why: 'The form would post two values under one name, and one choice would undo the other.',
    how: 'Give each chooser of a form its own `name`.',
  },
  'MP-206': {
    what: (detail) => `\`interview\` was passed together with \`${detail}\`.`,
    why: 'The interview already holds the answers, so the other option does nothing.',
    how: 'Pass the option to `useProtocolRecommendation`, or leave `interview` out.',
  },
  'MP-207': {
    what: (detail) => `\`${detail}\` is passed without the handler that tells you of a change.`,
    why: 'The component shows what you pass, so what a person does is not taken.',
    how: 'Pass the handler and keep what it gives you, or let the component hold it: `default…` in place of the prop.',
  },
  'MP-208': {
    what: (detail) => `\`questions\` holds “${detail}”, which is not a question.`,
    why: 'It was passed over; the known questions may be asked.',
    how: 'Pass an array of ids that `questions` of the core lists, or leave it out to ask all of them.',
  },
  'MP-209': {
    what: (detail) => `\`lang\` is “${detail}”, but the words are in another language.`,
    why: 'A screen reader would read them with the wrong voice.',
    how: 'Pass the words of that language as `messages`, or leave `lang` out: it comes with the words.',
  },
  'MP-210': {
    what: (detail) => `The style sheet “${detail}” is not on the page.`,
    why: 'Without it the options have no marks, and what is for screen readers alone can be seen.',
    how: 'Import it once, or link the file: it is published beside the JavaScript, which never loads it by itself.',
  },
  'MP-211': {
    what: (detail) => `\`omit\` holds “${detail}”, which can’t be left out.`,
    why: 'It was passed over; the known names were left out.',
    how: 'Pass an array of names that the type of `omit` lists. The risk, the acknowledgement and the steps always stay.',
  },
  'MP-220': {
    what: (detail) => `The set-up guide does not know “${detail}”.`,
    why: 'It was passed over. Without a protocol that it knows, the guide shows nothing.',
    how: 'Pass `imap` or `pop3` as `protocol`, an id of `programs` or `other` as `program`, and in `omit` the names of its parts.',
  },
  'MP-301': {
    what: (detail) => `The attribute ${detail} holds a word that means nothing there.`,
    why: 'The word was passed over, as if it was not written.',
    how: 'Use the words that the README of the custom elements lists for each attribute.',
  },
  'MP-302': {
    what: (detail) => `“${detail}” can’t be the value of a chooser.`,
    why: 'The choice stays as it was.',
    how: 'Set `imap`, `pop3` or `null`.',
  },
  'MP-303': {
    what: (detail) => `There are no words in the language “${detail}”.`,
    why: 'English is shown, and marked as English.',
    how: 'Put the file of the language beside the script, load its own script, or set `messages`.',
  },
  'MP-304': {
    what: (detail) => `The file of \`${detail}\` could not be loaded.`,
    why: 'The guide is missing, so a sentence says so, and what stands in the tag stays.',
    how: 'Put `mail-protocol-setup.js` and `mail-protocol-makers.js` beside `mail-protocol.js`, and let the policy of the page run scripts from there.',
  },
  'MP-305': {
    what: (detail) => `\`${detail}\` is a text that is no JSON.`,
    why: 'Nothing could be read from it, so no settings are shown; the steps are.',
    how: 'Write the attribute with the JSON function of your language, and escape it as HTML wants. Or set the property to an object.',
  },
};

/**
 * The sentence for a code: what happened, why it matters, how to fix it, and the page that says more.
 *
 * @param detail The value, question or key at fault. Shown cut to 64 characters.
 *
 * @example
 * diagnose('MP-101', 'pets'); // 'mail-protocol MP-101: “pets” is not a question. …'
 */
export function diagnose(code: DiagnosticCode, detail: string): string {
  const { what, why, how } = diagnostics[code];
  return `mail-protocol ${code}: ${what(detail.slice(0, 64))} ${why} ${how} See https://github.com/OWNER/mail-protocol/blob/main/docs/errors/${code}.md.`;
}
