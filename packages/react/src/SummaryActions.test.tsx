import { english } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { button, status } from '../test/elements.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

describe('copying and printing', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  function withClipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
  }

  /** The buttons are folded with the other details. */
  async function unfold(props: ProtocolChooserProps = {}): Promise<void> {
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} {...props} />);
    await userEvent.click(button(english['result.sure.clear']));
  }

  test('copies the advice as text', async () => {
    const user = userEvent.setup();
    const writeText = vi.fn(async () => {});
    withClipboard(writeText);
    await unfold();
    await user.click(button(english['summary.copy']));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(english['summary.title']));
    expect(screen.getAllByText(english['summary.copied'])).toHaveLength(2);
    expect(status()).toHaveTextContent(english['summary.copied']);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test.each([
    ['is refused', () => Promise.reject(new Error('denied'))],
    ['is absent, as without a secure context', undefined],
  ])('if the clipboard %s, the text shows, so that the person can select it', async (_, writeText) => {
    const user = userEvent.setup();
    withClipboard(writeText);
    await unfold();
    await user.click(button(english['summary.copy']));
    expect(status()).toHaveTextContent(english['summary.failed']);
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: english['summary.title'] });
    expect(text).toHaveAttribute('readonly');
    expect(text.value).toContain(english['result.why']);
    await user.click(text);
    expect(text.selectionEnd).toBe(text.value.length);
  });

  test('prints only the text, on a separate page', async () => {
    const user = userEvent.setup();
    const page = {
      document: document.implementation.createHTMLDocument(),
      focus: vi.fn(),
      print: vi.fn(),
      close: vi.fn(),
      onafterprint: () => {},
    };
    using open = vi.spyOn(window, 'open').mockReturnValue(page as unknown as Window);
    await unfold({ lang: 'en-GB', dir: 'rtl' });
    await user.click(button(english['summary.print']));
    expect(open).toHaveBeenCalledOnce();
    expect(page.print).toHaveBeenCalledOnce();
    expect(page.document.body.textContent).toContain(english.notice);
    expect(page.document.documentElement).toMatchObject({ lang: 'en-GB', dir: 'rtl' });
    expect(page.document.title).toBe(english['summary.title']);
    // On a phone `print` returns at once: closing the page then would print nothing.
    expect(page.close).not.toHaveBeenCalled();
    page.onafterprint();
    expect(page.close).toHaveBeenCalledOnce();
  });

  test.each([
    ['no window may open', null],
    ['a blocker hands out an empty object', {}],
    ['a blocker hands out a window without a document', { closed: true, document: null, focus: () => {} }],
    ['a window may not print', { document: document.implementation.createHTMLDocument(), focus: () => {} }],
  ])('prints the whole page where %s', async (_, page) => {
    const user = userEvent.setup();
    using __ = vi.spyOn(window, 'open').mockReturnValue(page as unknown as Window);
    using print = vi.spyOn(window, 'print').mockImplementation(() => {});
    await unfold();
    await user.click(button(english['summary.print']));
    expect(print).toHaveBeenCalledOnce();
  });

  test('does nothing if the browser inside an app can’t print', async () => {
    const user = userEvent.setup();
    using __ = vi.spyOn(window, 'open').mockReturnValue(null);
    const thrown = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', thrown);
    vi.stubGlobal('print', undefined);
    await unfold();
    await user.click(button(english['summary.print']));
    vi.unstubAllGlobals();
    window.removeEventListener('error', thrown);
    expect(thrown).not.toHaveBeenCalled();
  });
});
