export { appleProfile, type ProfileIdentity } from './appleProfile.ts';
export { type AutoconfigOptions, autoconfig } from './autoconfig.ts';
export { type CheckedSettings, checkMailServer } from './checkMailServer.ts';
export type {
  CheckedMailServer,
  Connection,
  GivenConnection,
  MailServer,
  Protocol,
  Security,
  Service,
  SignIn,
} from './mailServer.ts';
export {
  diagnoseSettings,
  type SettingsCode,
  type SettingsDiagnostic,
  type SettingsIssue,
  settingsDiagnostics,
} from './settingsDiagnostics.ts';
export { type SettingsRow, settingsRows } from './settingsRows.ts';
export type { FileResult, SetupFile } from './setupFile.ts';
export { standardPorts } from './standardPorts.ts';
export { type CodeResult, thunderbirdCode } from './thunderbirdCode.ts';
export type { RandomSource } from './uuid.ts';
