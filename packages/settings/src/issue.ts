import type { SettingsCode, SettingsIssue } from './settingsDiagnostics.ts';

/** An issue with the value at fault. */
export function issue(code: SettingsCode, at: string, value: unknown = ''): SettingsIssue {
  return { code, at, detail: shown(value) };
}

/** An untrusted value as at most 64 characters that are safe to show. */
export function shown(value: unknown): string {
  // Converting a symbol or an object without a prototype to text throws, and a list may be endless.
  const plain = value === null || /^(string|number|boolean)$/.test(typeof value);
  return (plain ? String(value) : typeof value).slice(0, 64).replace(/\p{C}/gu, '\ufffd');
}
