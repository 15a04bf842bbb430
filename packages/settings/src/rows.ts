/** Everything that a page needs to show settings, without files, codes, or sentences for developers. */
export { checkMailServer } from './checkMailServer.ts';
export type { CheckedMailServer, MailServer, Protocol } from './mailServer.ts';
export type { SettingsIssue } from './settingsDiagnostics.ts';
export { type SettingsRow, settingsRows } from './settingsRows.ts';
