/** What one mail program calls a setting, in its English version. */
export interface ProgramSetting {
  readonly program: string;
  /** The label to look for. */
  readonly label: string;
  /** Whether ticking it removes mail instead of leaving it. */
  readonly removes: boolean;
}

/** The month in which the labels were read. Programs change: the text beside them says so. */
export const settingsReadIn = '2026-08';

/**
 * What the two settings that a plan turns on are called in common programs.
 *
 * Only labels read in a program's own source or in a maintained manual are listed, and no default is
 * asserted. Programs whose labels could not be confirmed are left out. The comment above each label
 * says where it was read, and in which version.
 */
export const programSettings: Readonly<Record<'serverCopies' | 'fullCopy', readonly ProgramSetting[]>> = {
  serverCopies: [
    // releases-comm-central, am-server-top.dtd, 156.0a1
    { program: 'Thunderbird', label: 'Leave messages on server', removes: false },
    // support.google.com/mail/answer/7104828
    { program: 'Outlook (classic)', label: 'Leave a copy of messages on the server', removes: false },
    // KDE/kdepim-runtime, resources/pop3/popsettings.ui, 26.11.40
    { program: 'KMail', label: 'Leave fetched messages on the server', removes: false },
    // GNOME/evolution-data-server, camel-pop3-provider.c, 3.61.3
    { program: 'Evolution', label: 'Leave messages on server', removes: false },
    // M66B/FairEmail, strings.xml, 1.2331
    { program: 'FairEmail', label: 'Leave messages on server', removes: false },
    // claws-mail 4.1.1, account preferences, Receive
    { program: 'Claws Mail', label: 'Remove messages on server when received', removes: true },
  ],
  fullCopy: [
    // releases-comm-central, am-offline.dtd, 156.0a1
    { program: 'Thunderbird', label: 'Keep messages in all folders for this account on this computer', removes: false },
    // KDE/kdepim-runtime, resources/imap/setupserverview_desktop.ui, 26.11.40
    { program: 'KMail', label: 'Download all messages for offline use', removes: false },
    // GNOME/evolution-data-server, camel-imapx-provider.c, 3.61.3
    { program: 'Evolution', label: 'Synchronize remote mail locally in all folders', removes: false },
  ],
};
