import { languageOf, programs, type SettingId, settingsReadIn, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { Fold } from './Fold.tsx';
import { useSurface } from './Surface.tsx';
import { Words } from './Words.tsx';

function month(lang: string): string {
  try {
    return new Intl.DateTimeFormat(lang, {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      // As in all other texts, whatever the region is used to: some count years otherwise, or have digits of their own.
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).format(new Date(settingsReadIn));
  } catch {
    // Panels write `en_US`, which is no language tag; a date in figures is better than a page that fails.
    return settingsReadIn;
  }
}

/** What programs call the settings that the steps are about, folded. */
export function SettingNames({ settings }: { readonly settings: readonly SettingId[] }): ReactNode {
  const { messages, lang } = useSurface();
  const language = languageOf(messages, 'setting.dated');
  return (
    <Fold label={messages['setting.names']}>
      <ul data-names="">
        {settings.flatMap((setting) =>
          programs.flatMap(({ id, name, settings: known }) => {
            const found = known[setting];
            if (!found || !('controls' in found)) return [];
            return found.controls.map(({ label: shown, choose, tick }) => {
              const label = choose ? `${shown}: ${choose}` : shown;
              return (
                <li key={setting + id + label}>
                  <bdi>
                    <Words english={label}>
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
        <Words>
          {text(messages, 'setting.dated', { month: month(language === messages.language ? lang : language) })}
        </Words>
      </div>
    </Fold>
  );
}
