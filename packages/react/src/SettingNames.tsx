import { programs, type SettingId, settingsReadIn, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Fold } from './Fold.tsx';
import { labelIn } from './labelIn.ts';
import { monthIn } from './monthIn.ts';
import { Words } from './Words.tsx';

/** A fold with each program's names for the settings in the steps. */
export function SettingNames({ settings }: { readonly settings: readonly SettingId[] }): ReactNode {
  const root = useRoot();
  const { messages } = root;
  return (
    <Fold label={messages['setting.names']}>
      <ul data-names="">
        {settings.flatMap((setting) =>
          programs.flatMap(({ id, name, settings: known }) => {
            const found = known[setting];
            if (!found || !('controls' in found)) return [];
            return found.controls.map(({ label: shown, choose, tick }) => {
              const { label, english } = labelIn(messages, id, shown, choose);
              return (
                <li key={setting + id + label}>
                  <bdi>
                    <Words english={english ? label : undefined}>
                      {text(messages, tick ? 'setting.name' : 'setting.removes', { program: name, label })}
                    </Words>
                  </bdi>
                </li>
              );
            });
          }),
        )}
      </ul>
      <div data-note="">
        <Words>{text(messages, 'setting.dated', { month: monthIn(settingsReadIn, 'setting.dated', root) })}</Words>
      </div>
    </Fold>
  );
}
