import type { ReactNode } from 'react';
import { userEvent } from 'vitest/browser';
import { ProtocolChooser, type ProtocolChooserProps } from '../src/ProtocolChooser.tsx';
import { button, mount, the } from './mounted.tsx';

export type Posted = [name: string, value: FormDataEntryValue][];

/** What jQuery's `serialize` finds: the page's native controls that have a name. */
export function serialized(form: HTMLFormElement): string {
  return [...form.elements]
    .filter((control) => control instanceof HTMLInputElement)
    .filter(
      (control) =>
        control.name !== '' &&
        !control.matches(':disabled') &&
        !/^(?:submit|button|image|reset|file)$/i.test(control.type) &&
        (control.checked || !/^(?:checkbox|radio)$/i.test(control.type)),
    )
    .map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}

export function mountForm(content: ReactNode) {
  const sent: Posted[] = [];
  const around = (inside: ReactNode) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent.push([...new FormData(event.currentTarget)]);
      }}
    >
      {inside}
      <button type="submit">Create mailbox</button>
      <button type="reset">Undo</button>
    </form>
  );
  const { container, render } = mount(around(content));
  const form = the<HTMLFormElement>(container, 'form');
  return {
    form,
    sent,
    render: (changed: ReactNode) => render(around(changed)),
    submit: () => userEvent.click(button(form, 'Create mailbox')),
    reset: () => userEvent.click(button(form, 'Undo')),
  };
}

export function mountChooserForm(props: ProtocolChooserProps = {}) {
  return mountForm(<ProtocolChooser name="protocol" {...props} />);
}

/** The radio group of the choice. */
export function choiceOf(form: HTMLElement): HTMLElement {
  return the(the(form, '[part~="choice"]'), '[role="radiogroup"]');
}

export function box(form: HTMLElement): HTMLInputElement {
  return the<HTMLInputElement>(form, 'input[type="checkbox"]');
}
