import { type Messages, type Protocol, text } from '@mail-protocol/core';
import type { SettingsRow } from '@mail-protocol/settings';
import { type ReactNode, useRef, useState } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { copyText } from './copyText.ts';
import { Fold } from './Fold.tsx';
import { Words } from './Words.tsx';

/** One line of the list: a name, a value, and the text that its button copies, if any. */
export interface SettingLine {
  readonly setting: 'host' | 'port' | 'username' | 'sign-in';
  readonly label: string;
  readonly value: string;
  readonly copied: string | null;
}

/** The lines of one way to reach a service. */
export interface SettingGroup {
  readonly title: string;
  readonly lines: readonly SettingLine[];
  /** Whether to try it only if the first way of its service does not work. */
  readonly alternative: boolean;
}

function linesOf(rows: readonly SettingsRow[], messages: Messages): readonly SettingLine[] {
  const security = rows.find(({ setting }) => setting === 'security')?.value === 'starttls' ? 'starttls' : 'tls';
  return rows.flatMap((row): readonly SettingLine[] => {
    switch (row.setting) {
      case 'host':
        return [{ setting: 'host', label: messages['guide.host'], value: row.value, copied: row.value }];
      case 'port': {
        const value = text(messages, `guide.port.${security}`, { port: row.value });
        return [{ setting: 'port', label: messages['guide.port'], value, copied: String(row.value) }];
      }
      case 'username':
        if (row.service === 'smtp') return [];
        return [{ setting: 'username', label: messages['guide.username'], value: row.value, copied: row.value }];
      case 'username-rule': {
        if (row.service === 'smtp') return [];
        const value = messages[`guide.username.${row.value}`];
        return [{ setting: 'username', label: messages['guide.username'], value, copied: null }];
      }
      case 'sign-in': {
        const key = row.service === 'smtp' ? 'sending' : row.value;
        const value = messages[`guide.sign-in.${key}`];
        return [{ setting: 'sign-in', label: messages['guide.sign-in'], value, copied: null }];
      }
      default:
        return [];
    }
  });
}

/** The settings in words, in the order of `settingsRows`: one group for each way to reach a service. */
export function settingGroups(
  rows: readonly SettingsRow[],
  protocol: Protocol,
  messages: Messages,
): readonly SettingGroup[] {
  const ways = [...new Set(rows.map(({ service, alternative }) => `${service} ${alternative}`))];
  return ways.map((way) => {
    const own = rows.filter(({ service, alternative }) => `${service} ${alternative}` === way);
    return {
      title: own[0]?.service === 'smtp' ? messages['guide.sending'] : text(messages, 'guide.receiving', { protocol }),
      lines: linesOf(own, messages),
      alternative: !way.endsWith(' 0'),
    };
  });
}

interface SettingsListProps {
  readonly groups: readonly SettingGroup[];
  /** Announces a sentence to screen readers. */
  readonly say: (sentence: string) => void;
}

/** The settings to type into a mail program: names and values, each with a copy button. */
export function SettingsList({ groups, say }: SettingsListProps): ReactNode {
  const { messages } = useRoot();
  const others = groups.filter(({ alternative }) => alternative);
  return (
    <>
      {groups
        .filter(({ alternative }) => !alternative)
        .map((group) => (
          <Group key={group.title} {...group} say={say} />
        ))}
      {others.length > 0 && (
        <Fold label={messages['guide.other-ways']}>
          {others.map((group) => (
            <Group key={group.title + group.lines.map(({ value }) => value).join()} {...group} say={say} />
          ))}
        </Fold>
      )}
    </>
  );
}

function Group({ title, lines, say }: SettingGroup & Pick<SettingsListProps, 'say'>): ReactNode {
  return (
    <div data-_setting-group="">
      <div data-_setting-title="">
        <Words>{title}</Words>
      </div>
      <dl>
        {lines.map((line) => (
          <Line key={line.setting} {...line} group={title} say={say} />
        ))}
      </dl>
    </div>
  );
}

interface LineProps extends SettingLine, Pick<SettingsListProps, 'say'> {
  /** The group of the line, for screen readers, because two groups have lines with the same name. */
  readonly group: string;
}

function Line({ group, setting, label, value, copied, say }: LineProps): ReactNode {
  const { messages, part } = useRoot();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const shown = useRef<HTMLElement>(null);

  const copy = async (button: Element) => {
    const done = await copyText(copied ?? '', button.parentElement ?? button);
    setOutcome(done ? 'copied' : 'failed');
    if (!done && shown.current) getSelection()?.selectAllChildren(shown.current);
    say(done ? text(messages, 'guide.copied', { label }) : messages['guide.copy-failed']);
  };

  return (
    <div {...part('setting')} data-setting={setting}>
      <dt>
        <Words>{label}</Words>
      </dt>
      <dd>
        {copied === null ? (
          <Words>{value}</Words>
        ) : (
          <bdi ref={shown} translate="no" dir="ltr">
            {value}
          </bdi>
        )}
        {outcome === 'failed' && (
          <div data-note="">
            <Words>{messages['guide.copy-failed']}</Words>
          </div>
        )}
      </dd>
      {copied !== null && (
        <dd>
          <button
            {...part('button')}
            type="button"
            data-quiet=""
            data-_copied={outcome === 'copied' ? '' : undefined}
            onClick={({ currentTarget }) => copy(currentTarget)}
          >
            <span>
              <Words>{messages[outcome === 'copied' ? 'summary.copied' : 'guide.copy']}</Words>
              <span key={label + group} data-unseen="">
                : <Words bare>{label}</Words>, <Words bare>{group}</Words>
              </span>
            </span>
          </button>
        </dd>
      )}
    </div>
  );
}
