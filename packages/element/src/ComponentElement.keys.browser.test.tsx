// accessibility 1, 2 …: the rules of docs/accessibility.md
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { first, inside, place, placeComparison, placeInForm } from '../test/placed.ts';
import type { ProtocolChooserElement } from './index.ts';

const types = ['keydown', 'keypress', 'keyup'] as const;

/** Listens as HestiaCP and others do: on the document, ignoring only inputs. */
function shortcuts() {
  const heard: string[] = [];
  const hear = (event: KeyboardEvent) => {
    if ((event.target as Element).tagName === 'INPUT') return;
    heard.push(`${event.type} ${event.key}`);
    if (/^(Arrow|Enter| |[a-z\d])/i.test(event.key)) event.preventDefault();
  };
  for (const type of types) {
    document.addEventListener(type, hear);
    window.addEventListener(type, hear);
  }
  return {
    heard,
    [Symbol.dispose]: () => {
      for (const type of types) {
        document.removeEventListener(type, hear);
        window.removeEventListener(type, hear);
      }
    },
  };
}

test('accessibility 21: a page with shortcuts receives no plain key from a chooser', async () => {
  using page = shortcuts();
  const { chooser } = placeInForm('name="protocol"');
  chooser.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(inside(chooser).activeElement).toMatchObject({ checked: true, type: 'radio' });
  const before = { ...chooser.answers };
  await userEvent.keyboard('{ArrowDown}');
  expect(chooser.answers).not.toEqual(before);
  await userEvent.keyboard('{Enter}1fAH/ ?{PageDown}{Home}{F2}');
  expect(page.heard).toEqual([]);
});

test('accessibility 21: a page receives no key from a chooser in a closed shadow root or in editable content', async () => {
  using page = shortcuts();
  const host = place('<div></div>').firstElementChild as Element;
  const closed = host.attachShadow({ mode: 'closed' });
  closed.innerHTML = '<mail-protocol-chooser></mail-protocol-chooser>';
  const editable = place('<div contenteditable="true">Text <mail-protocol-chooser></mail-protocol-chooser></div>');
  for (const scope of [closed, editable]) {
    const chooser = first<ProtocolChooserElement>(scope, 'mail-protocol-chooser');
    chooser.focus();
    await userEvent.keyboard('{ArrowDown}fa1 {Enter}{Backspace}{Delete}');
    expect(chooser.isConnected).toBe(true);
    expect(Object.keys(chooser.answers)).toHaveLength(1);
  }
  expect(page.heard).toEqual([]);
});

test('accessibility 21: a page receives no key from an input method, and no event from autofill', () => {
  using page = shortcuts();
  const { chooser } = placeInForm('name="protocol"');
  const input = first(inside(chooser), 'input');
  const shared = { bubbles: true, composed: true };
  for (const key of ['Process', 'Dead', 'Unidentified', 'a'])
    input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, ...shared }));
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', shiftKey: true, ...shared }));
  // Autofill sends an event without a key.
  input.dispatchEvent(new Event('keydown', shared));
  expect(page.heard).toEqual([]);
});

test('accessibility 21: Tab, Escape and keys held with Alt, Control or Meta reach the page', async () => {
  using page = shortcuts();
  const { chooser } = placeInForm('name="protocol"');
  chooser.focus();
  await userEvent.keyboard('{Escape}{Control>}k{/Control}{Alt>}x{/Alt}{Meta>}b{/Meta}');
  for (const key of ['Escape', 'k', 'x', 'b']) expect(page.heard).toContain(`keydown ${key}`);
  for (const key of ['Control', 'Alt', 'Meta']) expect(page.heard).toContain(`keyup ${key}`);
  await userEvent.keyboard('{Tab}');
  expect(page.heard).toContain('keydown Tab');
});

test('keys in a slot reach the page', async () => {
  using page = shortcuts();
  const { chooser } = placeInForm('name="protocol" value="imap"', {
    content: '<button type="button" slot="settings-imap" id="own">Copy</button>',
  });
  first(chooser, '#own').focus();
  await userEvent.keyboard('c');
  expect(new Set(page.heard)).toEqual(new Set(['keydown c', 'keyup c']));
});

test('keys in a chooser keep their default action', async () => {
  const { chooser, form } = placeInForm('name="protocol"');
  const sent = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('submit', sent);
  chooser.focus();
  await userEvent.keyboard('{Enter}');
  expect(sent).not.toHaveBeenCalled();
  await userEvent.keyboard(' ');
  expect(Object.keys(chooser.answers)).toHaveLength(1);
});

test('an event without a key, as form fillers send it, causes no error', () => {
  using page = shortcuts();
  const { chooser } = placeInForm('name="protocol"');
  first(inside(chooser), 'input').dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
  expect(page.heard).toEqual([]);
});

test('accessibility 21: a comparison keeps its keys too', async () => {
  using page = shortcuts();
  const comparison = placeComparison();
  const cell = first(inside(comparison), '[part~="table-cell"]');
  cell.tabIndex = 0;
  cell.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(page.heard).toEqual([]);
});
