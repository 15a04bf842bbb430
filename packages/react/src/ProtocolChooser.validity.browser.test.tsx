// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, text } from '@mail-protocol/core';
import { createRef, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { risky } from '../test/answers.ts';
import { focused, imapAnswers, mount, radio, the, visible, wordsOf } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import type { ProtocolChooserHandle, ProtocolChooserProps } from './ProtocolChooserProps.ts';
import './styles.css';

const errors = (scope: ParentNode) => visible(scope, '[part~="error"]').map(({ textContent }) => textContent);
const firstOption = (form: HTMLElement) => form.querySelector('[part~="choice"] [role="radio"]');
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

function mountForm(
  props: ProtocolChooserProps = {},
  { before, after }: { before?: ReactNode; after?: ReactNode } = {},
) {
  const { container, render, unmount } = mount(
    <form onSubmit={(event) => event.preventDefault()}>
      {before}
      <ProtocolChooser name="protocol" required {...props} />
      {after}
      <button type="submit">Create mailbox</button>
    </form>,
  );
  return { form: the<HTMLFormElement>(container, 'form'), render, unmount };
}

/** Ways in which a page checks validity without reporting it. */
const questions: Readonly<Record<string, (form: HTMLFormElement) => boolean>> = {
  'the form': (form) => form.checkValidity(),
  'every control': (form) =>
    [...form.elements].map((control) => (control as HTMLInputElement).checkValidity()).every(Boolean),
  'a selector': (form) => form.matches(':valid'),
};

describe.each(Object.keys(questions))('a page that checks validity by %s', (which) => {
  const ask = questions[which] as (form: HTMLFormElement) => boolean;

  test.each([
    ['folded away', {}],
    ['open', { defaultAnswers: imapAnswers }],
    ['with a fact to acknowledge', { defaultAnswers: risky, defaultValue: 'pop3' as const }],
    ['in steps', { layout: 'steps' as const }],
  ])('learns that something is missing, without an error message or a change of focus: %s', async (_, props) => {
    const { form } = mountForm(props, { before: <input aria-label="User" /> });
    const user = the<HTMLInputElement>(form, 'input[aria-label="User"]');
    user.focus();
    expect(ask(form)).toBe(false);
    await pause();
    expect(errors(form)).toEqual([]);
    expect(focused()).toBe(user);
    expect(form.querySelectorAll('[aria-invalid="true"]')).toHaveLength(0);
  });

  test('after each letter leaves the typed text alone', async () => {
    const { form } = mountForm({}, { before: <input aria-label="User" /> });
    const user = the<HTMLInputElement>(form, 'input[aria-label="User"]');
    const send = the<HTMLButtonElement>(form, 'button[type="submit"]');
    form.addEventListener('input', () => {
      send.disabled = !ask(form);
    });
    await userEvent.type(user, 'anna');
    expect(user.value).toBe('anna');
    expect([send.disabled, errors(form)]).toEqual([true, []]);
    form.querySelector<HTMLInputElement>('input[value="imap"]')?.click();
    expect(send.disabled).toBe(false);
  });
});

describe('a page that reports what is missing, or sends its form', () => {
  test.each([
    ['reportValidity', (form: HTMLFormElement) => form.reportValidity()],
    ['requestSubmit', (form: HTMLFormElement) => form.requestSubmit()],
    [
      'a control’s reportValidity',
      (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('input[value="imap"]')?.reportValidity(),
    ],
    ['its button', (form: HTMLFormElement) => form.querySelector<HTMLButtonElement>('button[type="submit"]')?.click()],
  ])('gets an error message, with focus on the first option: %s', async (_, report) => {
    const { form } = mountForm();
    form.checkValidity();
    report(form);
    await expect.poll(() => errors(form)).toEqual([`${english['choice.error']}: ${english['choice.required']}`]);
    await expect.poll(focused).toBe(firstOption(form));
  });

  test('also if it validates by itself while sending the form', async () => {
    const { form } = mountForm({ defaultAnswers: risky, defaultValue: 'pop3' });
    form.noValidate = true;
    form.addEventListener('submit', () => form.checkValidity());
    form.requestSubmit();
    await expect.poll(() => errors(form)).toEqual([`${english['choice.error']}: ${english['acknowledge.required']}`]);
    await expect.poll(() => (focused() as HTMLInputElement).type).toBe('checkbox');
  });

  test('and a later check is again only a check', async () => {
    const { form } = mountForm({}, { before: <input aria-label="User" /> });
    form.requestSubmit();
    await expect.poll(focused).toBe(firstOption(form));
    await pause();
    const user = the<HTMLInputElement>(form, 'input[aria-label="User"]');
    user.focus();
    form.checkValidity();
    await pause();
    expect(focused()).toBe(user);
  });

  test('a form is unchanged once the chooser has left it', () => {
    const { form, render, unmount } = mountForm({}, { after: <ProtocolChooser name="other" required /> });
    expect(form.checkValidity()).toBe(false);
    render(
      <form>
        <ProtocolChooser name="protocol" required />
      </form>,
    );
    expect(form.checkValidity()).toBe(false);
    unmount();
    expect(Object.hasOwn(form, 'checkValidity')).toBe(false);
    expect(form.checkValidity).toBe(HTMLFormElement.prototype.checkValidity);
  });
});

describe('an error of the host', () => {
  test.each([
    ['folded away', {}],
    ['open', { defaultAnswers: imapAnswers }],
    ['chosen', { defaultAnswers: imapAnswers, defaultValue: 'imap' as const }],
    ['in steps', { layout: 'steps' as const }],
  ])('accessibility 7: is said in words, above the options that it is about: %s', (_, props) => {
    const { form } = mountForm({ ...props, error: 'This server refuses POP3.' });
    const error = the(form, '[part~="error"]');
    expect(error.textContent).toBe(`${english['choice.error']}: This server refuses POP3.`);
    const group = the(the(form, '[part~="choice"]'), '[role="radiogroup"]');
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(wordsOf(group, 'aria-describedby')).toContain(error.textContent);
    for (const option of visible(group, '[role="radio"]'))
      expect(option.getAttribute('aria-describedby')?.split(' ')[0]).toBe(error.id);
    expect(error.compareDocumentPosition(group) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  test('does not block the form, takes no focus, and stays until the host removes it', async () => {
    const onValueChange = vi.fn();
    const form = (error: ReactNode) => (
      <form>
        <ProtocolChooser name="protocol" defaultValue="pop3" required error={error} onValueChange={onValueChange} />
      </form>
    );
    const { container, render } = mount(form(null));
    expect(errors(container)).toEqual([]);
    render(form('Not today.'));
    expect(errors(container)).toEqual([`${english['choice.error']}: Not today.`]);
    expect(focused()).toBe(document.body);
    expect(the<HTMLFormElement>(container, 'form').checkValidity()).toBe(true);
    radio(container, 'IMAP').click();
    await expect.poll(() => onValueChange.mock.calls.length).toBe(1);
    expect(errors(container)).toHaveLength(1);
    render(form(undefined));
    expect(errors(container)).toEqual([]);
    expect(container.querySelector('[part~="choice"] [aria-invalid]')).toBe(null);
  });

  test('shows next to a missing choice', async () => {
    const { form } = mountForm({ error: <em>Not today.</em> });
    form.requestSubmit();
    await expect
      .poll(() => errors(form))
      .toEqual([`${english['choice.error']}: ${english['choice.required']}`, `${english['choice.error']}: Not today.`]);
    expect(firstOption(form)?.getAttribute('aria-describedby')?.split(' ').slice(0, 2)).toEqual(
      visible(form, '[part~="error"]').map(({ id }) => id),
    );
  });
});

describe('the handle', () => {
  function mountWithHandle(props: ProtocolChooserProps) {
    const handle = createRef<ProtocolChooserHandle>();
    const { container, unmount } = mount(<ProtocolChooser ref={handle} {...props} />);
    return { handle, container, unmount };
  }

  test.each([
    ['folded away', {}, 'imap'],
    ['in the midst of the steps', { layout: 'steps' as const }, 'imap'],
    ['open', { defaultAnswers: imapAnswers }, 'imap'],
    ['with one protocol alone', { offered: ['pop3'] as const }, 'pop3'],
    ['chosen', { defaultValue: 'pop3' as const }, 'pop3'],
    ['chosen against the advice', { defaultAnswers: imapAnswers, defaultValue: 'pop3' as const }, 'pop3'],
  ])('moves focus to the card that is checked, else to the first: %s', async (_, props, expected) => {
    const { handle, container } = mountWithHandle({ name: 'protocol', ...props });
    handle.current?.focus();
    const hasFocus = () => focused()?.matches(`[part~="choice"] [role="radio"][value="${expected}"]`);
    await expect.poll(hasFocus).toBe(true);
    expect(visible(container, '[part~="choice"]')).toHaveLength(1);
    (focused() as HTMLElement).blur();
    handle.current?.focus();
    await expect.poll(hasFocus).toBe(true);
  });

  test.each([
    ['folded away', {}, text(english, 'choice.choose', { protocol: 'imap' })],
    ['open', { defaultAnswers: imapAnswers }, text(english, 'choice.choose', { protocol: 'imap' })],
    ['with one protocol alone', { offered: ['pop3'] as const }, text(english, 'choice.choose', { protocol: 'pop3' })],
    [
      'chosen',
      { defaultAnswers: imapAnswers, defaultValue: 'pop3' as const },
      `${english['interview.change']}: ${english['choice.title']}`,
    ],
  ])('without a name moves focus to the first button of the choice: %s', async (_, props, expected) => {
    const { handle } = mountWithHandle(props);
    handle.current?.focus();
    await expect.poll(() => focused()?.matches('[part~="choice"] button') && focused()?.textContent).toBe(expected);
  });

  test('has the root element in every layout, and is cleared on unmount', () => {
    const handle = createRef<ProtocolChooserHandle>();
    const { container, render, unmount } = mount(<ProtocolChooser ref={handle} />);
    const root = the<HTMLDivElement>(container, '.mail-protocol');
    expect(handle.current?.element).toBe(root);
    render(<ProtocolChooser ref={handle} layout="steps" />);
    expect(handle.current?.element).toBe(root);
    unmount();
    expect(handle.current).toBe(null);
  });

  test('does nothing on focus if no protocol is offered', async () => {
    const { handle } = mountWithHandle({ offered: [] });
    handle.current?.focus();
    await pause();
    expect(focused()).toBe(document.body);
  });
});

describe('accessibility 17: a heading is focusable only while it has programmatic focus', () => {
  test.each(['list', 'steps'] as const)('initially none is focusable: %s', (layout) => {
    const { container } = mount(<ProtocolChooser layout={layout} defaultAnswers={imapAnswers} />);
    expect(visible(container, 'h2[tabindex], h3[tabindex]')).toEqual([]);
  });

  test('it is focusable from the press until focus moves on', async () => {
    const { container } = mount(<ProtocolChooser layout="steps" />);
    await userEvent.click(the(container, '[part~="steps"] [part~="button"]'));
    const heading = the(container, '[part~="question-heading"]');
    expect(focused()).toBe(heading);
    expect(heading.getAttribute('tabindex')).toBe('-1');
    await userEvent.tab();
    expect(heading.hasAttribute('tabindex')).toBe(false);
  });
});
