import type { Protocol } from '@mail-protocol/core';
import { createPortal } from 'react-dom';
import { describe, expect, test, vi } from 'vitest';
import { risky } from '../test/answers.ts';
import { imapAnswers, mount, mountBetweenButtons, mountInShadow, radio, the, visible } from '../test/mounted.tsx';
import { serve } from '../test/served.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import type { ProtocolChooserProps } from './ProtocolChooserProps.ts';
import './styles.css';

/** The native radio behind an option, as a form filler finds it. */
const inputOf = (scope: ParentNode, protocol: Protocol) =>
  scope.querySelector(`input[name="protocol"][value="${protocol}"]`) as HTMLInputElement;

/** The protocols shown as chosen, even if the choice is folded. */
const shown = (scope: ParentNode) =>
  [...scope.querySelectorAll('[part~="choice"] [role="radio"][aria-checked="true"]')].map((each) =>
    each.getAttribute('value'),
  );

/** Sets the radios as a browser that restores values: without an event, before any script runs. */
function fillIn(form: HTMLElement, protocol: Protocol | null): void {
  for (const each of ['imap', 'pop3'] as const) inputOf(form, each).checked = each === protocol;
}

async function served(props: ProtocolChooserProps, before: (form: HTMLFormElement) => void) {
  const onValueChange = vi.fn();
  const { form, hydrate, posted, failed } = serve({ onValueChange, ...props });
  before(form);
  await hydrate();
  return { form, posted, onValueChange, failed };
}

describe('a value that the browser restored before hydration', () => {
  test.each([
    [undefined, 'imap'],
    [undefined, 'pop3'],
    ['imap', 'pop3'],
    ['pop3', 'imap'],
    ['pop3', null],
  ] as const)('with %s at first: %s is shown and posted, and no handler is called', async (defaultValue, filled) => {
    const { form, posted, onValueChange, failed } = await served({ defaultValue }, (page) => fillIn(page, filled));
    await expect.poll(() => shown(form)).toEqual(filled ? [filled] : []);
    expect(posted()).toEqual(filled ? [['protocol', filled]] : []);
    expect(visible(form, '[part~="choice"]')).toHaveLength(filled ? 1 : 0);
    expect(onValueChange).not.toHaveBeenCalled();
    expect(failed).not.toHaveBeenCalled();
  });

  test.each([
    [null, 'imap'],
    ['imap', 'pop3'],
    ['pop3', 'imap'],
  ] as const)('a choice that the host holds counts instead: %s, not %s', async (value, filled) => {
    const { form, posted, onValueChange } = await served({ value }, (page) => fillIn(page, filled));
    await expect.poll(posted).toEqual(value ? [['protocol', value]] : []);
    expect(shown(form)).toEqual(value ? [value] : []);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  test('satisfies a required choice, which then shows', async () => {
    const { form } = await served({ required: true }, (page) => fillIn(page, 'imap'));
    await expect.poll(() => shown(form)).toEqual(['imap']);
    expect(form.checkValidity()).toBe(true);
  });

  test('a reset returns to the server’s value, and reports it', async () => {
    const { form, posted, onValueChange } = await served({ defaultValue: 'pop3' }, (page) => fillIn(page, 'imap'));
    await expect.poll(() => shown(form)).toEqual(['imap']);
    form.reset();
    expect(posted()).toEqual([['protocol', 'pop3']]);
    await expect.poll(() => shown(form)).toEqual(['pop3']);
    expect(onValueChange.mock.calls.map(([value, { cause }]) => [value, cause])).toEqual([['pop3', 'reset']]);
  });

  test('a person can change it', async () => {
    const { form, posted, onValueChange } = await served({}, (page) => fillIn(page, 'imap'));
    await expect.poll(() => shown(form)).toEqual(['imap']);
    radio(form, 'POP3').click();
    await expect.poll(() => shown(form)).toEqual(['pop3']);
    expect(posted()).toEqual([['protocol', 'pop3']]);
    expect(onValueChange).toHaveBeenCalledOnce();
  });

  test('does not restore a tick, because the person has not read that sentence', async () => {
    const { form, onValueChange } = await served(
      { required: true, defaultAnswers: risky, defaultValue: 'pop3' },
      (page) => {
        the<HTMLInputElement>(page, 'input[type="checkbox"]').checked = true;
      },
    );
    expect(the<HTMLInputElement>(form, 'input[type="checkbox"]').checked).toBe(false);
    expect(form.checkValidity()).toBe(false);
    expect(onValueChange).not.toHaveBeenCalled();
  });
});

describe('a form filler', () => {
  test.each([
    ['clicks the radio', (input: HTMLInputElement) => input.click()],
    [
      'checks the radio and fires its events',
      (input: HTMLInputElement) => {
        input.checked = true;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
      },
    ],
  ])('that %s chooses as a person does, even if the choice is folded', async (_, fill) => {
    const { form, posted, onValueChange } = await served({}, () => {});
    fill(inputOf(form, 'pop3'));
    await expect.poll(() => shown(form)).toEqual(['pop3']);
    expect(posted()).toEqual([['protocol', 'pop3']]);
    expect(visible(form, '[part~="choice"]')).toHaveLength(1);
    expect(onValueChange.mock.calls.map(([value, { cause }]) => [value, cause])).toEqual([['pop3', 'option']]);
  });

  test('chooses nothing that the host refuses', async () => {
    const { form, posted, onValueChange } = await served({ value: 'imap' }, () => {});
    inputOf(form, 'pop3').click();
    await expect.poll(posted).toEqual([['protocol', 'imap']]);
    expect(shown(form)).toEqual(['imap']);
    expect(onValueChange).toHaveBeenCalledOnce();
  });
});

describe('rendered into a frame by a portal', () => {
  function mountInFrame(props: ProtocolChooserProps) {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentDocument as Document;
    mount(
      createPortal(
        <form>
          <ProtocolChooser name="protocol" defaultAnswers={imapAnswers} {...props} />
        </form>,
        inside.body,
      ),
    );
    const form = inside.querySelector('form') as HTMLFormElement;
    return { inside, form, posted: () => new FormData(form).get('protocol') };
  }

  test('a reset clears choice and tick', async () => {
    const { form, posted } = mountInFrame({ defaultValue: 'imap', required: true });
    radio(form, 'POP3').click();
    await expect.poll(() => shown(form)).toEqual(['pop3']);
    const box = form.querySelector('input[type="checkbox"]') as HTMLInputElement;
    box.click();
    await expect.poll(() => box.checked && form.checkValidity()).toBe(true);
    form.reset();
    expect(posted()).toBe('imap');
    await expect.poll(() => shown(form)).toEqual(['imap']);
    radio(form, 'POP3').click();
    await expect.poll(() => form.checkValidity()).toBe(false);
  });

  test('an error shows there, with focus on the first option', async () => {
    const { inside, form } = mountInFrame({ required: true });
    form.reportValidity();
    await expect.poll(() => form.querySelectorAll('[part~="error"]').length).toBe(1);
    await expect.poll(() => inside.activeElement?.getAttribute('value')).toBe('imap');
  });
});

test('a reset of a form in a shadow root is reported before `reset()` returns, as for a form on the page', () => {
  for (const mountForm of [mountBetweenButtons, mountInShadow]) {
    const onValueChange = vi.fn();
    const { container } = mountForm(
      <form>
        <ProtocolChooser
          name="protocol"
          defaultAnswers={imapAnswers}
          defaultValue="imap"
          onValueChange={onValueChange}
        />
      </form>,
    );
    const form = the<HTMLFormElement>(container, 'form');
    radio(container, 'POP3').click();
    onValueChange.mockClear();
    form.reset();
    expect(onValueChange.mock.calls.map(([value, { cause }]) => [value, cause])).toEqual([['imap', 'reset']]);
    expect([...new FormData(form)]).toEqual([['protocol', 'imap']]);
  }
});
