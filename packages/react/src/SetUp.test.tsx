// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, english, planFor, stepsFor, text } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { pop3Answers, risky } from '../test/answers.ts';
import { answer, box, button, resultHeading } from '../test/elements.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

const fresh: Answers = { devices: 'in-step', current: 'new' };
const steps = () => [...document.querySelectorAll<HTMLInputElement>('[data-_todo] input')];
const show = (props: ProtocolChooserProps) => render(<ProtocolChooser defaultValue="imap" {...props} />);
const progress = (done: number) => screen.getByText(text(english, 'set-up.done', { done, count: steps().length }));

describe('the set-up', () => {
  test('accessibility 20: steps are native checkboxes in a list, with the count in words', async () => {
    const user = userEvent.setup();
    show({ defaultAnswers: fresh });
    const list = document.querySelector('[data-_todo]') as HTMLElement;
    const words = stepsFor(planFor('imap', fresh), fresh, english).map((step) => step.text);
    expect(within(list).getAllByRole('listitem')).toHaveLength(words.length);
    expect(steps().map((step) => step.labels?.[0]?.textContent)).toEqual(words);
    expect(progress(0)).toBeVisible();
    await user.click(steps()[1] as HTMLElement);
    expect(progress(1)).toBeVisible();
    await user.click(steps()[1] as HTMLElement);
    expect(progress(0)).toBeVisible();
  });

  test('ticks stay when the person reconsiders and comes back', async () => {
    const user = userEvent.setup();
    show({ defaultAnswers: fresh });
    await user.click(steps()[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: /Change: Your choice/ }));
    await user.click(document.querySelector('[part="action"]') as HTMLElement);
    expect(steps()[0]).toBeChecked();
  });

  test('steps do not belong to a surrounding form', () => {
    render(
      <form>
        <ProtocolChooser defaultValue="imap" defaultAnswers={fresh} />
      </form>,
    );
    expect(steps().map(({ form }) => form)).toEqual(steps().map(() => null));
  });

  test('first asks what is set up today, if nobody has said, before any step shows', async () => {
    const user = userEvent.setup();
    const onAnswersChange = vi.fn();
    show({ defaultAnswers: { devices: 'in-step' }, onAnswersChange });
    const today = screen.getByRole('radiogroup', { name: english['question.current'] });
    expect(steps()).toEqual([]);
    await user.click(within(today).getByRole('radio', { name: english['answer.current.pop3'] }));
    expect(onAnswersChange).toHaveBeenCalledExactlyOnceWith({ devices: 'in-step', current: 'pop3' });
    expect(steps().length).toBeGreaterThan(3);
    // The question has focus, so it stays.
    expect(within(today).getByRole('radio', { name: english['answer.current.pop3'] })).toHaveFocus();
  });

  test('does not ask what a fact or an answer already says', () => {
    show({ facts: { current: 'imap' }, defaultAnswers: { devices: 'in-step' } });
    expect(document.querySelector('[part~="result"] [data-question="current"]')).toBeNull();
    expect(steps().length).toBeGreaterThan(1);
  });

  test('today’s set-up can be corrected with a button that keeps focus', async () => {
    const user = userEvent.setup();
    const onAnswersChange = vi.fn();
    show({ facts: { current: 'new' }, defaultAnswers: { devices: 'in-step' }, onAnswersChange });
    expect(document.querySelector('[data-_today]')).toHaveTextContent(english['answer.current.new']);
    const before = steps().length;
    const change = button(`${english['interview.change']}: ${english['question.current.topic']}`);
    await user.click(change);
    expect(change).toHaveAttribute('aria-expanded', 'true');
    expect(change).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: english['answer.current.pop3'] }));
    expect(onAnswersChange).toHaveBeenCalledExactlyOnceWith({ devices: 'in-step', current: 'pop3' });
    expect(steps().length).toBeGreaterThan(before);
  });

  test.each([
    ['a node', <p key="node">imap.example.org</p>],
    ['a function', () => <p>imap.example.org</p>],
  ])('the host’s settings stand right below the heading: %s', (_, settings) => {
    show({ defaultAnswers: { devices: 'in-step' }, settings });
    const own = screen.getByText('imap.example.org');
    expect(resultHeading().compareDocumentPosition(own)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const asked = screen.getByRole('radiogroup', { name: english['question.current'] });
    expect(own.compareDocumentPosition(asked)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('program names, cautions and help for missing mail are folded', async () => {
    const user = userEvent.setup();
    show({ defaultAnswers: { ...pop3Answers, current: 'pop3' }, defaultValue: 'pop3' });
    for (const label of [english['setting.names'], english['result.watch-out'], english['result.missing']]) {
      const toggle = button(label);
      expect(toggle).toHaveAttribute('aria-expanded', 'false');
      await user.click(toggle);
      const unfolded = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
      expect(unfolded).not.toBeEmptyDOMElement();
    }
    expect(screen.getAllByText(/Thunderbird/)).not.toHaveLength(0);
  });

  test('a setting has the program’s name for it in the language of the page, or in English, marked as such', async () => {
    const user = userEvent.setup();
    show({ defaultAnswers: { ...pop3Answers, current: 'new' }, defaultValue: 'pop3', messages: german });
    await user.click(button(german['setting.names'] ?? ''));
    const known = screen.getByText('Thunderbird: „Nachrichten auf dem Server belassen“');
    expect(known).not.toHaveAttribute('lang');
    expect(known.querySelector('[lang]')).toBeNull();
    expect(screen.queryByText('Leave messages on server')).toBeNull();
    expect(screen.getByText('Leave a copy of messages on the server')).toHaveAttribute('lang', 'en');
  });

  test('the names of settings have a date, with the month in the language of the page', async () => {
    const user = userEvent.setup();
    show({ defaultAnswers: { ...pop3Answers, current: 'new' }, defaultValue: 'pop3', lang: 'fr' });
    await user.click(button(english['setting.names']));
    expect(screen.getByText(text(english, 'setting.dated', { month: 'août 2026' }))).toBeInTheDocument();
  });

  test.each(['fa', 'th', 'ar-EG', 'ja-JP-u-ca-japanese', 'hi-u-nu-deva'])(
    'in %s the month is Gregorian, in Western digits',
    async (lang) => {
      const user = userEvent.setup();
      show({ defaultAnswers: { ...pop3Answers, current: 'new' }, defaultValue: 'pop3', lang });
      await user.click(button(english['setting.names']));
      expect(screen.getByText(/2026/).textContent).toMatch(/^\P{Nd}*2026\P{Nd}*8?\P{Nd}*$/u);
    },
  );

  test('the month is in English if its sentence is', async () => {
    const user = userEvent.setup();
    const messages = { language: 'fr', 'setting.names': 'Noms' };
    show({ defaultAnswers: { ...pop3Answers, current: 'new' }, defaultValue: 'pop3', messages, lang: 'fr-CA' });
    await user.click(button('Noms'));
    expect(screen.getByText(text(english, 'setting.dated', { month: 'August 2026' }))).toHaveAttribute('lang', 'en');
  });

  test.each(['en_US', '', 'not a language'])('lang %j, which no formatter knows, causes no error', async (lang) => {
    const user = userEvent.setup();
    show({ defaultAnswers: { ...pop3Answers, current: 'new' }, defaultValue: 'pop3', lang });
    await user.click(button(english['setting.names']));
    expect(screen.getByText(/2026/)).toBeInTheDocument();
  });

  test('steps that remove mail wait until their effect is acknowledged', async () => {
    const user = userEvent.setup();
    const answers: Answers = { ...risky, current: 'new' };
    const onValueChange = vi.fn();
    show({ defaultAnswers: answers, defaultValue: 'pop3', onValueChange });
    const all = stepsFor(planFor('pop3', answers), answers, english);
    const safe = all.filter(({ removes }) => removes === null);
    expect(safe.length).toBeLessThan(all.length);
    expect(steps().map((step) => step.labels?.[0]?.textContent)).toEqual(safe.map((step) => step.text));
    const waiting = text(english, 'set-up.wait', { count: all.length - safe.length });
    expect(screen.getByText(waiting)).toBeVisible();
    await user.click(box());
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      'pop3',
      expect.objectContaining({ cause: 'acknowledgement', acknowledgement: 'given' }),
    );
    expect(steps().map((step) => step.labels?.[0]?.textContent)).toEqual(all.map((step) => step.text));
    expect(screen.queryByText(waiting)).toBeNull();
  });

  test('an answer that makes an acknowledgement due keeps the choice, but steps that remove mail wait', async () => {
    const user = userEvent.setup();
    const { devices: _, ...others } = risky;
    show({ defaultAnswers: { ...others, serverSpace: 'unsure', current: 'new' }, defaultValue: 'pop3' });
    expect(document.querySelector('[part="acknowledgement"]')).toBeNull();
    await user.click(answer('answer.serverSpace.tight'));
    expect(box()).not.toBeChecked();
    expect(screen.getByText(/once you have ticked the box/)).toBeVisible();
  });
});
