import type { SettingsIssue } from './settingsDiagnostics.ts';

/** A file for mail programs, ready to be served or saved. */
export interface SetupFile {
  /** What it holds, to be written as UTF-8 without a byte order mark. */
  readonly text: string;
  /** The media type it must be served with. */
  readonly mediaType: string;
  /** A name to save it under, of ASCII letters, digits, dots and hyphens. */
  readonly fileName: string;
}

/** A file, or the reasons why there is none. */
export interface FileResult {
  /** `null` where an issue stands in the way: a file that would set up something wrong is never made. */
  readonly file: SetupFile | null;
  /** All that `checkMailServer` found, and what the format can't say. There may be some beside a file. */
  readonly issues: readonly SettingsIssue[];
}
