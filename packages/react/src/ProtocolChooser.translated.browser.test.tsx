import { english } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import { fuzz } from '@mail-protocol/core/test/fuzz.ts';
import type { Random } from '@mail-protocol/core/test/random.ts';
import { flushSync } from 'react-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { interactTranslated, someAnswers, translate } from '../test/interactTranslated.ts';
import { mount, states, the, visible } from '../test/mounted.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';
import './styles.css';

const failed = vi.fn();

beforeEach(() => {
  failed.mockClear();
  vi.spyOn(console, 'error').mockImplementation(failed);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  return () => expect(failed).not.toHaveBeenCalled();
});

interface PageProps extends ProtocolChooserProps {
  /** Whether to render a table that uses the same answers. */
  readonly table?: boolean;
}

function Page({ table = false, answers, defaultAnswers, messages, offered, ...rest }: PageProps) {
  const interview = useProtocolRecommendation({ answers, defaultAnswers, offered });
  return (
    <form>
      <ProtocolChooser {...rest} messages={messages} interview={interview} />
      {table && <ComparisonTable messages={messages} interview={interview} />}
    </form>
  );
}

const changes: readonly ((choice: Random) => ProtocolChooserProps)[] = [
  ({ pick }) => ({ messages: pick([english, arabic]) }),
  ({ pick }) => ({ offered: pick([['imap', 'pop3'], ['imap'], ['pop3'], []] as const) }),
  ({ pick }) => ({ error: pick([undefined, 'Not today.', 'Not IMAP today.']) }),
  ({ oneIn }) => ({ disabled: oneIn(3) }),
  ({ pick }) => ({ notice: pick([undefined, 'Ask us.', 'Ask us first.']) }),
];

/** The same page twice. */
function twins(props: PageProps, more: typeof changes = []) {
  const [translated, plain] = [mount(<Page {...props} />), mount(<Page {...props} />)];
  let now = props;
  return {
    translated: translated.container,
    plain: plain.container,
    change: (choice: Random) => {
      now = { ...now, ...choice.pick([...changes, ...more])(choice) };
      for (const each of [translated, plain]) each.render(<Page {...now} />);
    },
    unmount: () => {
      for (const each of [translated, plain]) each.unmount();
    },
  };
}

const folded = (container: ParentNode) => visible<HTMLElement>(container, 'button[aria-expanded="false"]')[0];

describe('a page that a translator has changed', () => {
  const pages: readonly (readonly [string, PageProps, typeof changes])[] = [
    ['in a list', {}, []],
    ['in steps', { layout: 'steps' }, []],
    ['in a form', { name: 'protocol', required: true, settings: (protocol) => `${protocol}.example.org` }, []],
    [
      'with a table, while the host changes its props',
      { answers: {}, value: null, name: 'protocol', table: true },
      [
        (choice) => ({ answers: someAnswers(choice) }),
        (choice) => ({ answers: someAnswers(choice) }),
        ({ pick }) => ({ value: pick([null, 'imap', 'pop3'] as const) }),
        ({ pick }) => ({ layout: pick(['list', 'steps'] as const) }),
      ],
    ],
  ];

  test.each(pages)(
    'shows the same words as a page that is not translated: %s',
    async (_, props, more) => {
      let before: (() => void) | undefined;
      await interactTranslated(() => {
        before?.();
        const made = twins(props, more);
        before = made.unmount;
        return made;
      });
    },
    60_000 * fuzz.times,
  );

  test('keeps its result after the answers `one`, `no`, `device`, `tight`', () => {
    const { container, unmount } = mount(<ProtocolChooser />);
    for (const token of ['one', 'no', 'device', 'tight']) {
      translate(container);
      const radio = container.querySelector<HTMLElement>(`[data-question] [role="radio"][value="${token}"]`);
      flushSync(() => radio?.click());
    }
    expect(the(container, '[part~="result-heading"]').textContent).not.toContain(english['result.waiting']);
    unmount();
  });

  test('shows a new error and a new notice of the host', () => {
    const texts = (text: string): ProtocolChooserProps => ({
      defaultAnswers: { devices: 'in-step' },
      error: `Error ${text}.`,
      notice: `Notice ${text}.`,
    });
    const { container, render, unmount } = mount(<ProtocolChooser {...texts('one')} />);
    for (const text of ['two', 'three']) {
      translate(container);
      render(<ProtocolChooser {...texts(text)} />);
      expect(container.textContent).toContain(`Error ${text}.`);
      expect(container.textContent).toContain(`Notice ${text}.`);
      expect(container.textContent).not.toMatch(text === 'two' ? /one\./ : /two\./);
    }
    unmount();
  });

  test.each(Object.keys(states))('no text is next to an element, except for names in a sentence: %s', (state) => {
    const { container } = mount(<Page table {...states[state]} />);
    for (let fold = folded(container); fold; fold = folded(container)) flushSync(() => fold?.click());
    // The key of a table's cell or row heading has all its words.
    const beside = [...container.querySelectorAll(':not([role="cell"], [role="rowheader"])')].filter(
      ({ childNodes }) =>
        childNodes.length > 1 &&
        [...childNodes].some(
          (each) => each.nodeType === Node.TEXT_NODE && /\p{Letter}/u.test(each.textContent ?? ''),
        ) &&
        [...childNodes].some((each) => each instanceof Element && each.localName !== 'bdi'),
    );
    expect(beside.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test.each(Object.keys(states))('unmounts without an error: %s', (state) => {
    const { container, render } = mount(<ProtocolChooser {...states[state]} />);
    translate(container);
    render(<p>Another page</p>);
    expect(container.textContent).toBe('Another page');
  });
});
