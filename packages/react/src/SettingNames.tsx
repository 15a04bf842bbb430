import { programs, type SettingId, settingsReadIn, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { Fold } from './Fold.tsx';
import { labelIn } from './labelIn.ts';
import { monthIn } from './monthIn.ts';
import { useSurface } from './Surface.tsx';
import { Words } from './Words.tsx';

/** What programs call the settings that the steps are about, folded. */
export function SettingNames({ settings }: { readonly settings: readonly SettingId[] }): ReactNode {
  const surface = useSurface();
  const { messages } = surface;
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
        <Words>{text(messages, 'setting.dated', { month: monthIn(settingsReadIn, 'setting.dated', surface) })}</Words>
      </div>
    </Fold>
  );
}
