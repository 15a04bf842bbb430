import { english, type Messages, mergeMessages, planFor, stepsFor } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { risky } from '../test/answers.ts';
import { warned } from '../test/warned.ts';
import { ComparisonTable as TableOverEnglish } from './ComparisonTable.tsx';
import { ProtocolChooser as ChooserOverEnglish } from './ProtocolChooser.tsx';
import { SetupGuide as GuideOverEnglish } from './SetupGuide.tsx';
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

describe('with a whole language, the markup is the same as with English defaults', () => {
  test.each([
    [{}],
    [{ defaultAnswers: fresh }],
    [{ defaultAnswers: risky, name: 'protocol', required: true }],
    [{ defaultAnswers: fresh, defaultValue: 'imap' }],
    [{ layout: 'steps' }],
    [{ offered: ['pop3'] }],
  ] as const)('a chooser with %j', (props) => {
    const html = renderToString(<ProtocolChooser messages={german} {...props} />);
    expect(html).toContain('lang="de"');
    expect(html).toBe(renderToString(<ChooserOverEnglish messages={german} {...props} />));
  });

  test('a table', () => {
    const html = renderToString(<ComparisonTable messages={german} />);
    expect(html).toContain(german['table.same']);
    expect(html).toBe(renderToString(<TableOverEnglish messages={german} />));
  });

  test('a guide', () => {
    const props = { protocol: 'imap', server, facts: { current: 'new' } } as const;
    const html = renderToString(<SetupGuide messages={german} {...props} />);
    expect(html).toContain(german['guide.settings']);
    expect(html).toBe(renderToString(<GuideOverEnglish messages={german} {...props} />));
  });
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

test('texts that the language lacked when it was built are marked as English, alone and below changed messages', () => {
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
