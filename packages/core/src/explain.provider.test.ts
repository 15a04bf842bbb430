import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import type { ExplainOptions, Explanation } from './explanation.ts';
import { english } from './locales/en.ts';
import type { Protocol } from './protocols.ts';
import { providerNotesFor } from './providerNotesFor.ts';
import { type ProviderFactCode, providers } from './providers.ts';
import type { Answers } from './questions.ts';
import { recommend } from './recommend.ts';
import { text } from './text.ts';

const explained = (answers: Answers, offered?: readonly Protocol[], options?: ExplainOptions): Explanation =>
  explain(recommend(answers, { offered }), answers, english, options);

describe('the provider', () => {
  test('says under its name what it does differently with this protocol, but not that it stops collecting', () => {
    const about = (answers: Answers): Explanation['provider'] =>
      explained(answers, undefined, { provider: 'gmail' }).provider;
    const title = text(english, 'result.provider', { provider: 'Gmail' });
    const said = (code: ProviderFactCode): string => text(english, `provider.${code}`, { provider: 'Gmail' });
    expect(about({ devices: 'one' })).toEqual({
      title,
      notes: [said('turn-on'), said('web-setting-decides'), said('handed-out-once'), said('browser-or-app-password')],
    });
    expect(about({ devices: 'in-step' })).toEqual({ title, notes: [said('browser-or-app-password')] });
  });

  test('that stops collecting mail from others says so to people who read only on its website', () => {
    const lines = (answers: Answers, provider: ExplainOptions['provider']) =>
      explained({ devices: 'webmail', ...answers }, undefined, { provider }).watchOut;
    expect(lines({}, 'gmail')[1]).toEqual({
      id: 'stops-collecting',
      text: text(english, 'provider.stops-collecting', { provider: 'Gmail' }),
      cure: english['provider.stops-collecting.cure'],
    });
    const ids = (answers: Answers, provider: ExplainOptions['provider']) =>
      lines(answers, provider).map(({ id }) => id);
    const full: Answers = { current: 'pop3', serverSpace: 'tight' };
    expect(ids(full, 'gmail')).toEqual(['old-account', 'stops-collecting', 'full']);
    expect(ids(full, 'gmx')).toEqual(['old-account', 'collecting', 'full']);
    expect(ids(full, null)).toEqual(['old-account', 'collecting', 'full']);
    expect(ids({ sharedMailbox: 'program' }, 'gmail')).toEqual(['vanishing', 'program']);
  });

  test('has no heading if it does nothing differently with this protocol', () => {
    expect(explained({ devices: 'one' }, undefined, { provider: 'yandex' }).provider).toBeNull();
    expect(explained({ devices: 'in-step' }, undefined, { provider: 'yandex' }).provider).not.toBeNull();
  });

  test.each([
    { provider: undefined },
    { provider: null },
    { provider: 'example' },
    { provider: '__proto__' },
    { provider: 'toString' },
    { provider: ['gmail'] },
  ])('$provider is not a known provider', ({ provider }) => {
    expect(providerNotesFor('pop3', provider as ExplainOptions['provider'], english)).toBeNull();
  });

  test('has separate steps if its website controls the server’s copies', () => {
    const answers: Answers = { devices: 'one', keepMailOn: 'device', serverSpace: 'tight', current: 'new' };
    const { meaning, steps } = explained(answers, undefined, { provider: 'gmail' });
    expect(meaning).not.toMatch(/14/);
    const said = steps.filter(({ id }) => id === 'keep-copies' || id === 'let-copies-go');
    expect(said.map((step) => step.text)).toEqual([
      text(english, 'step.keep-copies.website', { provider: 'Gmail' }),
      text(english, 'step.let-copies-go.website', { provider: 'Gmail' }),
    ]);
    expect(said.map(({ setting }) => setting)).toEqual([null, null]);
    expect(explained(answers, undefined, { provider: 'gmx' }).meaning).toMatch(/14/);
  });

  test('whose website decides warns of what is deleted there, not of days', () => {
    const answers: Answers = { devices: 'one', serverSpace: 'tight', current: 'new' };
    const risk = (provider: ExplainOptions['provider']): string | undefined =>
      explained(answers, undefined, { provider }).watchOut.find(({ id }) => id === 'older-mail')?.text;
    expect(risk('gmail')).toBe(text(english, 'risk.older-mail.website', { provider: 'Gmail' }));
    expect(risk('gmx')).toBe(text(english, 'risk.older-mail', { days: 14 }));
  });

  test('that hands out each mail once says how a second program gets it', () => {
    const answers: Answers = { devices: 'separate', current: 'pop3' };
    const step = (provider: ExplainOptions['provider']): string | undefined =>
      explained(answers, undefined, { provider }).steps.find(({ id }) => id === 'pop3-elsewhere')?.text;
    expect(step('gmail')).toBe(text(english, 'step.pop3-elsewhere.website', { provider: 'Gmail' }));
    expect(step('gmx')).toBe(english['step.pop3-elsewhere']);
  });

  test('that hands out all folders has its own step and risk, not those for the inbox alone', () => {
    const answers: Answers = { devices: 'one', keepMailOn: 'device', current: 'new' };
    const said = (provider: ExplainOptions['provider']): readonly (string | undefined)[] => {
      const { steps, watchOut } = explained(answers, undefined, { provider });
      return [steps[0]?.text, watchOut.find(({ id }) => id === 'inbox-only')?.text];
    };
    expect(said('gmail')).toEqual([
      text(english, 'step.copy-to-inbox.website', { provider: 'Gmail' }),
      text(english, 'risk.inbox-only.website', { provider: 'Gmail' }),
    ]);
    expect(said('gmx')).toEqual([english['step.copy-to-inbox'], english['risk.inbox-only']]);
  });

  test('whose website decides must also hand out each mail once, because its steps mention both', () => {
    const codes = Object.values(providers).map(({ facts }) => facts.map(({ code }) => code));
    const deciding = codes.filter((code) => code.includes('web-setting-decides'));
    expect(deciding.length).toBeGreaterThan(0);
    for (const code of deciding) expect(code).toContain('handed-out-once');
  });

  test('whose website decides has one way to make room, for every computer', () => {
    const answers: Answers = { devices: 'separate', serverSpace: 'tight', current: 'new' };
    const steps = explained(answers, undefined, { provider: 'gmail' }).steps;
    expect(steps.find(({ id }) => id === 'let-copies-go-main')).toMatchObject({
      text: text(english, 'step.let-copies-go.website', { provider: 'Gmail' }),
      setting: null,
    });
  });

  test('if unknown, a line warns about how Gmail handles POP3', () => {
    expect(explained({ devices: 'one' }).goodToKnow).toContain(english['know.gmail']);
    expect(explained({ devices: 'one' }, undefined, { provider: 'gmx' }).goodToKnow).not.toContain(
      english['know.gmail'],
    );
    expect(explained({ devices: 'in-step' }).goodToKnow).not.toContain(english['know.gmail']);
  });
});
