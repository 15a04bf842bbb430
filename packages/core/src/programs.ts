/** Where a fact about somebody's program or service was read, and when. */
export interface Sourced {
  /** A file and its version, or the address of a page of the maker. */
  readonly source: string;
  /** The month in which it was read, as `2026-11`. Programs change: the text beside it says so. */
  readonly readIn: string;
}

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
  /** Big messages are not fetched whole by themselves. */
  'sizeLimit',
] as const;

/**
 * Words as a program shows them, by language, each from the program's own catalogue of that language, never translated
 * here. Without the mark of a shortcut key and without a colon at the end; `…` stands where a number is typed.
 */
export interface Labels {
  readonly en: string;
  readonly de?: string;
  readonly ar?: string;
}

/** One thing to tick, to fill in or to choose from. */
export interface Control {
  readonly labels: Labels;
  /**
   * Whether the step about the setting uses it (ticked, filled in, chosen) or leaves it unticked. The steps keep copies,
   * let them go after days, turn off deleting on the server, keep a copy, save sent mail on the server, turn off checking.
   */
  readonly tick: boolean;
  /** Whether using it makes the program remove mail from the server. */
  readonly removes: boolean;
  /** The entry to choose, where the control is a list. */
  readonly choose?: Labels;
}

/**
 * What a program has for a setting: the controls, all of them to be set · that it is always so, with nothing to set ·
 * that the program cannot.
 */
export type ProgramSetting = Sourced &
  ({ readonly controls: readonly Control[] } | { readonly always: true } | { readonly cannot: true });

/** A mail program and what is known of it. What could not be sourced is `null` or left out; no default is asserted. */
export interface Program {
  readonly id: ProgramId;
  /** Its name, the same in every language. */
  readonly name: string;
  /** Which protocols it can do; `byHand`: whether the person can pick POP3, whatever the program finds by itself. */
  readonly protocols: (Sourced & { readonly pop3: boolean; readonly byHand: boolean | null }) | null;
  /** Where its maker says that it keeps a copy of IMAP mail in data centres of its own. */
  readonly keepsCopy: Sourced | null;
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

const read = (source: string, readIn: string): Sourced => ({ source, readIn });

const appleAccountType = read('support.apple.com/HT203995, the row “Account type”', '2026-11');

const googlePopHelp = read('support.google.com/mail/answer/7104828', '2026-11');

const appleAttachments = read(
  'Apple’s page on Account Information in Mail for Mac, quoted in discussions.apple.com/thread/8056369',
  '2026-11',
);

const microsoftCloud = read(
  'support.microsoft.com/en-us/outlook/getstarted/sync-your-account-in-outlook-to-the-microsoft-cloud',
  '2026-10',
);

const thunderbird = {
  server: read('Thunderbird 153.7.0esr and its language packs, am-server-top.dtd', '2026-11'),
  offline: read('Thunderbird 153.7.0esr and its language packs, am-offline.dtd', '2026-11'),
  copies: read('Thunderbird 153.7.0esr and its language packs, am-copies.dtd', '2026-11'),
  folders: read('Thunderbird 153.7.0esr and its language packs, messenger.properties', '2026-11'),
};

const thunderbirdAndroid = {
  strings: read('thunderbird/thunderbird-android 24.0, legacy/ui/legacy/src/main/res/values*/strings.xml', '2026-08'),
  sync: read('thunderbird/thunderbird-android 24.0, backend/pop3, Pop3Sync.kt', '2026-08'),
};

const evolution = {
  pop3: read('GNOME/evolution-data-server 3.61.3, camel-pop3-provider.c and po/', '2026-08'),
  imap: read('GNOME/evolution-data-server 3.61.3, camel-imapx-provider.c and po/', '2026-08'),
  mail: read('Evolution 3.46.4, its message catalogues', '2026-11'),
  folders: read('GNOME/evolution-data-server 3.61.3, po/', '2026-08'),
};

const kmail = {
  pop3: read('KDE/kdepim-runtime 26.11.40, resources/pop3/popsettings.ui and po/', '2026-08'),
  pop3Code: read(
    'KDE/kdepim-runtime 26.11.40, resources/pop3/pop3resource.h, which does not hear of removals',
    '2026-08',
  ),
  imap: read('KDE/kdepim-runtime 26.11.40, resources/imap/setupserverview_desktop.ui and po/', '2026-08'),
  checking: read(
    'KDE/kdepim-runtime 26.11.40, resources/pop3/popsettings.ui; KDE/kmail 26.11.40, configureaccountpage.cpp; their po/',
    '2026-08',
  ),
  identity: read('KDE/kmail 26.11.40, src/identity/identitydialog.cpp and po/', '2026-08'),
};

const clawsMail = read('Claws Mail 4.1.1 and its German catalogue', '2026-11');

const fairEmail = {
  pop3: read('M66B/FairEmail 1.2331, fragment_pop.xml and strings.xml', '2026-08'),
  folder: read('M66B/FairEmail 1.2331, fragment_folder.xml and strings.xml', '2026-08'),
  account: read('M66B/FairEmail 1.2331, fragment_account.xml and strings.xml', '2026-08'),
  options: read('M66B/FairEmail 1.2331, strings.xml', '2026-08'),
  noDays: read(
    'M66B/FairEmail 1.2331: fragment_pop.xml has no days; FragmentFolder.java offers them for IMAP',
    '2026-08',
  ),
  faq: read('M66B/FairEmail 1.2331, FAQ.md, “There is no auto discovery for POP3”', '2026-08'),
};

const tick = (labels: Labels): Control => ({ labels, tick: true, removes: false });
const untick = (labels: Labels): Control => ({ labels, tick: false, removes: false });
const choose = (labels: Labels, entry: Labels): Control => ({ ...tick(labels), choose: entry });
const removing = (labels: Labels, ticked: boolean): Control => ({ labels, tick: ticked, removes: true });

/**
 * Mail programs, and what they call the settings that steps are about.
 *
 * Only what was read in a program's source, in its catalogue or on a page of its maker stands here; the one label of
 * Outlook and that of Apple Mail are also on Google's page, which is named. A program of which nothing could be sourced
 * is listed without settings, so that a person can still say it is theirs.
 */
export const programs: readonly Program[] = [
  {
    id: 'apple-mail',
    name: 'Apple Mail (Mac)',
    protocols: { pop3: true, byHand: true, ...appleAccountType },
    keepsCopy: null,
    settings: {
      serverCopies: {
        controls: [removing({ en: 'Remove copy from server after retrieving a message' }, false)],
        ...googlePopHelp,
      },
      keepDays: {
        controls: [removing({ en: 'Remove copy from server after retrieving a message' }, true)],
        ...read(
          'docs.info.apple.com, Mail 2.0 Help, ml943; the label as in support.google.com/mail/answer/7104828',
          '2026-11',
        ),
      },
      fullCopy: {
        controls: [choose({ en: 'Download Attachments' }, { en: 'All' })],
        ...appleAttachments,
      },
      localFolder: {
        controls: [tick({ en: 'On My Mac' })],
        ...read('support.apple.com/guide/mail, “mailbox”, macOS 11', '2026-11'),
      },
      sizeLimit: {
        controls: [choose({ en: 'Download Attachments' }, { en: 'None' })],
        ...appleAttachments,
      },
    },
  },
  {
    id: 'ios-mail',
    name: 'Mail (iPhone, iPad)',
    protocols: { pop3: true, byHand: true, ...appleAccountType },
    keepsCopy: null,
    settings: {},
  },
  {
    id: 'outlook-classic',
    name: 'Outlook (classic)',
    protocols: { pop3: true, byHand: null, ...googlePopHelp },
    keepsCopy: null,
    settings: {
      serverCopies: { controls: [tick({ en: 'Leave a copy of messages on the server' })], ...googlePopHelp },
    },
  },
  {
    id: 'outlook-new',
    name: 'Outlook (new, Windows)',
    protocols: null,
    keepsCopy: microsoftCloud,
    settings: {},
  },
  {
    id: 'outlook-mobile',
    name: 'Outlook (phone, tablet)',
    protocols: null,
    keepsCopy: microsoftCloud,
    settings: {},
  },
  { id: 'gmail-app', name: 'Gmail app', protocols: null, keepsCopy: null, settings: {} },
  { id: 'samsung-email', name: 'Samsung Email', protocols: null, keepsCopy: null, settings: {} },
  {
    id: 'thunderbird',
    name: 'Thunderbird',
    protocols: {
      pop3: true,
      byHand: true,
      ...read('Thunderbird 153.7.0esr, account set-up, “Protocol”', '2026-11'),
    },
    keepsCopy: null,
    settings: {
      serverCopies: {
        controls: [
          tick({
            en: 'Leave messages on server',
            de: 'Nachrichten auf dem Server belassen',
            ar: 'اترك الرسائل على الخادوم',
          }),
        ],
        ...thunderbird.server,
      },
      keepDays: {
        controls: [
          removing(
            {
              en: 'For at most … days',
              de: 'Lösche Nachrichten vom Server nach … Tagen',
              ar: 'لمدة أقصاها … أيام',
            },
            true,
          ),
        ],
        ...thunderbird.server,
      },
      serverDeletes: {
        controls: [
          removing(
            {
              en: 'Until I delete them',
              de: 'Nachrichten vom Server löschen, wenn sie aus dem Posteingang gelöscht werden',
              ar: 'حتى أحذفها',
            },
            false,
          ),
        ],
        ...thunderbird.server,
      },
      fullCopy: {
        controls: [
          tick({
            en: 'Keep messages in all folders for this account on this computer',
            de: 'Nachrichten für alle Ordner dieses Kontos auf diesem Computer bereithalten',
            ar: 'احتفظ بالرسائل في كل مجلدات هذا الحساب على الحاسوب',
          }),
          tick({
            en: 'Synchronize all messages locally regardless of age',
            de: 'Nachrichten unabhängig vom Alter herunterladen',
            ar: 'زامِن كل الرسائل محليًا بغض النظر عن عمرها',
          }),
        ],
        ...thunderbird.offline,
      },
      recentCopy: {
        controls: [
          tick({
            en: 'Synchronize the most recent …',
            de: 'Nur Nachrichten der letzten … herunterladen',
            ar: 'زأمِن الأحدث …',
          }),
        ],
        ...thunderbird.offline,
      },
      sentFolder: {
        controls: [
          tick({ en: 'Place a copy in', de: 'Eine Kopie speichern unter', ar: 'ضع نسخة في' }),
          tick({ en: '"Sent" Folder on', de: 'Ordner "Gesendet" in', ar: 'مُجلد ”المُرسل“ في' }),
        ],
        ...thunderbird.copies,
      },
      checkMail: {
        controls: [
          untick({
            en: 'Check for new messages at startup',
            de: 'Beim Starten auf neue Nachrichten prüfen',
            ar: 'تحقق من وجود رسائل جديدة عند البدء',
          }),
          untick({
            en: 'Check for new messages every … minutes',
            de: 'Alle … Minuten auf neue Nachrichten prüfen',
            ar: 'افحص الرسائل الجديدة كل … دقائق',
          }),
        ],
        ...thunderbird.server,
      },
      localFolder: {
        controls: [tick({ en: 'Local Folders', de: 'Lokale Ordner', ar: 'مجلدات محلّيّة' })],
        ...thunderbird.folders,
      },
      sizeLimit: {
        controls: [
          tick({
            en: "Don't download messages larger than … KB",
            de: 'Nachrichten nicht herunterladen, die größer sind als … KB',
            ar: 'لا تنزل الرسائل الأكبر من … ك.بايت',
          }),
        ],
        ...thunderbird.offline,
      },
    },
  },
  {
    id: 'thunderbird-android',
    name: 'Thunderbird (Android)',
    protocols: {
      pop3: true,
      byHand: true,
      ...read(
        'thunderbird/thunderbird-android 24.0, feature/account/server/settings, IncomingServerSettingsStateExtensions.kt',
        '2026-08',
      ),
    },
    keepsCopy: null,
    settings: {
      serverCopies: { always: true, ...thunderbirdAndroid.sync },
      keepDays: { cannot: true, ...thunderbirdAndroid.sync },
      serverDeletes: {
        controls: [
          choose(
            { en: 'When I delete a message', de: 'Beim Löschen von Nachrichten', ar: 'عندما أحذف رسالة' },
            { en: 'Do not delete on server', de: 'Nie auf Server löschen', ar: 'ﻻ تحذفها على الخادم' },
          ),
        ],
        ...thunderbirdAndroid.strings,
      },
      fullCopy: {
        controls: [
          choose(
            { en: 'Local folder size', de: 'Lokale Ordnergröße', ar: 'حجم المجلد المحلي' },
            { en: 'all messages', de: 'Alle Nachrichten', ar: 'كل الرسائل' },
          ),
          choose(
            { en: 'Sync messages from', de: 'Nachrichten synchronisieren von', ar: 'زَامن الرسائل مع' },
            { en: 'any time (no limit)', de: 'jederzeit (unbegrenzt)', ar: 'أي وقت (بدون حَدْ)' },
          ),
          choose(
            { en: 'Fetch messages up to', de: 'Nachrichten abrufen bis zu', ar: 'إحضار الرسائل حتى' },
            { en: 'any size (no limit)', de: 'jede Größe (unbegrenzt)', ar: 'أي حجم (بدون حَدْ)' },
          ),
        ],
        ...thunderbirdAndroid.strings,
      },
      recentCopy: {
        controls: [tick({ en: 'Sync messages from', de: 'Nachrichten synchronisieren von', ar: 'زَامن الرسائل مع' })],
        ...thunderbirdAndroid.strings,
      },
      sentFolder: {
        controls: [
          tick({ en: 'Sent folder', de: 'Ordner für gesendete Nachrichten', ar: 'مجلد الرسائل المرسَلة' }),
          tick({ en: 'Upload sent messages', de: 'Gesendete Nachrichten hochladen', ar: 'تحميل الرسائل المرسلة' }),
        ],
        ...thunderbirdAndroid.strings,
      },
      checkMail: {
        controls: [
          choose(
            {
              en: 'Folder poll frequency',
              de: 'Häufigkeit der Ordnerabfrage',
              ar: 'تردد استطلاع المجلد',
            },
            { en: 'Never', de: 'Nie (nur manuell)', ar: 'أبدًا' },
          ),
        ],
        ...thunderbirdAndroid.strings,
      },
      sizeLimit: {
        controls: [tick({ en: 'Fetch messages up to', de: 'Nachrichten abrufen bis zu', ar: 'إحضار الرسائل حتى' })],
        ...thunderbirdAndroid.strings,
      },
    },
  },
  { id: 'em-client', name: 'eM Client', protocols: null, keepsCopy: null, settings: {} },
  {
    id: 'evolution',
    name: 'Evolution',
    protocols: { pop3: true, byHand: true, ...evolution.pop3 },
    keepsCopy: null,
    settings: {
      serverCopies: {
        controls: [
          tick({
            en: 'Leave messages on server',
            de: 'Nachrichten auf Server belassen',
            ar: 'اترك الرّسائل على الخادوم',
          }),
        ],
        ...evolution.pop3,
      },
      keepDays: {
        controls: [removing({ en: 'Delete after … day(s)', de: 'Nach … Tag(en) löschen', ar: 'احذف بعد … يوم' }, true)],
        ...evolution.pop3,
      },
      serverDeletes: {
        controls: [
          removing(
            {
              en: 'Delete expunged from local Inbox',
              de: 'Gelöschte Nachrichten aus lokalem Posteingang entfernen',
            },
            false,
          ),
        ],
        ...evolution.pop3,
      },
      fullCopy: {
        controls: [
          tick({
            en: 'Synchronize remote mail locally in all folders',
            de: 'Entfernte E-Mails automatisch lokal abgleichen',
          }),
        ],
        ...evolution.imap,
      },
      recentCopy: {
        controls: [
          tick({
            en: 'Do not synchronize locally mails older than …',
            de: 'Keine lokalen Nachrichten abgleichen, die älter sind als …',
          }),
        ],
        ...evolution.mail,
      },
      sentFolder: {
        controls: [
          tick({ en: 'Sent Messages Folder', de: 'Ordner für verschickte Nachrichten', ar: 'مجلد الرسائل المرسلة' }),
        ],
        ...evolution.mail,
      },
      checkMail: {
        controls: [
          untick({
            en: 'Check for new messages on start',
            de: 'Beim Start nach neuen Nachrichten suchen',
            ar: 'تفقّد الرسائل الجديدة عند البدء',
          }),
          untick({
            en: 'Check for new messages every … minutes',
            de: 'Automatisch nach neuen E-Mails sehen alle … Minuten',
            ar: 'تحقق من الرسائل الجديدة كلَّ … دقائق',
          }),
        ],
        ...evolution.mail,
      },
      localFolder: {
        controls: [tick({ en: 'On This Computer', de: 'Auf diesem Rechner', ar: 'على هذا الحاسوب' })],
        ...evolution.folders,
      },
    },
  },
  {
    id: 'kmail',
    name: 'KMail',
    protocols: { pop3: true, byHand: true, ...kmail.pop3 },
    keepsCopy: null,
    settings: {
      serverCopies: {
        controls: [
          tick({
            en: 'Leave fetched messages on the server',
            de: 'Abgeholte Nachrichten auf dem Server lassen',
            ar: 'اترك الرّسائل التي جُلبت في الخادم',
          }),
        ],
        ...kmail.pop3,
      },
      keepDays: {
        controls: [
          removing(
            {
              en: 'Days to leave messages on the server',
              de: 'Abgeholte Nachrichten bleiben folgende Anzahl Tage auf dem Server',
              ar: 'أيّام ترك الرّسائل في الخادم',
            },
            true,
          ),
        ],
        ...kmail.pop3,
      },
      serverDeletes: { cannot: true, ...kmail.pop3Code },
      fullCopy: {
        controls: [
          tick({
            en: 'Download all messages for offline use',
            de: 'Alle Nachrichten zur Offline-Verwendung herunterladen',
            ar: 'نزّل كلّ الرّسائل للاستخدام بلا اتّصال',
          }),
        ],
        ...kmail.imap,
      },
      sentFolder: {
        controls: [tick({ en: 'Sent-mail folder', de: 'Ordner für versendete Nachrichten', ar: 'مجلّد البريد المُرسل' })],
        ...kmail.identity,
      },
      checkMail: {
        controls: [
          untick({
            en: 'Enable interval mail checking',
            de: 'Postfach regelmäßig überprüfen',
            ar: 'مكّن التماس البريد كلّ فترة',
          }),
          untick({ en: 'Check mail on startup', de: 'Beim Start nach E-Mail sehen', ar: 'التمس البريد عند البدء' }),
        ],
        ...kmail.checking,
      },
    },
  },
  {
    id: 'claws-mail',
    name: 'Claws Mail',
    protocols: { pop3: true, byHand: true, ...clawsMail },
    keepsCopy: null,
    settings: {
      serverCopies: {
        controls: [
          removing(
            {
              en: 'Remove messages on server when received',
              de: 'Nachrichten nach Empfang vom Server löschen',
            },
            false,
          ),
        ],
        ...clawsMail,
      },
      keepDays: {
        controls: [
          removing(
            {
              en: 'Remove messages on server when received',
              de: 'Nachrichten nach Empfang vom Server löschen',
            },
            true,
          ),
          removing({ en: 'Remove after … days', de: 'Löschen nach … Tag(en)' }, true),
        ],
        ...clawsMail,
      },
      fullCopy: {
        controls: [tick({ en: 'Synchronise for offline use', de: 'Für Offline-Nutzung synchronisieren' })],
        ...clawsMail,
      },
      sentFolder: {
        controls: [tick({ en: 'Put sent messages in', de: 'Gesendete Nachrichten ablegen in' })],
        ...clawsMail,
      },
      checkMail: {
        controls: [
          untick({
            en: "'Get Mail' checks for new messages on this account",
            de: "'Abrufen' überprüft dieses Konto auf neue Nachrichten",
          }),
        ],
        ...clawsMail,
      },
    },
  },
  {
    id: 'fairemail',
    name: 'FairEmail',
    protocols: { pop3: true, byHand: true, ...fairEmail.faq },
    keepsCopy: null,
    settings: {
      serverCopies: {
        controls: [tick({ en: 'Leave messages on server', de: 'Nachrichten auf Server belassen' })],
        ...fairEmail.pop3,
      },
      keepDays: { cannot: true, ...fairEmail.noDays },
      serverDeletes: {
        controls: [tick({ en: 'Leave deleted messages on server', de: 'Gelöschte Nachrichten auf Server belassen' })],
        ...fairEmail.pop3,
      },
      fullCopy: {
        controls: [
          tick({ en: 'Keep all messages', de: 'Alle E-Mails aufbewahren', ar: 'الإبقاء على كافة الرسائل' }),
          tick({
            en: 'Automatically download message texts and attachments',
            de: 'Automatisch den Nachrichtentext und Anhänge herunterladen',
          }),
        ],
        ...fairEmail.folder,
      },
      recentCopy: {
        controls: [
          tick({
            en: 'Keep messages (days)',
            de: 'Nachrichten aufbewahren (Tage)',
            ar: 'مدة الاحتفاظ (بالأيام)',
          }),
        ],
        ...fairEmail.folder,
      },
      sentFolder: {
        controls: [tick({ en: 'Sent', de: 'Gesendet', ar: 'البريد المرسَل' })],
        ...fairEmail.account,
      },
      checkMail: {
        controls: [tick({ en: 'Synchronize manually', de: 'Manuell synchronisieren' })],
        ...fairEmail.account,
      },
      sizeLimit: {
        controls: [
          tick({
            en: 'Automatically download messages and attachments on a metered connection up to',
            de: 'Automatisches Herunterladen von E-Mails und Anhängen auf getakteten Verbindungen bis zu einer Größe von',
          }),
        ],
        ...fairEmail.options,
      },
    },
  },
];

/** The oldest month in which a name of a setting was read: how old the list may be as a whole. */
export const settingsReadIn = '2026-08';

/**
 * What a program has for a setting.
 *
 * @returns `null` where nothing is known: a step then says what to look for, and no more.
 *
 * @example
 * settingOf('kmail', 'serverDeletes'); // { cannot: true, source: …, readIn: '2026-08' }
 */
export function settingOf(program: string, setting: SettingId): ProgramSetting | null {
  return programs.find(({ id }) => id === program)?.settings[setting] ?? null;
}
