import {
  type Answers,
  checkAnswers,
  english,
  offeredProtocols,
  type Protocol,
  type QuestionId,
} from '@mail-protocol/core';
import { property } from '@mail-protocol/core/test/fuzz.ts';
import { cleanup, fireEvent, render, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  anything,
  cycle,
  hook,
  ids,
  messages,
  oddities,
  offered,
  propsOf,
  real,
  shared,
  text,
  value,
} from '../test/hostileProps.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import type { ComparisonTableProps } from './ComparisonTableProps.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';
import { type ProtocolRecommendationOptions, useProtocolRecommendation } from './useProtocolRecommendation.ts';

const timeout = 600_000;

/** All console output except our own warnings. */
const noise: string[] = [];
for (const level of ['warn', 'error'] as const)
  vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
    if (level === 'error' || !/^mail-protocol MP-\d{3}: /.test(String(said[0]))) noise.push(said.map(String).join(' '));
  });

beforeEach(() => {
  noise.length = 0;
});

/** A sequence of changes to a component: new props, or something that a person presses. */
function sequences(props: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<(object | number)[]> {
  const given = fc.record(props, { requiredKeys: [] });
  return fc
    .tuple(given, fc.array(fc.oneof(given, fc.nat({ max: 40 })), { maxLength: 5 }))
    .map(([first, more]) => [first, ...more]);
}

/** The valid part of the host's facts, overridden by the valid part of the person's answers. */
function effective({ facts, answers: given, defaultAnswers }: ProtocolRecommendationOptions): Answers {
  return { ...checkAnswers(facts).answers, ...checkAnswers(given ?? defaultAnswers).answers };
}

interface ChooserProps extends ProtocolChooserProps {
  /** Whether the page holds the interview, and passes it next to the same options. */
  readonly shared?: boolean;
}

function Chooser({ shared, ...props }: ChooserProps) {
  const interview = useProtocolRecommendation(props);
  return <ProtocolChooser {...props} interview={shared ? interview : undefined} />;
}

function clear(): void {
  cleanup();
  noise.length = 0;
}

function press(container: HTMLElement, number: number): void {
  const controls = [...container.querySelectorAll<HTMLElement>('button, input[type="checkbox"]')];
  const control = controls[number % (controls.length || 1)];
  if (control) fireEvent.click(control);
}

describe('whatever is passed, in whatever order', () => {
  test(
    'the chooser renders, and logs only its own warnings',
    () => {
      const props = {
        ...shared,
        ...hook,
        value,
        defaultValue: value,
        layout: fc.constantFrom('list', 'steps', 'grid', '', undefined),
        density: fc.constantFrom('compact', 'roomy', undefined),
        notice: fc.constantFrom<ReactNode>(undefined, null, false, 0, '', 'Ask us.', <b key="b">Ask us.</b>),
        settings: fc.constantFrom<unknown>(
          undefined,
          null,
          (protocol: Protocol) => `${protocol}.example.org`,
          () => null,
        ),
        name: fc.oneof(text, fc.constant(undefined)),
        required: fc.constantFrom(true, false, undefined),
        disabled: fc.constantFrom(true, false, undefined),
        shared: fc.boolean(),
      };
      fc.assert(
        fc
          .property(sequences(props), (steps) => {
            const { container, rerender } = render(<form />);
            for (const step of steps) {
              if (typeof step === 'number') press(container, step);
              else
                rerender(
                  <form>
                    <Chooser {...propsOf<ChooserProps>(step)} />
                  </form>,
                );
              expect(container.querySelector('.mail-protocol')).not.toBeNull();
              expect(noise).toEqual([]);
            }
          })
          .afterEach(clear),
        property,
      );
    },
    timeout,
  );

  test(
    'the chooser shows every valid answer, and the value if it is offered',
    () => {
      const { answers: _, ...options } = hook;
      fc.assert(
        fc
          .property(fc.record({ ...options, value, messages }, { requiredKeys: [] }), (given) => {
            const props = propsOf<ProtocolChooserProps>(given);
            // In a form the value is a card that is checked.
            const { container } = render(<ProtocolChooser {...props} name="protocol" />);
            const shown = offeredProtocols(props).find((protocol) => protocol === props.value) ?? null;
            const checked = container.querySelector('[part~="choice"] [role="radio"][aria-checked="true"]');
            expect(checked?.getAttribute('value') ?? null).toBe(shown);
            const said = effective(props);
            const lines = [...container.querySelectorAll<HTMLElement>('[data-answered]')];
            const folded = lines.map(({ dataset }) => dataset['answered']);
            // The tests below check other lists of questions. Today's set-up is asked later.
            if (props.layout !== 'steps' && props.questions === undefined && offeredProtocols(props).length > 0)
              expect(folded).toEqual(ids.filter((id) => id !== 'current' && said[id]));
            for (const question of container.querySelectorAll<HTMLElement>('[data-question]')) {
              const radio = question.querySelector('[role="radio"][aria-checked="true"]');
              expect(radio?.getAttribute('value')).toBe(said[question.dataset['question'] as QuestionId]);
            }
            expect(noise).toEqual([]);
          })
          .afterEach(clear),
        property,
      );
    },
    timeout,
  );

  test(
    'the table renders, and has its columns',
    () => {
      fc.assert(
        fc
          .property(sequences({ ...shared, offered, recommended: value, rows: value, omit: value }), (steps) => {
            const { container, rerender } = render(<div />);
            for (const step of steps) {
              if (typeof step === 'number') press(container, step);
              else rerender(<ComparisonTable {...propsOf<ComparisonTableProps>(step)} />);
              expect([2, 3]).toContain(container.querySelectorAll('table thead [role="columnheader"]').length);
              expect(noise).toEqual([]);
            }
          })
          .afterEach(clear),
        property,
      );
    },
    timeout,
  );

  test(
    'the hook keeps every valid answer and accepts nothing else',
    () => {
      fc.assert(
        fc
          .property(sequences(hook), fc.constantFrom(...ids), anything, (steps, id, odd) => {
            const options = steps
              .filter((step) => typeof step === 'object')
              .map(propsOf<ProtocolRecommendationOptions>);
            const [first = {}] = options;
            const token = real(odd);
            const { result, rerender } = renderHook(useProtocolRecommendation, { initialProps: first });
            for (const given of options) {
              rerender(given);
              const held =
                first.answers === undefined || given.answers === undefined ? first.defaultAnswers : given.answers;
              const persons = checkAnswers(held).answers;
              expect(result.current.answers).toEqual(persons);
              expect(result.current.effective).toEqual({ ...checkAnswers(given.facts).answers, ...persons });
              expect(result.current.offered).toEqual(offeredProtocols(given));
              result.current.answer(id, token as 'unsure');
              result.current.answer(token as QuestionId, 'unsure');
              result.current.clear(token as QuestionId);
            }
            expect(noise).toEqual([]);
          })
          .afterEach(clear),
        { ...property, numRuns: property.numRuns * 8 },
      );
    },
    timeout,
  );
});

describe('one at a time', () => {
  const offering = (offered: unknown) => ({ offered }) as ProtocolRecommendationOptions;
  const asking = (questions: unknown) => ({ questions }) as ProtocolRecommendationOptions;
  const strange = Object.entries(oddities).map(([name, make]) => [name, make()] as const);
  // A cyclic list contains nothing known, but it is a list.
  const noList = strange.filter(([, odd]) => odd !== cycle);

  test.each(strange)('%s as the value means that nothing is chosen', (_, odd) => {
    const { container } = render(<ProtocolChooser value={odd as 'imap'} defaultAnswers={{ devices: 'in-step' }} />);
    expect(container.querySelector('[part~="choice"] [aria-checked="true"]')).toBeNull();
    expect(noise).toEqual([]);
  });

  test.each(noList)('%s in place of `offered`, or inside it, removes no protocol', (_, odd) => {
    const { result, rerender } = renderHook(useProtocolRecommendation, { initialProps: offering(odd) });
    expect(result.current.offered).toEqual(['imap', 'pop3']);
    rerender(offering([odd, 'pop3']));
    expect(result.current.offered).toEqual(['pop3']);
  });

  test.each(noList)('%s in place of `questions` asks all of them, and in the list it is ignored', (_, odd) => {
    const { result, rerender } = renderHook(useProtocolRecommendation, { initialProps: asking(odd) });
    expect(result.current.questions).toHaveLength(8);
    rerender(asking([odd, 'offline']));
    expect(result.current.questions.map(({ id }) => id)).toEqual(['offline']);
  });

  test('an unknown question is ignored and reported with MP-208', () => {
    vi.mocked(console.warn).mockClear();
    renderHook(useProtocolRecommendation, { initialProps: asking(['pets', 'offline']) });
    renderHook(useProtocolRecommendation, { initialProps: asking('devices') });
    expect(vi.mocked(console.warn).mock.calls.map(([said]) => /MP-208: .*?”/.exec(String(said))?.[0])).toEqual([
      'MP-208: `questions` contains “pets”',
      'MP-208: `questions` contains “devices (no list)”',
    ]);
  });

  test.each<[given: unknown, level: number]>([
    [Number.NaN, 2],
    ['3', 3],
    ['x', 2],
    [2.4, 2],
    [null, 2],
    [undefined, 2],
    [0, 1],
    [Number.POSITIVE_INFINITY, 6],
  ])('a heading level of %s is %i', (given, level) => {
    const { container } = render(<ProtocolChooser headingLevel={given as number} />);
    expect(container.querySelector('[part~="question-heading"]')?.tagName).toBe(`H${level}`);
    expect(noise).toEqual([]);
  });

  test('messages with the same text all show', () => {
    const alike = Object.fromEntries(Object.keys(english).map((key) => [key, '…']));
    const answers = { devices: 'in-step', current: 'new' } as const;
    const { container } = render(<ProtocolChooser messages={alike} defaultAnswers={answers} defaultValue="imap" />);
    expect(container.querySelectorAll('[data-_todo] > li').length).toBeGreaterThan(2);
    expect(noise).toEqual([]);
  });

  test('a message that can’t be read falls back to the default text', () => {
    const { container } = render(
      <ProtocolChooser messages={{ 'choice.choose': 'Take {protocol' }} defaultAnswers={{ devices: 'in-step' }} />,
    );
    expect(container.querySelector('[part~="action"]')).toHaveTextContent('Use IMAP');
  });
});
