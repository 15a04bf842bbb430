import { type Plan, programs, type SettingId, settingsReadIn, stepsFor, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { Fold } from './Fold.tsx';
import { Section } from './Section.tsx';
import { useSurface } from './Surface.tsx';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
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

/** What programs call the settings that the steps are about. */
function SettingNames({ settings }: { readonly settings: readonly SettingId[] }): ReactNode {
  const { messages, lang } = useSurface();
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
        <Words>{text(messages, 'setting.dated', { month: month(lang) })}</Words>
      </div>
    </Fold>
  );
}

/** The steps in the mail program, numbered, with what programs call the settings. */
export function SetUp({ plan, interview }: { readonly plan: Plan; readonly interview: ProtocolInterview }): ReactNode {
  const { messages } = useSurface();
  const steps = stepsFor(plan, interview.effective, messages, {
    situation: interview,
    provider: interview.provider,
  });
  const settings = [...new Set(steps.flatMap(({ setting }) => setting ?? []))];
  return (
    <Section title={text(messages, 'result.set-up', { protocol: plan.protocol })}>
      {plan.move !== 'add' && (
        <div data-note="">
          <strong>
            <Words>{messages['result.missing']}</Words>
          </strong>{' '}
          <Words>{messages['result.missing.cure']}</Words>
        </div>
      )}
      <div data-note="">
        <Words>{messages['result.set-up.now']}</Words>
      </div>
      <ol data-steps="">
        {steps.map((step) => (
          <li key={step.id}>
            <span>
              <Words>{step.text}</Words>
            </span>
          </li>
        ))}
      </ol>
      {settings.length > 0 && <SettingNames settings={settings} />}
    </Section>
  );
}
