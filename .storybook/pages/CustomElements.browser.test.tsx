import '@mail-protocol/element/register';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';

const Tag = 'mail-protocol-chooser';

/** The tag in a page of React, rendered again with each set of props. */
function mounted(page: (props: Record<string, unknown>) => React.ReactNode) {
  const holder = document.createElement('main');
  document.body.append(holder);
  const root = createRoot(holder);
  const render = (props: Record<string, unknown>) =>
    flushSync(() => root.render(<StrictMode>{page(props)}</StrictMode>));
  const chooser = () => holder.querySelector(Tag) as HTMLElement & { form: HTMLFormElement | null };
  const posted = (id: string) =>
    new URLSearchParams([...new FormData(document.getElementById(id) as HTMLFormElement)] as string[][]).toString();
  const end = () => {
    flushSync(() => root.unmount());
    holder.remove();
  };
  return { render, chooser, posted, [Symbol.dispose]: end };
}

test('React 19 sets properties: a form by its id, and a name that comes and goes', () => {
  using view = mounted((props) => (
    <>
      <form id="f2" />
      <Tag {...props} />
    </>
  ));
  view.render({ form: 'f2', name: 'protocol', value: 'imap' });
  expect(view.chooser().form?.id).toBe('f2');
  expect(view.posted('f2')).toBe('protocol=imap');
  view.render({ form: 'f2', value: 'imap' });
  expect(view.posted('f2')).toBe('');
  view.render({ name: 'protocol', value: 'imap' });
  expect(view.chooser().form).toBeNull();
});

test('React 19 removes every other attribute', () => {
  using view = mounted((props) => <Tag {...props} />);
  const all = {
    lang: 'en-GB',
    dir: 'rtl',
    required: true,
    disabled: true,
    error: 'Choose.',
    layout: 'steps',
    facts: 'v=2&devices=one',
  };
  view.render(all);
  for (const name of ['lang', 'dir', 'required', 'disabled', 'error', 'layout'])
    expect(view.chooser().hasAttribute(name), name).toBe(true);
  view.render({});
  expect(view.chooser().getAttributeNames()).toEqual([]);
});
