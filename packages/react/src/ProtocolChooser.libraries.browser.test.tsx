import { english, text } from '@mail-protocol/core';
import { CssBaseline, createTheme, Dialog, DialogContent, DialogTitle, ThemeProvider } from '@mui/material';
import { ConfigProvider, Modal, theme } from 'antd';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { textContrasts } from '../test/contrast.ts';
import { button, focused, mount, press, radio, the } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

type Scheme = 'light' | 'dark';

interface DialogProps {
  readonly scheme: Scheme;
  /** Whether the dialog is as wide as its content, instead of the width that the library gives it. */
  readonly shrinks?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Dialogs as a page built with the library has them. */
const libraries: Readonly<Record<string, (props: DialogProps & { readonly open: boolean }) => ReactNode>> = {
  MUI: ({ scheme, shrinks, open, onClose, children }) => (
    <ThemeProvider theme={createTheme({ palette: { mode: scheme } })}>
      <CssBaseline />
      <Dialog open={open} onClose={onClose} maxWidth={shrinks ? false : 'sm'} transitionDuration={0}>
        <DialogTitle>New mailbox</DialogTitle>
        <DialogContent>{children}</DialogContent>
      </Dialog>
    </ThemeProvider>
  ),
  'MUI, which tells the browser of its scheme': ({ scheme, open, onClose, children }) => (
    <ThemeProvider theme={createTheme({ palette: { mode: scheme } })}>
      <CssBaseline enableColorScheme />
      <Dialog open={open} onClose={onClose} fullScreen transitionDuration={0}>
        <DialogContent>{children}</DialogContent>
      </Dialog>
    </ThemeProvider>
  ),
  'Ant Design': ({ scheme, shrinks, open, onClose, children }) => (
    <ConfigProvider
      theme={{
        algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: { motion: false },
      }}
    >
      <Modal
        open={open}
        onCancel={onClose}
        footer={null}
        // Without this, the first tab key press after opening leaves the modal, whatever it contains.
        forceRender
        title="New mailbox"
        {...(shrinks ? { width: 'fit-content' } : {})}
      >
        {children}
      </Modal>
    </ConfigProvider>
  ),
};

const names = Object.keys(libraries);

interface PageProps extends Omit<DialogProps, 'onClose' | 'children'> {
  readonly name: string;
  readonly onClose: () => void;
  readonly onValueChange: (value: 'imap' | 'pop3' | null) => void;
}

function Page({ name, onClose, onValueChange, ...props }: PageProps) {
  const [open, setOpen] = useState(false);
  const Library = libraries[name] as (typeof libraries)[string];
  const close = () => {
    onClose();
    setOpen(false);
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        New mailbox
      </button>
      <a href="#behind">Behind</a>
      <Library {...props} open={open} onClose={close}>
        <ProtocolChooser layout="steps" headingLevel={3} onValueChange={onValueChange} />
      </Library>
    </>
  );
}

/** Opens the dialog with a button of the page, as a person does. */
async function open(name: string, props: Pick<PageProps, 'scheme' | 'shrinks'>) {
  const onClose = vi.fn();
  const onValueChange = vi.fn();
  const { container } = mount(<Page {...props} {...{ name, onClose, onValueChange }} />);
  const opener = the<HTMLElement>(container, 'button');
  opener.focus();
  opener.click();
  const dialog = await vi.waitFor(() => the<HTMLElement>(document, '[role="dialog"]'));
  const root = await vi.waitFor(() => the<HTMLElement>(dialog, '.mail-protocol'));
  // By then the component has seen the colour of its text.
  await vi.waitFor(() => the(root, '[data-_scheme]'));
  return { dialog, root, opener, onClose, onValueChange };
}

const label = english['answer.devices.in-step'];

afterEach(() => {
  // The libraries leave scroll locks and their style sheets on the page.
  document.body.removeAttribute('style');
  document.body.removeAttribute('class');
});

describe.each(names)('%s', (name) => {
  test.each(['light', 'dark'] as const)('%s: 4.5:1 for text, at first and against the advice', async (scheme) => {
    const { root } = await open(name, { scheme });
    const lowest = () => textContrasts(root).filter(([ratio]) => ratio < 4.5);
    await vi.waitFor(() => expect(lowest()).toEqual([]));
    expect(the(root, '[data-_scheme]').getAttribute('data-_scheme')).toBe(scheme);
    radio(root, english['answer.devices.in-step']).click();
    await vi.waitFor(() => button(root, english['steps.result']).click());
    // Against the advice, so that warnings show too.
    await vi.waitFor(() => button(root, text(english, 'choice.choose', { protocol: 'pop3' })).click());
    await vi.waitFor(() => expect(lowest()).toEqual([]));
    expect(textContrasts(root).length).toBeGreaterThan(5);
  });

  test.each([
    [900, 500],
    [360, 240],
  ])('%i pixels wide: it has room, and nothing sticks out', async (width, least) => {
    await page.viewport(width, 700);
    for (const shrinks of [false, true]) {
      const { dialog, root } = await open(name, { scheme: 'light', shrinks });
      const { left, right } = root.getBoundingClientRect();
      if (shrinks || width < 500) expect(right - left).toBeGreaterThanOrEqual(least);
      else expect(right - left).toBeGreaterThan(400);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      for (const each of [dialog, ...dialog.querySelectorAll<HTMLElement>('*')])
        if (each.contains(root)) expect(each.scrollWidth - each.clientWidth, each.className).toBeLessThanOrEqual(0);
      await press('Escape');
      await vi.waitFor(() => expect(document.querySelector('.mail-protocol')?.checkVisibility() ?? false).toBe(false));
    }
  });

  test('arrow keys choose, a step takes focus, and the choice is reported', async () => {
    const { dialog, root, onValueChange, onClose } = await open(name, { scheme: 'light' });
    radio(root, label).focus();
    await press('ArrowDown', 'ArrowUp');
    expect(focused()).toBe(radio(root, label));
    expect(radio(root, label).getAttribute('aria-checked')).toBe('true');
    // Enter does nothing on a radio, and the dialog stays open.
    await press('Enter');
    expect(focused()).toBe(radio(root, label));
    button(root, english['steps.result']).focus();
    await press('Enter');
    await vi.waitFor(() => expect(focused()?.matches('[part~="result-heading"]')).toBe(true));
    expect(dialog.contains(focused())).toBe(true);
    await vi.waitFor(() => button(root, text(english, 'choice.choose', { protocol: 'imap' })).click());
    expect(onValueChange.mock.calls.map(([value]) => value)).toEqual(['imap']);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('the tab key stays inside, forwards and backwards', async () => {
    const { dialog, root } = await open(name, { scheme: 'light' });
    radio(root, english['answer.devices.one']).focus();
    const outside: string[] = [];
    let came = 0;
    for (const key of ['Tab', 'Shift>}{Tab}{/Shift'])
      for (let presses = 0; presses < 15; presses++) {
        await press(key);
        await new Promise((next) => setTimeout(next));
        const element = focused();
        // The focus traps of both libraries are focusable elements before and after the dialog.
        if (element && !dialog.closest('body > *')?.contains(element) && element !== document.body)
          outside.push(element.outerHTML);
        if (element && root.contains(element)) came++;
      }
    expect(outside).toEqual([]);
    expect(came).toBeGreaterThan(10);
  });

  test('Escape closes it from a radio, and focus returns', async () => {
    const { root, opener, onClose } = await open(name, { scheme: 'light' });
    radio(root, label).focus();
    await press('Escape');
    expect(onClose).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(focused()).toBe(opener));
  });
});
