import type { ProgramId, SettingId } from './programs.ts';
import { read, type Sourced } from './sourced.ts';

/**
 * Facts about a program that are not shown anywhere, and the sources of the rest. Without a source, a fact is `null` or
 * left out; defaults are never assumed.
 */
export interface ProgramSources {
  /** Which protocols it can do; `byHand`: whether the person can pick POP3, whatever the program finds by itself. */
  readonly protocols: (Sourced & { readonly pop3: boolean; readonly byHand: boolean | null }) | null;
  /** Where its maker says that it keeps a copy of IMAP mail in data centres of its own. */
  readonly keepsCopy: Sourced | null;
  /**
   * Where each setting in `programs` was read. Its names in other languages: `scripts/catalogues.ts` of the repository.
   */
  readonly settings: Readonly<Partial<Record<SettingId, Sourced>>>;
}

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

/**
 * The sources of all facts about programs. The label of Outlook and labels of Apple Mail are also on a help page of
 * Google, which is given as their source. Separate from `programs`, so that a page with the names does not load it.
 */
export const programSources: Readonly<Record<ProgramId, ProgramSources>> = {
  'apple-mail': {
    protocols: { pop3: true, byHand: true, ...appleAccountType },
    keepsCopy: null,
    settings: {
      serverCopies: googlePopHelp,
      keepDays: read(
        'docs.info.apple.com, Mail 2.0 Help, ml943; the label as in support.google.com/mail/answer/7104828',
        '2026-11',
      ),
      fullCopy: appleAttachments,
      localFolder: read('support.apple.com/guide/mail, “mailbox”, macOS 11', '2026-11'),
      sizeLimit: appleAttachments,
    },
  },
  'ios-mail': { protocols: { pop3: true, byHand: true, ...appleAccountType }, keepsCopy: null, settings: {} },
  'outlook-classic': {
    protocols: { pop3: true, byHand: null, ...googlePopHelp },
    keepsCopy: null,
    settings: {
      serverCopies: googlePopHelp,
    },
  },
  'outlook-new': { protocols: null, keepsCopy: microsoftCloud, settings: {} },
  'outlook-mobile': { protocols: null, keepsCopy: microsoftCloud, settings: {} },
  'gmail-app': { protocols: null, keepsCopy: null, settings: {} },
  'samsung-email': { protocols: null, keepsCopy: null, settings: {} },
  thunderbird: {
    protocols: { pop3: true, byHand: true, ...read('Thunderbird 153.7.0esr, account set-up, “Protocol”', '2026-11') },
    keepsCopy: null,
    settings: {
      serverCopies: thunderbird.server,
      keepDays: thunderbird.server,
      serverDeletes: thunderbird.server,
      fullCopy: thunderbird.offline,
      recentCopy: thunderbird.offline,
      sentFolder: thunderbird.copies,
      checkMail: thunderbird.server,
      localFolder: thunderbird.folders,
      sizeLimit: thunderbird.offline,
    },
  },
  'thunderbird-android': {
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
      serverCopies: thunderbirdAndroid.sync,
      keepDays: thunderbirdAndroid.sync,
      serverDeletes: thunderbirdAndroid.strings,
      fullCopy: thunderbirdAndroid.strings,
      recentCopy: thunderbirdAndroid.strings,
      sentFolder: thunderbirdAndroid.strings,
      checkMail: thunderbirdAndroid.strings,
      sizeLimit: thunderbirdAndroid.strings,
    },
  },
  'em-client': { protocols: null, keepsCopy: null, settings: {} },
  evolution: {
    protocols: { pop3: true, byHand: true, ...evolution.pop3 },
    keepsCopy: null,
    settings: {
      serverCopies: evolution.pop3,
      keepDays: evolution.pop3,
      serverDeletes: evolution.pop3,
      fullCopy: evolution.imap,
      recentCopy: evolution.mail,
      sentFolder: evolution.mail,
      checkMail: evolution.mail,
      localFolder: evolution.folders,
    },
  },
  kmail: {
    protocols: { pop3: true, byHand: true, ...kmail.pop3 },
    keepsCopy: null,
    settings: {
      serverCopies: kmail.pop3,
      keepDays: kmail.pop3,
      serverDeletes: kmail.pop3Code,
      fullCopy: kmail.imap,
      sentFolder: kmail.identity,
      checkMail: kmail.checking,
    },
  },
  'claws-mail': {
    protocols: { pop3: true, byHand: true, ...clawsMail },
    keepsCopy: null,
    settings: {
      serverCopies: clawsMail,
      keepDays: clawsMail,
      fullCopy: clawsMail,
      sentFolder: clawsMail,
      checkMail: clawsMail,
    },
  },
  fairemail: {
    protocols: { pop3: true, byHand: true, ...fairEmail.faq },
    keepsCopy: null,
    settings: {
      serverCopies: fairEmail.pop3,
      keepDays: fairEmail.noDays,
      serverDeletes: fairEmail.pop3,
      fullCopy: fairEmail.folder,
      recentCopy: fairEmail.folder,
      sentFolder: fairEmail.account,
      checkMail: fairEmail.account,
      sizeLimit: fairEmail.options,
    },
  },
};
