/** A setting of mail programs that a step can be about. */
export type SettingId = (typeof settingIds)[number];

/** Every setting that a step can be about. */
export const settingIds = [
  /** POP3: mail stays on the server after it has come down. */
  'serverCopies',
  /** POP3: the server's copy is removed after some days. */
  'keepDays',
  /** POP3: what is deleted in the program is deleted on the server, too. */
  'serverDeletes',
  /** IMAP: all mail is kept on the device as well, for reading without a connection. */
  'fullCopy',
  /** IMAP: only recent mail is kept on the device; older mail stays on the server. */
  'recentCopy',
  /** IMAP: where sent mail is saved. */
  'sentFolder',
  /** Looking for new mail by itself. */
  'checkMail',
  /** The place for folders that are on this computer alone. */
  'localFolder',
  /** Big messages are not downloaded whole automatically. */
  'sizeLimit',
] as const;

/** One thing to tick, to fill in or to choose from. */
export interface Control {
  /**
   * Its English words, as the program shows them, never translated here. Without the mark of a shortcut key and without
   * a colon at the end; `…` stands where a number is typed. Other languages: `label.*` of
   * `Messages`.
   */
  readonly label: string;
  /**
   * Whether the step about the setting uses it (ticked, filled in, chosen) or leaves it unticked. The steps keep
   * copies, let them go after some days, turn off deleting on the server, keep a copy, save sent mail on the server,
   * turn off checking.
   */
  readonly tick: boolean;
  /** Whether using it makes the program remove mail from the server. */
  readonly removes: boolean;
  /** The entry to choose, where the control is a list, in English. */
  readonly choose?: string;
}

/**
 * A program's support for a setting: the controls, all of which must be set · always on, with nothing to set · not
 * supported.
 */
export type ProgramSetting =
  | { readonly controls: readonly Control[] }
  | { readonly always: true }
  | { readonly cannot: true };

/** A mail program and its known settings. */
export interface Program {
  readonly id: ProgramId;
  /** Its name, the same in every language. */
  readonly name: string;
  /** Where it runs: on computers, or on phones and tablets. */
  readonly on: 'computer' | 'phone';
  readonly settings: Readonly<Partial<Record<SettingId, ProgramSetting>>>;
}

/** The name of a program in data and addresses. */
export type ProgramId =
  | 'apple-mail'
  | 'ios-mail'
  | 'outlook-classic'
  | 'outlook-new'
  | 'outlook-mobile'
  | 'gmail-app'
  | 'samsung-email'
  | 'thunderbird'
  | 'thunderbird-android'
  | 'em-client'
  | 'evolution'
  | 'kmail'
  | 'claws-mail'
  | 'fairemail';

const tick = (label: string): Control => ({ label, tick: true, removes: false });
const untick = (label: string): Control => ({ label, tick: false, removes: false });
const choose = (label: string, entry: string): Control => ({ ...tick(label), choose: entry });
const removing = (label: string, ticked: boolean): Control => ({ label, tick: ticked, removes: true });

/**
 * Mail programs, and their names for the settings in steps.
 *
 * Lists only settings found in a program's source, in its catalogue or on a page by its vendor. A program without any
 * sourced setting is listed too, so that a person can still select it. Names in other languages are in the languages
 * (`label.*` of `Messages`), sources and protocols in `programSources`, so that a page with the names does not load
 * them.
 */
export const programs: readonly Program[] = [
  {
    id: 'apple-mail',
    name: 'Apple Mail (Mac)',
    on: 'computer',
    settings: {
      serverCopies: { controls: [removing('Remove copy from server after retrieving a message', false)] },
      keepDays: { controls: [removing('Remove copy from server after retrieving a message', true)] },
      fullCopy: { controls: [choose('Download Attachments', 'All')] },
      localFolder: { controls: [tick('On My Mac')] },
      sizeLimit: { controls: [choose('Download Attachments', 'None')] },
    },
  },
  { id: 'ios-mail', name: 'Mail (iPhone, iPad)', on: 'phone', settings: {} },
  {
    id: 'outlook-classic',
    name: 'Outlook (classic)',
    on: 'computer',
    settings: {
      serverCopies: { controls: [tick('Leave a copy of messages on the server')] },
    },
  },
  { id: 'outlook-new', name: 'Outlook (new, Windows)', on: 'computer', settings: {} },
  { id: 'outlook-mobile', name: 'Outlook (phone, tablet)', on: 'phone', settings: {} },
  { id: 'gmail-app', name: 'Gmail app', on: 'phone', settings: {} },
  { id: 'samsung-email', name: 'Samsung Email', on: 'phone', settings: {} },
  {
    id: 'thunderbird',
    name: 'Thunderbird',
    on: 'computer',
    settings: {
      serverCopies: { controls: [tick('Leave messages on server')] },
      keepDays: { controls: [removing('For at most … days', true)] },
      serverDeletes: { controls: [removing('Until I delete them', false)] },
      fullCopy: {
        controls: [
          tick('Keep messages in all folders for this account on this computer'),
          tick('Synchronize all messages locally regardless of age'),
        ],
      },
      recentCopy: { controls: [tick('Synchronize the most recent …')] },
      sentFolder: { controls: [tick('Place a copy in'), tick('"Sent" Folder on')] },
      checkMail: {
        controls: [untick('Check for new messages at startup'), untick('Check for new messages every … minutes')],
      },
      localFolder: { controls: [tick('Local Folders')] },
      sizeLimit: { controls: [tick("Don't download messages larger than … KB")] },
    },
  },
  {
    id: 'thunderbird-android',
    name: 'Thunderbird (Android)',
    on: 'phone',
    settings: {
      serverCopies: { always: true },
      keepDays: { cannot: true },
      serverDeletes: { controls: [choose('When I delete a message', 'Do not delete on server')] },
      fullCopy: {
        controls: [
          choose('Local folder size', 'all messages'),
          choose('Sync messages from', 'any time (no limit)'),
          choose('Fetch messages up to', 'any size (no limit)'),
        ],
      },
      recentCopy: { controls: [tick('Sync messages from')] },
      sentFolder: { controls: [tick('Sent folder'), tick('Upload sent messages')] },
      checkMail: { controls: [choose('Folder poll frequency', 'Never')] },
      sizeLimit: { controls: [tick('Fetch messages up to')] },
    },
  },
  { id: 'em-client', name: 'eM Client', on: 'computer', settings: {} },
  {
    id: 'evolution',
    name: 'Evolution',
    on: 'computer',
    settings: {
      serverCopies: { controls: [tick('Leave messages on server')] },
      keepDays: { controls: [removing('Delete after … day(s)', true)] },
      serverDeletes: { controls: [removing('Delete expunged from local Inbox', false)] },
      fullCopy: { controls: [tick('Synchronize remote mail locally in all folders')] },
      recentCopy: { controls: [tick('Do not synchronize locally mails older than …')] },
      sentFolder: { controls: [tick('Sent Messages Folder')] },
      checkMail: {
        controls: [untick('Check for new messages on start'), untick('Check for new messages every … minutes')],
      },
      localFolder: { controls: [tick('On This Computer')] },
    },
  },
  {
    id: 'kmail',
    name: 'KMail',
    on: 'computer',
    settings: {
      serverCopies: { controls: [tick('Leave fetched messages on the server')] },
      keepDays: { controls: [removing('Days to leave messages on the server', true)] },
      serverDeletes: { cannot: true },
      fullCopy: { controls: [tick('Download all messages for offline use')] },
      sentFolder: { controls: [tick('Sent-mail folder')] },
      checkMail: { controls: [untick('Enable interval mail checking'), untick('Check mail on startup')] },
    },
  },
  {
    id: 'claws-mail',
    name: 'Claws Mail',
    on: 'computer',
    settings: {
      serverCopies: { controls: [removing('Remove messages on server when received', false)] },
      keepDays: {
        controls: [removing('Remove messages on server when received', true), removing('Remove after … days', true)],
      },
      fullCopy: { controls: [tick('Synchronise for offline use')] },
      sentFolder: { controls: [tick('Put sent messages in')] },
      checkMail: { controls: [untick("'Get Mail' checks for new messages on this account")] },
    },
  },
  {
    id: 'fairemail',
    name: 'FairEmail',
    on: 'phone',
    settings: {
      serverCopies: { controls: [tick('Leave messages on server')] },
      keepDays: { cannot: true },
      serverDeletes: { controls: [tick('Leave deleted messages on server')] },
      fullCopy: { controls: [tick('Keep all messages'), tick('Automatically download message texts and attachments')] },
      recentCopy: { controls: [tick('Keep messages (days)')] },
      sentFolder: { controls: [tick('Sent')] },
      checkMail: { controls: [tick('Synchronize manually')] },
      sizeLimit: { controls: [tick('Automatically download messages and attachments on a metered connection up to')] },
    },
  },
];

/** The month of the oldest source of a setting's name: the age of the list as a whole. */
export const settingsReadIn = '2026-08';

/**
 * A program's support for a setting.
 *
 * @returns `null` if nothing is known: a step then says only what to look for.
 *
 * @example
 * settingOf('kmail', 'serverDeletes'); // { cannot: true }
 */
export function settingOf(program: string, setting: SettingId): ProgramSetting | null {
  return programs.find(({ id }) => id === program)?.settings[setting] ?? null;
}
