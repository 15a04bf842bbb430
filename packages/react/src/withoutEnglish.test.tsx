import { english, type Messages, mergeMessages, planFor, stepsFor } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { warned } from '../test/warned.ts';
import { SetupGuide } from './setupGuideWithoutEnglish.tsx';
import { ComparisonTable, ProtocolChooser } from './withoutEnglish.tsx';

const server = { address: 'jo@example.net', imap: { host: 'imap.example.net' }, smtp: { host: 'smtp.example.net' } };
const fresh = { devices: 'in-step', current: 'new' } as const;

/** A language in which these texts were missing when it was built. */
const lacking = (...keys: readonly (keyof Messages)[]): Messages => ({
  ...german,
  ...Object.fromEntries(keys.map((key) => [key, english[key]])),
  ...{ inEnglish: keys.join(' ') },
});

test('the guide of a chooser loads, and takes its words from the page', async () => {
  const chooser = <ProtocolChooser messages={german} server={server} defaultAnswers={fresh} defaultValue="imap" />;
  const { container } = render(chooser);
  await userEvent.setup().click(screen.getByRole('button', { name: german['set-up.settings'] }));
  await vi.waitFor(() => expect(screen.getByText('imap.example.net')).toBeVisible(), 20_000);
  expect(screen.getByText(german['guide.settings'])).toBeVisible();
  const [step] = stepsFor(planFor('imap', fresh), fresh, german);
  expect(container).toHaveTextContent(step?.text ?? '');
  expect(warned()).toEqual([]);
});

test('texts that the language lacked when it was built are marked as English, also if messages are changed', () => {
  const messages = lacking('question.devices', 'choice.title');
  for (const words of [messages, mergeMessages(messages, { 'question.offline': 'Meine Frage?' })]) {
    const { container, unmount } = render(<ProtocolChooser messages={words} />);
    const marked = [...container.querySelectorAll('[lang="en"]')].map((element) => element.textContent);
    expect(marked).toContain(english['question.devices']);
    expect(screen.getByText(german['interview.direct']).closest('[lang]')).toHaveAttribute('lang', 'de');
    unmount();
  }
});

test('an incomplete language shows the texts it has, and warns', async () => {
  const { 'question.devices': _, ...partial } = german;
  render(<ProtocolChooser messages={partial as Messages} />);
  expect(screen.getByText(german['interview.direct'])).toBeVisible();
  await act(async () => {});
  expect(vi.mocked(console.warn).mock.calls.join('\n')).toContain('question.devices (missing)');
  expect(warned()).toEqual(['MP-204']);
});

test('the types require a whole language', () => {
  const { notice: _, ...partial } = german;
  // @ts-expect-error
  const none = <ProtocolChooser />;
  // @ts-expect-error
  const part = <ComparisonTable messages={partial} />;
  // @ts-expect-error
  const guide = <SetupGuide protocol="imap" messages={partial} />;
  expect([none, part, guide]).toHaveLength(3);
});
