import { english, type Messages } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { risky } from '../test/answers.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

/**
 * Every message is its key in brackets, with its arguments inside. Text outside brackets did not come from the
 * messages.
 */
const marked = Object.fromEntries(
  Object.entries(english).map(([key, message]) => {
    const given = [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => ` {${name}}`);
    return [key, key === 'language' || key === 'direction' ? message : `[${key}${given.join('')}]`];
  }),
) as Messages;

/** Characters that need no translation: list markers, punctuation, and digits. */
const wordless = /[\s\d:.-]/g;

function strayTexts(container: HTMLElement): string[] {
  // Arguments can contain marked texts themselves, so brackets are removed from the inside out.
  let text = [container, ...container.querySelectorAll('[aria-label], [title], [alt], [placeholder], textarea')]
    .flatMap((element) => [
      element === container ? container.textContent : '',
      ...['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name)),
      element instanceof HTMLTextAreaElement ? element.value : '',
    ])
    .join('\n');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\[[^[\]]*\]/g, '');
  }
  return text
    .split('\n')
    .map((line) => line.replace(wordless, ''))
    .filter(Boolean);
}

const situations: [string, ProtocolChooserProps][] = [
  ['nothing answered', {}],
  ['POP3, with something to acknowledge', { defaultAnswers: risky }],
  ['POP3, overruled', { defaultAnswers: risky, defaultValue: 'imap', facts: { offline: 'often' } }],
  ['IMAP', { defaultAnswers: { devices: 'in-step' } }],
  ['IMAP, contested', { defaultAnswers: { devices: 'in-step', serverSpace: 'tight', deviceBackup: 'yes' } }],
  ['IMAP, overruled', { defaultAnswers: { devices: 'in-step', serverSpace: 'tight' }, defaultValue: 'pop3' }],
  ['a close call', { defaultAnswers: { devices: 'unsure' } }],
  ['only POP3', { offered: ['pop3'] }],
  ['set up, without a form', { name: undefined, defaultAnswers: { ...risky, current: 'pop3' }, defaultValue: 'pop3' }],
  ['the other protocol, without a form', { name: undefined, defaultAnswers: risky }],
  ['neither needed', { defaultAnswers: { devices: 'webmail' } }],
  ['none', { offered: [] }],
  ['nothing answered, in steps', { layout: 'steps' }],
  ['the result, in steps', { layout: 'steps', defaultAnswers: risky, facts: { offline: 'often' } }],
];

async function unfold(): Promise<void> {
  for (const toggle of screen.queryAllByRole('button', { expanded: false })) await userEvent.click(toggle);
}

test.each(situations)('the chooser has no hard-coded text: %s', async (_, props) => {
  const { container } = render(<ProtocolChooser messages={marked} name="protocol" {...props} />);
  await unfold();
  // There is no clipboard here, so the text to copy shows on the page.
  const copy = screen.queryByRole('button', { name: '[summary.copy]' });
  if (copy) await userEvent.click(copy);
  expect(container.textContent).toContain('[');
  expect(strayTexts(container)).toEqual([]);
});

test('the table has no hard-coded text', async () => {
  const { container } = render(<ComparisonTable messages={marked} recommended="imap" />);
  await unfold();
  expect(container.textContent).toContain('[');
  expect(strayTexts(container)).toEqual([]);
});

test('errors and announcements also come from the messages', async () => {
  const { container } = render(
    <form>
      <ProtocolChooser messages={marked} name="protocol" required defaultAnswers={risky} />
      <button type="submit">[send]</button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: '[send]' }));
  expect(container).toHaveTextContent('[choice.required]');
  const pop3 = screen.getByRole('radio', { name: '[protocol.pop3]' });
  await userEvent.click(pop3);
  await userEvent.click(screen.getByRole('button', { name: '[send]' }));
  expect(container).toHaveTextContent('[acknowledge.required]');
  await userEvent.click(screen.getByRole('button', { name: '[interview.reset]' }));
  expect(screen.getByRole('status')).toHaveTextContent('[interview.cleared]');
  expect(strayTexts(container)).toEqual([]);
});

/** A language that lacks every other key, starting with the first or the second. */
const halves = [0, 1].map((odd) => {
  // Protocol names are the same in every language.
  const keys = Object.keys(english).filter((key, index) => index % 2 === odd || /^(direction|protocol\.)/.test(key));
  return { ...Object.fromEntries(keys.map((key) => [key, marked[key as keyof Messages]])), language: 'de' };
});

/** Text that is in another language without a `lang` attribute. */
function unmarked(container: HTMLElement): string[] {
  const copy = container.cloneNode(true) as HTMLElement;
  for (const foreign of copy.querySelectorAll('[lang="en"]')) foreign.remove();
  return strayTexts(copy);
}

test.each(situations)('texts missing in a language are in English, and marked as such: %s', async (_, props) => {
  for (const messages of halves) {
    const { container, unmount } = render(<ProtocolChooser messages={messages} name="protocol" {...props} />);
    await unfold();
    expect(container.querySelector('.mail-protocol')).toHaveAttribute('lang', 'de');
    expect(container.querySelector('[lang="en"]')).not.toBeNull();
    expect(unmarked(container)).toEqual([]);
    unmount();
  }
});

test('texts of the table missing in a language are in English, and marked as such', async () => {
  for (const messages of halves) {
    const { container, unmount } = render(<ComparisonTable messages={messages} recommended="imap" />);
    await unfold();
    expect(unmarked(container)).toEqual([]);
    unmount();
  }
});

test('an announcement in English is marked as such', async () => {
  render(
    <ProtocolChooser
      messages={{ language: 'de', 'interview.reset': 'Von vorn' }}
      defaultAnswers={{ devices: 'in-step' }}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Von vorn' }));
  expect(screen.getByRole('status')).toHaveTextContent(english['interview.cleared']);
  expect(screen.getByRole('status')).toHaveAttribute('lang', 'en');
});

test('a program’s name for a setting is English in another language, and marked as such', async () => {
  const german = { ...marked, language: 'de' };
  const { container } = render(
    <ProtocolChooser messages={german} defaultAnswers={{ ...risky, current: 'new' }} defaultValue="pop3" />,
  );
  await unfold();
  const names = [...container.querySelectorAll('[data-names] bdi bdi')].filter(({ textContent }) => textContent);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => name.getAttribute('lang') !== 'en')).toEqual([]);
});

test('the check finds a hard-coded text', () => {
  const { container } = render(
    <p title="Hello">
      [intro] Read on <b>[notice]</b>
    </p>,
  );
  expect(strayTexts(container)).toEqual(['Readon', 'Hello']);
});
