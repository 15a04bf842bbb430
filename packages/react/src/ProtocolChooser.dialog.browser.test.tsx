import { english, text } from '@mail-protocol/core';
import { createPortal } from 'react-dom';
import { expect, test, vi } from 'vitest';
import { afterwards, button, focused, mount, press, radio, visible } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

/** A modal dialog at the end of the page. The chooser is rendered into it by a portal from a wrapper element. */
function openDialog(onValueChange = vi.fn()) {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  afterwards(() => dialog.remove());
  dialog.showModal();
  const { container } = mount(
    <div style={{ '--mp-accent': 'rgb(1, 2, 3)' } as React.CSSProperties}>
      {createPortal(<ProtocolChooser layout="steps" onValueChange={onValueChange} />, dialog)}
    </div>,
  );
  return { dialog, container, onValueChange };
}

const label = english['answer.devices.in-step'];

test('in a dialog: arrow keys choose, Escape closes it, and a choice is reported', async () => {
  const { dialog, onValueChange } = openDialog();
  radio(dialog, label).focus();
  await press('ArrowDown', 'ArrowUp');
  expect(focused()).toBe(radio(dialog, label));
  expect(radio(dialog, label).getAttribute('aria-checked')).toBe('true');
  button(dialog, english['steps.result']).click();
  await vi.waitFor(() => button(dialog, text(english, 'choice.choose', { protocol: 'imap' })).click());
  expect(onValueChange.mock.calls.map(([value]) => value)).toEqual(['imap']);
  await press('Escape');
  expect(dialog.open).toBe(false);
});

test('in a dialog: the tab key stays inside, and everything behind it is inert', async () => {
  const { dialog } = openDialog();
  const behind = document.createElement('button');
  document.body.append(behind);
  const reached = new Set<Element | null>();
  for (let presses = 0; presses < 12; presses++) {
    await press('Tab');
    reached.add(focused());
  }
  expect(reached.has(behind)).toBe(false);
  expect([...reached].some((element) => element?.getAttribute('role') === 'radio')).toBe(true);
  expect(visible(dialog, '[role="radio"]').length).toBeGreaterThan(3);
});

test('through a portal: custom properties of the page and the dialog apply, those of the wrapper do not', () => {
  const { dialog } = openDialog();
  const accent = () => getComputedStyle(button(dialog, english['interview.direct'])).color;
  expect(accent()).not.toBe('rgb(1, 2, 3)');
  document.documentElement.style.setProperty('--mp-accent', 'rgb(4, 5, 6)');
  afterwards(() => document.documentElement.removeAttribute('style'));
  expect(accent()).toBe('rgb(4, 5, 6)');
  dialog.style.setProperty('--mp-accent', 'rgb(7, 8, 9)');
  expect(accent()).toBe('rgb(7, 8, 9)');
});
