import type { DiagnosticCode } from '@mail-protocol/core';
import type { SettingsIssue } from '@mail-protocol/settings/rows';

const said = new Set<string>();

/**
 * Warns once per page, with the code, the detail and a link only: the full sentences would make this script too large.
 */
export function warn(code: DiagnosticCode | SettingsIssue['code'], detail: string): void {
  const sentence = `mail-protocol ${code}: ${detail.slice(0, 64)}. See https://github.com/OWNER/mail-protocol/blob/main/docs/errors/${code}.md.`;
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}
