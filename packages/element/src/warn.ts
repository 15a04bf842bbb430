import type { DiagnosticCode } from '@mail-protocol/core';
import type { SettingsIssue } from '@mail-protocol/settings/rows';

const said = new Set<string>();

/** Warns once a page. The page of the code says the rest: its sentences would weigh more than this script can spare. */
export function warn(code: DiagnosticCode | SettingsIssue['code'], detail: string): void {
  const sentence = `mail-protocol ${code}: ${detail.slice(0, 64)}. See https://github.com/OWNER/mail-protocol/blob/main/docs/errors/${code}.md.`;
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}
