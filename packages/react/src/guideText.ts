import type { Messages, Step } from '@mail-protocol/core';
import type { SettingGroup } from './SettingsList.tsx';

/** The content of a guide, to print on paper. */
interface GuideContent {
  readonly title: string;
  /** Empty if no mail can be missing yet. */
  readonly warning: readonly string[];
  readonly groups: readonly SettingGroup[];
  readonly steps: readonly Step[];
  /** The ids of the ticked steps. */
  readonly done: readonly string[];
}

/** A guide as plain text to print: the settings, then the steps, each with a box to tick. */
export function guideText({ title, warning, groups, steps, done }: GuideContent, messages: Messages): string {
  const settings = groups.flatMap(({ title: name, lines }) => [
    `${name}\n${lines.map(({ label, value }) => `${label}: ${value}`).join('\n')}`,
  ]);
  const list = steps.map(({ id, text }) => `[${done.includes(id) ? 'x' : ' '}] ${text}`);
  return [title, warning.join(' '), ...settings, messages['guide.steps'], ...list].filter(Boolean).join('\n\n');
}
