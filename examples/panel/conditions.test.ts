import { answerLabel, english, type Messages, mergeMessages } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import type { JSHandle, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OpenedPage, type OpenPageOptions, openPage } from '../openPage.ts';
import { type Condition, conditions } from './conditions.ts';
import { expectContrast } from './expectContrast.ts';
import { compared, differences, inherited, type Look, lookOf } from './look.ts';
import { type Panel, startPanel } from './server.ts';

/** The functions of React 18.2 that the swap of the Plesk page uses. */
interface React {
  readonly createElement: (component: unknown) => unknown;
}

interface ReactDom {
  readonly createRoot: (place: Element) => {
    readonly render: (element: unknown) => void;
    readonly unmount: () => void;
  };
}

/** The module that hydrates the page with a strict policy. */
interface Hydrate {
  readonly hydrate: (place: HTMLElement) => { readonly unmount: () => void };
}

/** The modules of RequireJS. */
interface Require {
  readonly s: { readonly contexts: { readonly _: { readonly defined: Readonly<Record<string, unknown>> } } };
}

const widgetLook = ['.mail-protocol', compared] as const;
const hostLook = ['h1, #mailbox > p, #mailbox > button', compared] as const;

let panel: Panel;

beforeAll(async () => {
  panel = await startPanel();
});

afterAll(() => panel.close());

/** Opens the page of a condition, and waits until the chooser works. */
async function open(
  { name, host, widget }: Condition,
  { query = '', ...options }: OpenPageOptions & { query?: string } = {},
): Promise<OpenedPage> {
  const opened = await openPage(`${panel.url}/${name}${query}`, { colorScheme: host.prefers ?? 'light', ...options });
  await opened.page.emulateMedia({ reducedMotion: 'reduce' });
  if (options.javaScript !== false && query !== '?without') await ready(opened.page, widget.arabic ? arabic : english);
  return opened;
}

/** Before hydration, a click does nothing. Only an effect sets the scheme, because a server does not know it. */
async function ready(page: Page, { intro = '' }: Partial<Messages>): Promise<void> {
  await page.getByText(intro).waitFor();
  await page.locator('[data-_scheme]').first().waitFor({ state: 'attached' });
}

/** The texts of the page. */
function wordsOf({ widget }: Condition): {
  answer: string;
  choice: string;
  direct: string;
  imap: string;
  pop3: string;
} {
  const words = widget.arabic ? mergeMessages(english, arabic) : english;
  return {
    answer: answerLabel(words, 'devices', 'in-step'),
    choice: words['choice.title'],
    direct: words['interview.direct'],
    imap: words['protocol.imap'],
    pop3: words['protocol.pop3'],
  };
}

function named(name: string): Condition {
  const found = conditions.find((condition) => condition.name === name);
  if (!found) throw new Error(`no condition ${name}`);
  return found;
}

const submit = (page: Page) => page.getByRole('button', { name: 'Create mailbox' });

/** The raw body that the server received. */
const received = (page: Page) => page.locator('#raw').textContent();

afterEach(() => {
  expect(panel.reports.splice(0), 'reports of the browser').toEqual([]);
});

describe.each(conditions)('$name', (condition) => {
  const words = wordsOf(condition);

  test('a choice by mouse is posted once; neither host nor widget changes the look of the other', async () => {
    const [{ page }, { page: alone }, { page: bare }] = await Promise.all([
      open(condition),
      open(condition, { query: '?without' }),
      open(condition, { query: '?bare' }),
    ]);
    expect(differences(await alone.evaluate(lookOf, hostLook), await page.evaluate(lookOf, hostLook))).toEqual([]);

    await likeHost(bare, page);
    await Promise.all(
      [page, bare].map(async (each) => {
        await each.getByText(words.answer).click();
        const choice = each.getByRole('radiogroup', { name: words.choice });
        // On a busy machine the list can still fold while the pointer moves to the option, and the click misses it.
        await expect
          .poll(async () => {
            await choice.getByText(words.imap, { exact: true }).click();
            return choice.getByRole('radio', { checked: true }).count();
          })
          .toBe(1);
        await each.mouse.move(0, 0);
        // The bar shows if the heading of the result is below the window. So scroll both pages to the same height, and
        // use a low window: then hosts with one column show the bar, and it is compared too.
        await each.setViewportSize({ width: 800, height: 500 });
        await each.locator('#widget').evaluate((widget) => widget.scrollIntoView());
      }),
    );
    // The bar and the colour of the text appear a little later.
    let within: Look = {};
    const compare = async () => {
      within = await page.evaluate(lookOf, widgetLook);
      return differences(await bare.evaluate(lookOf, widgetLook), within);
    };
    await expect.poll(compare, { timeout: 10_000 }).toEqual([]);
    expect(Object.keys(within).length).toBeGreaterThan(5000);

    await page.getByRole('textbox', { name: 'Address' }).fill('anna@example.org');
    await submit(page).click();
    expect(await received(page)).toBe('address=anna%40example.org&quota=1024&protocol=imap');
  });

  test('texts have a contrast of 4.5:1, borders and marks of controls 3:1', async () => {
    const { page } = await open(condition);
    await expectContrast(page);
    await page.getByText(words.answer).click();
    // The second choice is against the advice, so that the warning shows too.
    for (const name of [words.imap, words.pop3]) {
      await page.getByRole('radiogroup', { name: words.choice }).getByText(name, { exact: true }).click();
      await page.mouse.move(0, 0);
      await expectContrast(page);
    }
  });

  test('a choice by keyboard alone at 320 pixels is posted once, and nothing overflows', async () => {
    const { page, tabTo, overflow } = await open(condition, { width: 320 });
    expect(await overflow()).toBe(0);
    await tabTo(page.getByRole('textbox', { name: 'Address' }));
    await page.keyboard.type('anna@example.org');
    await tabTo(page.getByRole('button', { name: words.direct }));
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('radio', { name: words.imap }));
    await page.keyboard.press('ArrowDown');
    expect(await overflow()).toBe(0);
    await tabTo(submit(page));
    await page.keyboard.press('Enter');
    expect(await received(page)).toBe('address=anna%40example.org&quota=1024&protocol=pop3');
  });
});

// Without scripts, all pages with the same widget are the same.
test.each(conditions.filter(({ name }) => ['bare', 'plesk', 'csp-react'].includes(name)))(
  '$name: with JavaScript off, the choice of the plain radios is posted once',
  async (condition) => {
    const { page } = await open(condition, { javaScript: false });
    await page.getByRole('textbox', { name: 'Address' }).fill('anna@example.org');
    await page.getByRole('radio', { name: 'POP3' }).check();
    await submit(page).click();
    expect(await received(page)).toBe('address=anna%40example.org&quota=1024&protocol=pop3');
  },
);

test('the script does not register with an AMD loader', async () => {
  const { page } = await open(named('requirejs'));
  const modules = await page.evaluate(() =>
    Object.keys((window as unknown as { require: Require }).require.s.contexts._.defined),
  );
  expect(modules).toEqual(['jquery']);
});

/** Removes the widget of a page and inserts it again, as its host does. */
const swaps: Readonly<Record<string, (page: Page, times: number) => Promise<void>>> = {
  'html-swap': (page, times) =>
    page.evaluate(async (rounds) => {
      const { jQuery } = window as unknown as { jQuery: (found: string) => { html: (markup?: string) => string } };
      const content = jQuery('#content').html();
      for (let round = 0; round < rounds; round++) {
        jQuery('#content').html(content);
        await new Promise((next) => setTimeout(next));
      }
    }, times),
  plesk: (page, times) =>
    page.evaluate(async (rounds) => {
      const { require } = window as unknown as {
        require: (names: string[], use: (...modules: [React, ReactDom, { Chooser: unknown }]) => void) => void;
      };
      const place = document.querySelector('#widget')?.appendChild(document.createElement('div'));
      const [React, ReactDOM, { Chooser }] = await new Promise<[React, ReactDom, { Chooser: unknown }]>((found) => {
        require(['react', 'react-dom', 'chooser'], (...modules) => found(modules));
      });
      for (let round = 0; place && round < rounds; round++) {
        const root = ReactDOM.createRoot(place);
        root.render(React.createElement(Chooser));
        while (!place.querySelector('[data-_scheme]')) await new Promise((next) => setTimeout(next));
        root.unmount();
      }
      place?.remove();
    }, times),
  // Trusted types forbid parsing a string, but a request may return a document.
  'csp-react': async (page, times) => {
    // A string, because Vite would rewrite the import.
    const script: JSHandle<Hydrate> = await page.evaluateHandle("import('/dist/hydrate.js')");
    await page.evaluate(
      async ([{ hydrate }, rounds]) => {
        const served = await new Promise<Document>((done) => {
          const request = new XMLHttpRequest();
          request.responseType = 'document';
          request.onload = () => done(request.response);
          request.open('GET', '/csp-react');
          request.send();
        });
        const rendered = served.querySelector<HTMLElement>('#root');
        for (let round = 0; rendered && round < rounds; round++) {
          const place = document.importNode(rendered, true);
          document.querySelector('#widget')?.append(place);
          const root = hydrate(place);
          while (!place.querySelector('[data-_scheme]')) await new Promise((next) => setTimeout(next));
          root.unmount();
          place.remove();
        }
      },
      [script, times] as const,
    );
  },
};

/** Replaces the elements of a page with new ones that have the same attributes. */
const swapElements = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (rounds) => {
    const elements = [...document.querySelectorAll('mail-protocol-chooser, mail-protocol-comparison')];
    for (let round = 0; round < rounds; round++) {
      for (const [index, element] of elements.entries()) {
        const next = element.cloneNode() as Element;
        element.replaceWith(next);
        elements[index] = next;
      }
      await new Promise((next) => setTimeout(next));
    }
  }, times);

test.each(conditions)(
  '$name: nothing leaks when the widget is removed and inserted 500 times',
  async (condition) => {
    const { page, held } = await open(condition);
    const swap = swaps[condition.name] ?? swapElements;
    await swap(page, 20);
    const before = await held();
    await swap(page, 500);
    expect(await held()).toEqual(before);
  },
  120_000,
);

/** Sets on the bare page the styles that the widget inherits on the host's page. */
async function likeHost(bare: Page, host: Page): Promise<void> {
  for (const page of [bare, host])
    await page.locator('#widget').evaluate((widget) => {
      // A host's own font is missing on a bare page.
      (widget as HTMLElement).style.fontFamily = 'sans-serif';
    });
  const styles = await host
    .locator('#widget')
    .evaluate(
      (widget, properties) =>
        properties.map((property) => [property, getComputedStyle(widget).getPropertyValue(property)] as const),
      inherited,
    );
  await bare.locator('#widget').evaluate((widget, given) => {
    for (const [property, value] of given) (widget as HTMLElement).style.setProperty(property, value);
  }, styles);
}
