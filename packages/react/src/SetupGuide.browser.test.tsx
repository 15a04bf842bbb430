// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, text } from '@mail-protocol/core';
import type { MailServer } from '@mail-protocol/settings';
import jsQR from 'jsqr';
import { parse } from 'plist';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  addStyles,
  afterwards,
  button,
  focused,
  mount,
  mountInShadow,
  press,
  the,
  visible,
  wordsOf,
} from '../test/mounted.tsx';
import { SetupGuide } from './SetupGuide.tsx';
import type { SetupGuideProps } from './SetupGuideProps.ts';
import './styles.css';

const server: MailServer = {
  address: 'jo@example.net',
  name: 'Jo “Ж” & <b>',
  imap: { host: 'imap.example.net' },
  pop3: { host: 'pop.example.net' },
  smtp: { host: 'smtp.example.net' },
};

const guide = (props: Partial<SetupGuideProps> = {}) => (
  <SetupGuide protocol="imap" server={server} facts={{ devices: 'in-step', current: 'new' }} {...props} />
);

/** Loading on demand can be slow on a busy machine. */
const patience = 20_000;

const said = (scope: ParentNode) => scope.querySelector('[role="status"]')?.textContent;
const copyServer = (scope: ParentNode) => button(scope, `${english['guide.copy']}: ${english['guide.host']}`);

/** The file that a press saves. Without this the browser would ask where to save it. */
function savedFiles(): { readonly name: string; readonly file: Blob }[] {
  const files: { name: string; file: Blob }[] = [];
  let last: Blob | undefined;
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (file: Blob) => {
    last = file;
    return createObjectURL.call(URL, file);
  };
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    if (last) files.push({ name: this.download, file: last });
  };
  afterwards(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
  return files;
}

/** The text that a camera reads from the picture. */
async function scanned(svg: SVGSVGElement): Promise<string | undefined> {
  const side = 600;
  const drawn = svg.cloneNode(true) as SVGSVGElement;
  for (const name of ['width', 'height']) drawn.setAttribute(name, String(side));
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(drawn.outerHTML)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0, side, side);
  // Its types are for a different module format than its code.
  const read = jsQR as unknown as typeof jsQR.default;
  return read(context.getImageData(0, 0, side, side).data, side, side)?.data;
}

/** Replaces the clipboard of this page, whatever the browser would allow. */
function withClipboard(clipboard: Partial<Clipboard> | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  afterwards(() => Reflect.deleteProperty(navigator, 'clipboard'));
}

describe.each([
  ['in the page', mount],
  ['in a shadow root', mountInShadow],
])('copying %s', (_, render) => {
  test('copies only the value, and announces it once', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    withClipboard({ writeText });
    const { container } = render(guide());
    await userEvent.click(copyServer(container));
    await vi.waitFor(() => expect(said(container)).toBe('Copied: Server'));
    expect(writeText.mock.calls).toEqual([['imap.example.net']]);
    const [port] = visible(container, '[data-setting="port"] button');
    await userEvent.click(port as HTMLElement);
    await vi.waitFor(() => expect(writeText.mock.lastCall).toEqual(['993']));
    expect(container.querySelectorAll('[data-_copied]')).toHaveLength(2);
  });

  test.each([
    ['without the clipboard API', undefined],
    ['with a forbidden clipboard API', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
  ])('%s `execCommand` copies, by keyboard, and focus stays', async (_case, clipboard) => {
    withClipboard(clipboard);
    let copied = '';
    const listen = (event: Event) => {
      const field = focused() as HTMLTextAreaElement;
      copied = field.value.slice(field.selectionStart, field.selectionEnd);
      event.preventDefault();
    };
    document.addEventListener('copy', listen);
    afterwards(() => document.removeEventListener('copy', listen));
    const { container } = render(guide());
    const pressed = copyServer(container);
    pressed.focus();
    await press('Enter');
    await vi.waitFor(() => expect(said(container)).toBe('Copied: Server'));
    expect(copied).toBe('imap.example.net');
    expect(focused()).toBe(pressed);
    expect(container.querySelector('textarea')).toBeNull();
  });
});

test('if copying is not allowed, selects the value and says so', async () => {
  withClipboard(undefined);
  const { execCommand } = document;
  document.execCommand = () => false;
  afterwards(() => {
    document.execCommand = execCommand;
  });
  const { container } = mount(guide());
  await userEvent.click(copyServer(container));
  await vi.waitFor(() => expect(said(container)).toBe(english['guide.copy-failed']));
  expect(String(getSelection())).toBe('imap.example.net');
});

describe('files and codes', () => {
  test('the code is drawn as one path, and contains the settings when scanned', async () => {
    const { container } = mount(guide({ defaultProgram: 'thunderbird-android' }));
    await userEvent.click(button(container, text(english, 'guide.code', { protocol: 'imap' })));
    const picture = await vi.waitFor(() => the<HTMLElement>(container, 'figure'), patience);
    expect(wordsOf(picture, 'aria-labelledby')).toBe(text(english, 'guide.code.caption', { protocol: 'imap' }));
    const svg = picture.querySelector('svg') as SVGSVGElement;
    expect(svg.querySelectorAll('path')).toHaveLength(1);
    expect(JSON.parse((await scanned(svg)) ?? '')).toEqual([
      1,
      [1, 1],
      [0, 'imap.example.net', 993, 3, 1, 'jo@example.net'],
      [
        [
          [0, 'smtp.example.net', 465, 3, 1, 'jo@example.net'],
          ['jo@example.net', 'Jo “Ж” & <b>'],
        ],
      ],
    ]);
  });

  test.each([
    ['imap', 'ios-mail', 'EmailTypeIMAP', 'imap.example.net', 993],
    ['pop3', 'apple-mail', 'EmailTypePOP', 'pop.example.net', 995],
  ] as const)(
    'the Apple profile for %s is a property list with this mailbox',
    async (protocol, program, type, host, port) => {
      const files = savedFiles();
      const { container } = mount(guide({ protocol, defaultProgram: program }));
      await userEvent.click(button(container, text(english, 'guide.profile', { protocol })));
      await vi.waitFor(() => expect(said(container)).toBe(english['guide.saved']), patience);
      expect(files.map(({ name, file }) => [name, file.type])).toEqual([
        [`${host}-${protocol}.mobileconfig`, 'application/x-apple-aspen-config'],
      ]);
      const { PayloadContent } = parse((await files[0]?.file.text()) ?? '') as {
        PayloadContent: Record<string, unknown>[];
      };
      expect(PayloadContent[0]).toMatchObject({
        EmailAccountType: type,
        EmailAddress: 'jo@example.net',
        EmailAccountName: 'Jo “Ж” & <b>',
        IncomingMailServerHostName: host,
        IncomingMailServerPortNumber: port,
        IncomingMailServerUseSSL: true,
        OutgoingMailServerUseSSL: true,
      });
      expect(Object.keys(PayloadContent[0] ?? {}).filter((key) => /Password$/.test(key) && !/Same/.test(key))).toEqual(
        [],
      );
    },
  );

  test('the file for administrators is for the domain, and contains no mailbox name', async () => {
    const files = savedFiles();
    const { container } = mount(guide());
    await userEvent.click(button(container, english['guide.files']));
    await userEvent.click(button(container, english['guide.files.get']));
    await vi.waitFor(() => expect(files.map(({ name }) => name)).toEqual(['config-v1.1.xml']), patience);
    const file = new DOMParser().parseFromString((await files[0]?.file.text()) ?? '', 'text/xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.querySelector('domain')?.textContent).toBe('example.net');
    expect([...file.querySelectorAll('username')].map(({ textContent }) => textContent)).toEqual(
      Array(3).fill('%EMAILADDRESS%'),
    );
  });

  test('no data of this mailbox is sent anywhere or included in an event', async () => {
    savedFiles();
    const asked: string[] = [];
    const observer = new PerformanceObserver((entries) => {
      for (const { name } of entries.getEntries()) asked.push(decodeURIComponent(name));
    });
    observer.observe({ type: 'resource', buffered: false });
    afterwards(() => observer.disconnect());
    const send = vi.spyOn(globalThis, 'fetch');
    const beacon = vi.spyOn(navigator, 'sendBeacon');
    const told: unknown[] = [];
    const tell = (...what: unknown[]) => told.push(what);
    const { container } = mount(
      guide({
        defaultProgram: 'ios-mail',
        onDoneChange: tell,
        onAnswersChange: tell,
        onProgramChange: tell,
        onInvalidServer: tell,
        server: { ...server, username: 'jo-secret', pop3: { host: '' } },
      }),
    );
    await userEvent.click(button(container, text(english, 'guide.profile', { protocol: 'imap' })));
    await userEvent.click(visible(container, '[part~="step"] input')[0] as HTMLElement);
    await userEvent.selectOptions(the(container, 'select'), 'thunderbird-android');
    await userEvent.click(button(container, text(english, 'guide.code', { protocol: 'imap' })));
    await vi.waitFor(() => the(container, 'figure'), patience);
    expect(told).toHaveLength(3);
    expect([send.mock.calls, beacon.mock.calls]).toEqual([[], []]);
    for (const place of [...asked, JSON.stringify(told)]) expect(place).not.toMatch(/secret|jo@|example\.net/);
  });
});

describe('with the keyboard', () => {
  test('every control is reached in page order, and Space ticks a step without moving focus', async () => {
    const { container } = mount(guide({ facts: { devices: 'in-step', current: 'pop3' } }));
    const controls = visible(container, 'button, select, input');
    for (const control of controls) {
      await userEvent.tab();
      expect(focused()).toBe(control);
    }
    const first = visible<HTMLInputElement>(container, '[part~="step"] input')[0] as HTMLInputElement;
    first.focus();
    await press('Space');
    expect(first.checked).toBe(true);
    expect(focused()).toBe(first);
    expect(the(container, '[data-_count-row] [data-note]').textContent).toBe('1 of 14 done');
  });

  test('Enter in the guide does not send the surrounding form', async () => {
    const sent = vi.fn((event: Event) => event.preventDefault());
    const { container } = mount(<form>{guide()}</form>);
    the(container, 'form').addEventListener('submit', sent);
    for (const control of visible(container, '[part~="setting"] button, [part~="step"] input')) {
      control.focus();
      await press('Enter');
    }
    expect(sent).not.toHaveBeenCalled();
  });

  test('accessibility 13: the target of a step is at least 44 px high, every other control 24', () => {
    for (const density of ['comfortable', 'compact'] as const) {
      const { container, unmount } = mount(guide({ density }));
      for (const step of visible(container, '[part~="step"] > label, select'))
        expect(step.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
      for (const each of visible(container, 'button'))
        expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
      unmount();
    }
  });
});

describe('with a host’s own style sheet', () => {
  beforeEach(() => {
    addStyles(
      'label { display: block; float: left; font-weight: 700; margin: 0 0 20px } input { width: 100%; height: 40px } select { height: 20px } dl { margin: 30px } dt { float: left }',
    );
  });

  test('steps, settings and the list of programs keep their layout', () => {
    const { container } = mount(guide());
    const [step] = visible(container, '[part~="step"] > label');
    expect(getComputedStyle(step as Element).float).toBe('none');
    expect(the(container, 'select').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    const [box] = visible(container, '[part~="step"] input');
    expect(box?.getBoundingClientRect().width).toBeLessThan(30);
    const [name] = visible(container, 'dt');
    expect(getComputedStyle(name as Element).float).toBe('none');
  });
});
