import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { afterwards, mount } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

/** Everything that a screen reader user hears, in order: the status messages, and what receives focus. */
function listen(container: HTMLElement): string[] {
  const heard: string[] = [];
  const region = container.querySelector('[role="status"]');
  const observer = new MutationObserver(() => {
    if (region?.textContent) heard.push(`status: ${region.textContent}`);
  });
  if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
  const onFocus = ({ target }: FocusEvent) => {
    const { ariaChecked, role, tagName, textContent } = target as HTMLElement;
    const kind = role ?? tagName.toLowerCase();
    const label = (target as HTMLElement).getAttribute('aria-labelledby');
    const name = label ? document.getElementById(label)?.textContent : textContent;
    heard.push(`focus: ${kind} “${name}”${ariaChecked === 'true' ? ', checked' : ''}`);
  };
  container.addEventListener('focusin', onFocus);
  afterwards(() => {
    observer.disconnect();
    container.removeEventListener('focusin', onFocus);
  });
  return heard;
}

const radio = (name: string) => page.getByRole('radio', { name, exact: true });

test('list, keyboard only: announcements and focus come in order', async () => {
  const { container } = mount(<ProtocolChooser />);
  const heard = listen(container);
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await vi.waitFor(() => expect(heard).toContain('status: So far we recommend IMAP.'), 3000);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await vi.waitFor(() => expect(heard).toContain('status: So far we recommend POP3.'), 3000);
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(heard).toContain('status: You need neither IMAP nor POP3.'), 3000);
  expect(heard).toMatchInlineSnapshot(`
    [
      "focus: radio “In several places, and all should match”",
      "status: So far we recommend IMAP.",
      "focus: radio “In several places, each on its own”",
      "focus: radio “Mostly on one computer”",
      "status: So far we recommend POP3.",
      "focus: radio “Only on a phone or tablet”",
      "focus: radio “Only in a web browser”",
      "status: You need neither IMAP nor POP3.",
    ]
  `);
});

test('list: announces a changed set-up, a changed strength, and starting over', async () => {
  const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'in-step', keepMailOn: 'server' }} />);
  const heard = listen(container);
  await userEvent.click(page.getByRole('button', { name: 'Tune the set-up: 4 optional questions' }));
  await userEvent.click(radio('Yes, it is small or nearly full'));
  await vi.waitFor(() => expect(heard.some((line) => line.startsWith('status: Still IMAP.'))).toBe(true), 3000);
  await userEvent.click(radio('Hardly ever'));
  await vi.waitFor(() => expect(heard).toContain('status: Still IMAP. How to set it up has changed.'), 3000);
  await userEvent.click(page.getByRole('button', { name: 'Start over' }));
  await vi.waitFor(() => expect(heard).toContain('status: Your answers were cleared.'), 3000);
  expect(heard).toMatchInlineSnapshot(`
    [
      "focus: button “Tune the set-up: 4 optional questions”",
      "focus: radio “Yes, it is small or nearly full”",
      "status: Still IMAP. How sure we are has changed.",
      "focus: radio “Hardly ever”",
      "status: Still IMAP. How to set it up has changed.",
      "focus: button “Start over”",
      "focus: h2 “Where will this mailbox be read?”",
      "status: Your answers were cleared.",
    ]
  `);
});

test('steps: focus conveys the advice, so the status announces only the choice', async () => {
  const { container } = mount(<ProtocolChooser layout="steps" />);
  const heard = listen(container);
  await userEvent.click(radio('In several places, and all should match'));
  await userEvent.click(page.getByRole('button', { name: 'See the result' }));
  await userEvent.click(page.getByRole('button', { name: 'Use IMAP' }));
  await expect.poll(() => heard.at(-1)).toBe('status: You chose IMAP.');
  expect(heard).toMatchInlineSnapshot(`
    [
      "focus: radio “In several places, and all should match”",
      "focus: button “See the result”",
      "focus: h2 “Use IMAP”",
      "focus: button “Use IMAP”",
      "focus: h2 “Set up IMAP”",
      "status: You chose IMAP.",
    ]
  `);
});
