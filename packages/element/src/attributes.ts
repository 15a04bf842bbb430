import {
  comparison,
  type ProgramId,
  type Protocol,
  type ProviderId,
  programs,
  protocols,
  providers,
  type RowId,
} from '@mail-protocol/core';
import { type GuidePart, guideParts } from '@mail-protocol/react/source/guideParts.ts';

const rows: readonly RowId[] = comparison.map(({ id }) => id);

/**
 * The values of an attribute: one word of a list, several of them, text of a certain kind, or none (a boolean
 * attribute).
 */
export type Takes =
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly listOf: readonly string[] }
  | { readonly text: string }
  | { readonly boolean: true };

/**
 * Every attribute, by tag, and the attributes that all elements share. The classes observe and read these. The types
 * for frameworks, the manifest and the README are generated from them, with each comment as the description.
 */
export const attributes = {
  'mail-protocol-chooser': {
    /** The name under which the form posts `imap` or `pop3`. */
    name: { text: 'text' },
    /** The initial choice, and the choice after a reset of the form. */
    value: { oneOf: ['imap', 'pop3', ''] },
    /**
     * The acknowledgement is ticked at first. The tick is valid only for the sentence that shows at first. A reset
     * unticks it.
     */
    acknowledged: { boolean: true },
    /** What is wrong with the choice. It shows with the choice until the page removes it. */
    error: { text: 'text' },
    /** The form can't be sent without a choice, or without an acknowledgement that is due. */
    required: { boolean: true },
    /** Nothing can be answered or chosen, and nothing is posted. */
    disabled: { boolean: true },
    /** The form it belongs to, if that is not the one around it. */
    form: { text: 'id' },
    /** Answers that the page knows, in the format of `serializeAnswers`. */
    facts: { text: 'v=2&devices=one…' },
    /**
     * Who runs the mailbox, if it is one of these. The chooser shows what this provider does differently, and
     * `offered` follows from it.
     */
    provider: { oneOf: Object.keys(providers) as readonly ProviderId[] },
    /**
     * This mailbox's settings: a `MailServer` of `@mail-protocol/settings` as JSON. With it the set-up guide replaces
     * the plain steps. The settings never leave the page.
     */
    server: { text: 'JSON' },
    /** All questions on one page, or one at a time. */
    layout: { oneOf: ['list', 'steps'] },
    /** What to leave out: the text above the questions, the picture, the notice, or the buttons that copy and print. */
    omit: { listOf: ['intro', 'picture', 'notice', 'summary'] },
    /** How much space is between things. */
    density: { oneOf: ['comfortable', 'compact'] },
  },
  'mail-protocol-comparison': {
    /** The id of a chooser on the same page. The table follows its answers. */
    for: { text: 'id' },
    /** The column to mark, if the table follows no chooser. */
    recommended: { oneOf: ['imap', 'pop3'] },
    /** The rows to show. Without it, all. */
    rows: { listOf: rows as readonly RowId[] },
    /** What to leave out: rows, the pros and cons (`in-short`), and what is the same for both (`same`). */
    omit: { listOf: [...rows, 'in-short', 'same'] as readonly (RowId | 'in-short' | 'same')[] },
  },
  'mail-protocol-setup': {
    /** The protocol to set up. Without it nothing is shown. */
    protocol: { oneOf: ['imap', 'pop3'] },
    /** This mailbox's settings, a `MailServer` of `@mail-protocol/settings` as JSON. The settings never leave the page. */
    server: { text: 'JSON' },
    /**
     * Answers that the page knows, in the format of `serializeAnswers`. `current=new` for a mailbox that is in no
     * program yet.
     */
    facts: { text: 'v=2&current=new…' },
    /** Who runs the mailbox, if it is one of these. */
    provider: { oneOf: Object.keys(providers) as readonly ProviderId[] },
    /** The mail program that is picked at first. */
    program: { oneOf: [...programs.map(({ id }) => id), 'other'] as readonly (ProgramId | 'other')[] },
    /** The ids of the steps that are ticked at first, separated by spaces. */
    done: { text: 'ids' },
    /**
     * The address at which the page serves the Apple profile, if the page is not allowed to save files: `https:`, or an
     * address within the site.
     */
    'profile-href': { text: 'address' },
    /** Parts to leave out. */
    omit: { listOf: guideParts as readonly GuidePart[] },
    /** How much space is between things. */
    density: { oneOf: ['comfortable', 'compact'] },
  },
  shared: {
    /**
     * The protocols of this server. Without it, those of `provider` (in a comparison, those of its chooser), else both.
     * Empty: neither; a comparison then shows both.
     */
    offered: { listOf: protocols as readonly Protocol[] },
    /** The level of its headings. Without it, 2. */
    'heading-level': { oneOf: [1, 2, 3, 4, 5] },
    /** The language to show. Without it, that of the nearest `lang` around the element. */
    lang: { text: 'language tag' },
    /** The direction. Without it, that of the language. */
    dir: { oneOf: ['ltr', 'rtl'] },
    /** The colour scheme, for pages with a dark mode that the browser does not know. */
    'color-scheme': { oneOf: ['light', 'dark'] },
  },
} as const;

type Tables = typeof attributes;

/** The attributes of one element. */
export type AttributesOf<Tag extends Exclude<keyof Tables, 'shared'>> = Tables[Tag] & Tables['shared'];
