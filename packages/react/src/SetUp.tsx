import { type Plan, programs, type Step, settingsReadIn, stepsFor, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { Fold } from './Fold.tsx';
import { Section } from './Section.tsx';
import { useSurface } from './Surface.tsx';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

function month(lang: string): string {
  try {
    return new Date(settingsReadIn).toLocaleDateString(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  } catch {
    // Panels write `en_US`, which is no language tag; a date in figures is better than a page that fails.
    return settingsReadIn;
  }
}

function SettingNames({ setting }: { readonly setting: NonNullable<Step['setting']> }): ReactNode {
  const { messages, lang } = useSurface();
  return (
    <>
      <ul data-names="">
        {programs.flatMap(({ id, name, settings }) => {
          const known = settings[setting];
          if (!known || !('controls' in known)) return [];
          return known.controls.map(({ labels, choose, tick }) => {
            const label = choose ? `${labels.en}: ${choose.en}` : labels.en;
            return (
              <li key={id + label}>
                <bdi>{text(messages, tick ? 'setting.name' : 'setting.removes', { program: name, label })}</bdi>
              </li>
            );
          });
        })}
      </ul>
      <div data-note="">{text(messages, 'setting.dated', { month: month(lang) })}</div>
    </>
  );
}

/** The steps in the mail program, numbered, with what programs call the settings. */
export function SetUp({ plan, interview }: { readonly plan: Plan; readonly interview: ProtocolInterview }): ReactNode {
  const { messages } = useSurface();
  return (
    <Section title={text(messages, 'result.set-up', { protocol: plan.protocol })}>
      {plan.move !== 'add' && (
        <div data-note="">
          <strong>{messages['result.missing']}</strong> <Words>{messages['result.missing.cure']}</Words>
        </div>
      )}
      <div data-note="">{messages['result.set-up.now']}</div>
      <ol data-steps="">
        {stepsFor(plan, interview.effective, messages, interview).map((step) => (
          <li key={step.id}>
            <span>
              <Words>{step.text}</Words>
            </span>
            {step.setting && (
              <Fold label={messages['setting.names']}>
                <SettingNames setting={step.setting} />
              </Fold>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
