import type { FormEvent } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Cards, type CardsProps, cards, checkedIn, letters, restored, selected } from './Cards.tsx';
import { mount, the } from './mounted.tsx';

/** Selects a card, and waits until it shows. */
async function select(scope: ParentNode, index: number): Promise<void> {
  cards(scope)[index]?.click();
  await expect.poll(() => checkedIn(scope)).toEqual([letters[index]]);
}

/** The native radio of a letter; it may be hidden. */
function inputOf(form: ParentNode, letter: string): HTMLInputElement {
  return form.querySelector(`input[value="${letter}"]`) as HTMLInputElement;
}

/** Long enough for all effects of an event. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

function listenOnce(target: EventTarget, type: string, listener: (event: Event) => void): void {
  target.addEventListener(type, listener, { once: true });
}

function posted(form: HTMLFormElement): FormDataEntryValue[] {
  return new FormData(form).getAll('letter');
}

/** A radio group in a form, for each implementation: the form posts what is shown. */
export function radioCardsInForm(): void {
  describe('in a form', () => {
    function mountForm(props: CardsProps) {
      const sent = vi.fn((event: FormEvent) => event.preventDefault());
      const around = (inside: CardsProps) => (
        <form onSubmit={sent}>
          <Cards {...inside} />
        </form>
      );
      const { container, render, unmount } = mount(around(props));
      return {
        container,
        form: the<HTMLFormElement>(container, 'form'),
        sent,
        render: (changed: CardsProps) => render(around(changed)),
        unmount,
      };
    }

    test('posts the selected value once, and nothing before a selection', async () => {
      const { container, form } = mountForm({ name: 'letter' });
      expect(posted(form)).toEqual([]);
      cards(container)[1]?.click();
      await expect.poll(() => posted(form)).toEqual(['b']);
    });

    test('posts nothing without a name, nor when disabled', async () => {
      const { form } = mountForm({ initial: 'a' });
      expect([...new FormData(form).keys()]).toEqual([]);
      expect(posted(mountForm({ name: 'letter', initial: 'a', disabled: true }).form)).toEqual([]);
    });

    test.each([
      ['what it began with', 'a'],
      ['another value', 'd'],
      ['nothing', null],
    ])('a reset brings back %s at once, and reports it as a reset', async (_, resetValue) => {
      const { container, form } = mountForm({ name: 'letter', initial: 'a', resetValue });
      await select(container, 2);
      form.reset();
      const back = resetValue === null ? [] : [resetValue];
      expect(posted(form)).toEqual(back);
      await expect.poll(() => restored.mock.calls).toEqual([[resetValue, 'reset']]);
      await expect.poll(() => checkedIn(container)).toEqual(back);
      expect(posted(form)).toEqual(back);
      expect(selected.mock.calls).toEqual([['c']]);
    });

    test('a reset returns to the current `resetValue`', async () => {
      const { container, form, render } = mountForm({ name: 'letter', initial: 'a', resetValue: 'a' });
      await select(container, 2);
      render({ name: 'letter', initial: 'a', resetValue: 'b' });
      form.reset();
      expect(posted(form)).toEqual(['b']);
      await expect.poll(() => checkedIn(container)).toEqual(['b']);
      form.reset();
      await expect.poll(() => restored.mock.calls).toHaveLength(2);
      expect([posted(form), checkedIn(container)]).toEqual([['b'], ['b']]);
    });

    test('without `resetValue` a reset changes nothing', async () => {
      const { container, form } = mountForm({ name: 'letter', initial: 'a' });
      await select(container, 2);
      form.reset();
      expect(posted(form)).toEqual(['c']);
      await expect.poll(() => restored.mock.calls).toEqual([['c', 'reset']]);
      expect([posted(form), checkedIn(container)]).toEqual([['c'], ['c']]);
    });

    test.each([
      ['by the form', (form: HTMLElement) => form.addEventListener('reset', (event) => event.preventDefault())],
      ['by an attribute', (form: HTMLElement) => form.setAttribute('onreset', 'return false')],
      ['by the last listener', () => listenOnce(window, 'reset', (event) => event.preventDefault())],
    ])('a reset that is cancelled %s changes nothing', async (_, cancel) => {
      const { container, form } = mountForm({ name: 'letter', initial: 'a', resetValue: 'a' });
      await select(container, 2);
      cancel(form);
      form.reset();
      await pause();
      expect([posted(form), checkedIn(container)]).toEqual([['c'], ['c']]);
      expect(restored).not.toHaveBeenCalled();
      expect(selected.mock.calls).toEqual([['c']]);
    });

    test('a reset works if the page stops the event', async () => {
      const { container, form } = mountForm({ name: 'letter', initial: 'a', resetValue: 'a' });
      await select(container, 2);
      form.addEventListener('reset', (event) => event.stopImmediatePropagation(), true);
      form.reset();
      await expect.poll(() => checkedIn(container)).toEqual(['a']);
    });

    test('a reset of another form has no effect', async () => {
      const { container, form } = mountForm({ name: 'letter', initial: 'a', resetValue: 'a' });
      const other = mountForm({ name: 'letter', initial: 'b', resetValue: 'b' });
      await select(container, 2);
      await select(other.container, 3);
      other.form.reset();
      await expect.poll(() => checkedIn(other.container)).toEqual(['b']);
      expect([posted(form), checkedIn(container)]).toEqual([['c'], ['c']]);
      expect(restored.mock.calls).toEqual([['b', 'reset']]);
    });

    test('a handler finds the new value in the form after a reset', async () => {
      const { container, form } = mountForm({ name: 'letter', initial: 'a', resetValue: 'b' });
      await select(container, 2);
      restored.mockImplementationOnce(() => expect(posted(form)).toEqual(['b']));
      form.reset();
      await expect.poll(() => checkedIn(container)).toEqual(['b']);
      expect(restored).toHaveReturned();
    });

    test('a group that is unmounted by a reset is not notified of it', async () => {
      const { container, form, unmount } = mountForm({ name: 'letter', initial: 'a', resetValue: null });
      await select(container, 1);
      listenOnce(form, 'reset', unmount);
      form.reset();
      await pause();
      expect(restored).not.toHaveBeenCalled();
    });

    test('a reset does not change a group without a name', async () => {
      const { container, form } = mountForm({ resetValue: null });
      await select(container, 2);
      form.reset();
      await pause();
      expect(checkedIn(container)).toEqual(['c']);
      expect(selected.mock.calls).toEqual([['c']]);
      expect(restored).not.toHaveBeenCalled();
    });

    test.each([
      ['clicks it', (input: HTMLInputElement) => input.click()],
      [
        'checks it and fires a change event',
        (input: HTMLInputElement) => {
          input.checked = true;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
      ],
    ])('a form filler that %s selects the option', async (_, fill) => {
      const { container, form } = mountForm({ name: 'letter', initial: 'a', resetValue: null });
      fill(inputOf(form, 'd'));
      await expect.poll(() => checkedIn(container)).toEqual(['d']);
      expect(posted(form)).toEqual(['d']);
      expect(selected.mock.calls).toEqual([['d']]);
      expect(restored).not.toHaveBeenCalled();
    });

    test.each([
      ['a person', (form: HTMLFormElement) => cards(form)[3]?.click()],
      ['a form filler', (form: HTMLFormElement) => inputOf(form, 'd').click()],
      ['a reset', (form: HTMLFormElement) => form.reset()],
    ])('if the host refuses what %s selects, the form posts what is shown', async (_, act) => {
      const { container, form } = mountForm({ name: 'letter', initial: 'a', resetValue: 'b', stubborn: true });
      await pause();
      act(form);
      await expect.poll(() => selected.mock.calls.length + restored.mock.calls.length).toBe(1);
      await expect.poll(() => posted(form)).toEqual(['a']);
      expect(checkedIn(container)).toEqual(['a']);
      act(form);
      await expect.poll(() => selected.mock.calls.length + restored.mock.calls.length).toBe(2);
      await expect.poll(() => posted(form)).toEqual(['a']);
    });

    test('the page gets the events of any radio group, with the new value in its form', async () => {
      const { container, form } = mountForm({ name: 'letter' });
      const heard: string[] = [];
      for (const type of ['input', 'change'])
        form.addEventListener(type, ({ target }) =>
          heard.push(`${type} ${(target as HTMLInputElement).name}=${posted(form)}`),
        );
      await select(container, 1);
      expect(heard).toEqual(['input letter=b', 'change letter=b']);
    });

    test('all of this works in a frame, whose nodes have their own classes', async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const body = frame.contentDocument?.body as HTMLElement;
      mount(
        <form>
          <Cards name="letter" initial="a" resetValue="a" />
        </form>,
        body,
      );
      const form = the<HTMLFormElement>(body, 'form');
      await select(body, 2);
      form.reset();
      expect(posted(form)).toEqual(['a']);
      await expect.poll(() => checkedIn(body)).toEqual(['a']);
      inputOf(form, 'd').click();
      await expect.poll(() => checkedIn(body)).toEqual(['d']);
    });

    test('`required` blocks the form until an option is selected', async () => {
      const { container, form, sent } = mountForm({ name: 'letter', required: true });
      form.requestSubmit();
      expect(sent).not.toHaveBeenCalled();
      cards(container)[0]?.click();
      await expect.poll(() => form.matches(':valid')).toBe(true);
      form.requestSubmit();
      expect(sent).toHaveBeenCalledOnce();
    });

    test.each(['ltr', 'rtl'] as const)('hidden inputs do not enlarge the page (%s, 375 px)', async (dir) => {
      await page.viewport(375, 700);
      document.documentElement.dir = dir;
      try {
        const { container } = mountForm({ dir, name: 'letter', initial: 'b' });
        expect(document.documentElement.scrollWidth).toBe(375);
        const bottom = container.getBoundingClientRect().bottom;
        for (const input of container.querySelectorAll('input[type="radio"]')) {
          expect(input.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);
          expect(getComputedStyle(input).opacity).toBe('0');
        }
      } finally {
        document.documentElement.removeAttribute('dir');
      }
    });
  });
}
