/** What a page needs to show settings: no files, no codes, and no sentences for developers. */
export { checkMailServer } from './checkMailServer.ts';
export type { CheckedMailServer, MailServer, Protocol } from './mailServer.ts';
export type { SettingsIssue } from './settingsDiagnostics.ts';
export { type SettingsRow, settingsRows } from './settingsRows.ts';
