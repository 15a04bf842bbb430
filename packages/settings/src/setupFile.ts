import type { SettingsIssue } from './settingsDiagnostics.ts';

/** A file for mail programs, ready to be served or saved. */
export interface SetupFile {
  /** Its content. Write it as UTF-8 without a byte order mark. */
  readonly text: string;
  /** The media type it must be served with. */
  readonly mediaType: string;
  /** A name to save it under, of ASCII letters, digits, dots and hyphens. */
  readonly fileName: string;
}

/** A file, or the reasons why there is none. */
export interface FileResult {
  /** `null` if an issue prevents it: a file that would set up something wrong is never made. */
  readonly file: SetupFile | null;
  /**
   * All issues from `checkMailServer`, and settings that the format can't express. May be present together with a file.
   */
  readonly issues: readonly SettingsIssue[];
}
