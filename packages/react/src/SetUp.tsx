import {
  type Answers,
  type Plan,
  programSettings,
  type Step,
  settingsReadIn,
  stepsFor,
  text,
} from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { Fold } from './Fold.tsx';
import { Section } from './Section.tsx';
import { useSurface } from './Surface.tsx';
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
        {programSettings[setting].map(({ program, label, removes }) => (
          <li key={program}>
            <bdi>{text(messages, removes ? 'setting.removes' : 'setting.name', { program, label })}</bdi>
          </li>
        ))}
      </ul>
      <div data-note="">{text(messages, 'setting.dated', { month: month(lang) })}</div>
    </>
  );
}

/** The steps in the mail program, numbered, with what programs call the settings. */
export function SetUp({ plan, answers }: { readonly plan: Plan; readonly answers: Answers }): ReactNode {
  const { messages } = useSurface();
  return (
    <Section title={text(messages, 'result.set-up', { protocol: plan.protocol })}>
      <div data-note="">{messages['result.set-up.now']}</div>
      <ol data-steps="">
        {stepsFor(plan, answers, messages).map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the texts of a host can be alike
          <li key={index}>
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
