import { join } from 'node:path';
import { pluginWordsOf } from './localeFiles.ts';

const folder = join(import.meta.dirname, '../../../integrations/roundcube/localization');

/** Roundcube's names of locales that do not have the region where most people speak the language. */
const otherNames: Readonly<Record<string, string>> = { ar: 'ar_SA' };

function localeOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return otherNames[tag] ?? `${language}_${region}`;
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/**
 * The file of the Roundcube plugin for a language, as path and text; none if the language lacks a word. Roundcube shows
 * English then.
 */
export function roundcubeLabels(tag: string): readonly (readonly [path: string, text: string])[] {
  const { 'plugin.programs': programs, 'plugin.set-up': setUp } = pluginWordsOf(tag);
  if (!programs || !setUp) return [];
  const lines = [`$labels['programs'] = ${quoted(programs)};`, `$labels['setup'] = ${quoted(setUp)};`];
  return [[join(folder, `${localeOf(tag)}.inc`), `<?php\n\n${lines.join('\n')}\n`]];
}
