import { english, type Messages } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { risky } from '../test/answers.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

/** Every message is its own key in brackets, with its arguments inside: what stands outside of brackets was never translated. */
const marked = Object.fromEntries(
  Object.entries(english).map(([key, message]) => {
    const given = [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => ` {${name}}`);
    return [key, key === 'language' || key === 'direction' ? message : `[${key}${given.join('')}]`];
  }),
) as Messages;

/** What is no language: the marks of lists and of sentences, and figures. */
const wordless = /[\s\d:.-]/g;

function strayTexts(container: HTMLElement): string[] {
  // Arguments may hold marked texts themselves, so brackets are taken away from the inside out.
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

test.each(situations)('no text of the chooser is written in the code: %s', async (_, props) => {
  const { container } = render(<ProtocolChooser messages={marked} name="protocol" {...props} />);
  await unfold();
  // There is no clipboard here, so the text that would be copied is shown.
  const copy = screen.queryByRole('button', { name: '[summary.copy]' });
  if (copy) await userEvent.click(copy);
  expect(container.textContent).toContain('[');
  expect(strayTexts(container)).toEqual([]);
});

test('no text of the table is written in the code', async () => {
  const { container } = render(<ComparisonTable messages={marked} recommended="imap" />);
  await unfold();
  expect(container.textContent).toContain('[');
  expect(strayTexts(container)).toEqual([]);
});

test('errors and announcements come from the messages as well', async () => {
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

/** A language that lacks every other key, beginning with the first or the second. */
const halves = [0, 1].map((odd) => {
  // The names of the protocols are of no language.
  const keys = Object.keys(english).filter((key, index) => index % 2 === odd || /^(direction|protocol\.)/.test(key));
  return { ...Object.fromEntries(keys.map((key) => [key, marked[key as keyof Messages]])), language: 'de' };
});

/** What is not in the language, and does not say so. */
function unmarked(container: HTMLElement): string[] {
  const copy = container.cloneNode(true) as HTMLElement;
  for (const foreign of copy.querySelectorAll('[lang="en"]')) foreign.remove();
  return strayTexts(copy);
}

test.each(situations)('what a language lacks is English, and says so: %s', async (_, props) => {
  for (const messages of halves) {
    const { container, unmount } = render(<ProtocolChooser messages={messages} name="protocol" {...props} />);
    await unfold();
    expect(container.querySelector('.mail-protocol')).toHaveAttribute('lang', 'de');
    expect(container.querySelector('[lang="en"]')).not.toBeNull();
    expect(unmarked(container)).toEqual([]);
    unmount();
  }
});

test('what a language lacks is English in the table as well, and says so', async () => {
  for (const messages of halves) {
    const { container, unmount } = render(<ComparisonTable messages={messages} recommended="imap" />);
    await unfold();
    expect(unmarked(container)).toEqual([]);
    unmount();
  }
});

test('an announcement in English says so', async () => {
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

test('what programs call a setting is English in another language, and says so', async () => {
  const german = { ...marked, language: 'de' };
  const { container } = render(
    <ProtocolChooser messages={german} defaultAnswers={{ ...risky, current: 'new' }} defaultValue="pop3" />,
  );
  await unfold();
  const names = [...container.querySelectorAll('[data-names] bdi bdi')].filter(({ textContent }) => textContent);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => name.getAttribute('lang') !== 'en')).toEqual([]);
});

test('the scan would find a text', () => {
  const { container } = render(
    <p title="Hello">
      [intro] Read on <b>[notice]</b>
    </p>,
  );
  expect(strayTexts(container)).toEqual(['Readon', 'Hello']);
});
