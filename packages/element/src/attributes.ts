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

/** What an attribute takes: one of some words, several of them, any text of a kind, or nothing, because being there is all it says. */
export type Takes =
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly listOf: readonly string[] }
  | { readonly text: string }
  | { readonly boolean: true };

/**
 * Every attribute of the elements by their tags, and what all of them share. The classes observe and read what stands here; the
 * types for frameworks, the manifest and the README are made of it, and take each comment as its description.
 */
export const attributes = {
  'mail-protocol-chooser': {
    /** The name under which the form posts `imap` or `pop3`. */
    name: { text: 'text' },
    /** What is chosen to begin with and after a reset. */
    value: { oneOf: ['imap', 'pop3', ''] },
    /** The acknowledgement is ticked to begin with, for the sentence that is shown then. A reset unticks it. */
    acknowledged: { boolean: true },
    /** What is wrong with the choice, as the page knows it. Said with the choice, until the page takes it away. */
    error: { text: 'text' },
    /** The form may not be sent without a choice, nor without an acknowledgement that is due. */
    required: { boolean: true },
    /** Nothing can be answered or chosen, and nothing is posted. */
    disabled: { boolean: true },
    /** The form it belongs to, where that is not the one around it. */
    form: { text: 'id' },
    /** Answers that the page knows, as `serializeAnswers` writes them. */
    facts: { text: 'v=2&devices=one…' },
    /** Who runs the mailbox, where it is one of these. What it does differently is shown, and `offered` is what it has. */
    provider: { oneOf: Object.keys(providers) as readonly ProviderId[] },
    /**
     * This mailbox's settings, a `MailServer` of `@mail-protocol/settings` as JSON. With them the set-up guide takes the place of the plain
     * steps. Nothing of it leaves the page.
     */
    server: { text: 'JSON' },
    /** All on one page, or one question at a time. */
    layout: { oneOf: ['list', 'steps'] },
    /** What to leave out: the text above the questions, the picture, the notice, or the buttons that copy and print. */
    omit: { listOf: ['intro', 'picture', 'notice', 'summary'] },
    /** How close everything stands. */
    density: { oneOf: ['comfortable', 'compact'] },
  },
  'mail-protocol-comparison': {
    /** A chooser of the same page whose answers it follows. */
    for: { text: 'id' },
    /** The column to mark, where it follows no chooser. */
    recommended: { oneOf: ['imap', 'pop3'] },
    /** The rows to show. All without it. */
    rows: { listOf: rows as readonly RowId[] },
    /** What to leave out: rows, the pros and cons (`in-short`), and what is the same for both (`same`). */
    omit: { listOf: [...rows, 'in-short', 'same'] as readonly (RowId | 'in-short' | 'same')[] },
  },
  'mail-protocol-setup': {
    /** The protocol to set up. Without it nothing is shown. */
    protocol: { oneOf: ['imap', 'pop3'] },
    /** This mailbox's settings, a `MailServer` of `@mail-protocol/settings` as JSON. Nothing of it leaves the page. */
    server: { text: 'JSON' },
    /** Answers that the page knows, as `serializeAnswers` writes them: `current=new` for a mailbox that is in no program yet. */
    facts: { text: 'v=2&current=new…' },
    /** Who runs the mailbox, where it is one of these. */
    provider: { oneOf: Object.keys(providers) as readonly ProviderId[] },
    /** The mail program to begin with. */
    program: { oneOf: [...programs.map(({ id }) => id), 'other'] as readonly (ProgramId | 'other')[] },
    /** The ids of the steps that are ticked to begin with, with spaces between them. */
    done: { text: 'ids' },
    /** Where the page serves the Apple profile, if it may not save files itself: `https:`, or an address within the site. */
    'profile-href': { text: 'address' },
    /** Parts to leave out. */
    omit: { listOf: guideParts as readonly GuidePart[] },
    /** How close everything stands. */
    density: { oneOf: ['comfortable', 'compact'] },
  },
  shared: {
    /** The protocols this server has, both without it. Empty: neither. */
    offered: { listOf: protocols as readonly Protocol[] },
    /** The level of its headings. 2 without it. */
    'heading-level': { oneOf: [1, 2, 3, 4, 5] },
    /** The language to show, without it that of the nearest `lang` around. */
    lang: { text: 'language tag' },
    /** The direction, without it that of the language. */
    dir: { oneOf: ['ltr', 'rtl'] },
    /** For pages with a dark mode that the browser does not know of. */
    'color-scheme': { oneOf: ['light', 'dark'] },
  },
} as const;

type Tables = typeof attributes;

/** The attributes of one element. */
export type AttributesOf<Tag extends Exclude<keyof Tables, 'shared'>> = Tables[Tag] & Tables['shared'];
