// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, type Protocol, text } from '@mail-protocol/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { pop3Answers } from '../test/answers.ts';
import { answer, box, button, opened, option, stage } from '../test/elements.ts';
import { Pair } from '../test/Pair.tsx';
import { warned } from '../test/warned.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';
import type { ProtocolChooserHandle } from './ProtocolChooserProps.ts';

const inStep = english['answer.devices.in-step'];

describe('the root', () => {
  test('accepts a ref, other props and class names', () => {
    const ref = createRef<ProtocolChooserHandle>();
    const onClick = vi.fn();
    const { container } = render(
      <ProtocolChooser
        ref={ref}
        id="mail"
        className="host"
        classNames={{ root: 'their-root', answered: 'their-line', action: 'their-action' }}
        colorScheme="dark"
        density="compact"
        onClick={onClick}
        defaultAnswers={{ devices: 'in-step' }}
      />,
    );
    const root = ref.current?.element;
    expect(root).toBe(container.firstElementChild);
    expect(root).toHaveAttribute('id', 'mail');
    expect(root).toHaveClass('mail-protocol', 'host', 'their-root', { exact: true });
    expect(root).toHaveAttribute('data-color-scheme', 'dark');
    expect(root).toHaveAttribute('data-density', 'compact');
    expect(root).toHaveAttribute('data-layout', 'list');
    expect(root).toHaveAttribute('part', 'root');
    expect(container.querySelector('[part="answered"]')).toHaveClass('their-line');
    expect(container.querySelector('[part="action"]')).toHaveClass('their-action');
    fireEvent.click(container.firstElementChild as HTMLElement);
    expect(onClick).toHaveBeenCalledOnce();
  });

  test.each([
    [undefined, 2, 3],
    [1, 1, 2],
    [4, 4, 5],
    [5, 5, 6],
    [9, 6, 6],
    [-1, 1, 1],
  ])(
    'accessibility 1: headingLevel %s gives questions level %i and parts of the result level %i',
    (given, own, below) => {
      render(<ProtocolChooser headingLevel={given} defaultAnswers={{ devices: 'in-step' }} />);
      opened('devices');
      const level = (name: string) => screen.getByRole('heading', { name }).tagName;
      expect(level(english['question.devices'])).toBe(`H${own}`);
      expect(level(text(english, 'result.choose', { protocol: 'imap' }))).toBe(`H${own}`);
      fireEvent.click(button(english['result.sure.clear']));
      expect(level(english['result.close'])).toBe(`H${below}`);
    },
  );

  test.each<[string, ProtocolChooserProps]>([
    ['everything answered', { defaultAnswers: pop3Answers, facts: { offline: 'often' }, defaultValue: 'imap' }],
    ['some questions needless', { defaultAnswers: { devices: 'in-step' } }],
    ['the protocol still open', { defaultAnswers: { devices: 'one' } }],
    ['nothing answered, in steps', { layout: 'steps' }],
    ['on the way, in steps', { layout: 'steps', defaultAnswers: { devices: 'one' } }],
    ['the result, in steps', { layout: 'steps', defaultAnswers: { devices: 'in-step' } }],
  ])('every button has `type="button"`, so that none submits the form around it: %s', async (_, props) => {
    const user = userEvent.setup();
    render(<ProtocolChooser {...props} />);
    for (const toggle of screen.queryAllByRole('button', { expanded: false })) await user.click(toggle);
    for (const each of screen.getAllByRole('button')) expect(each).toHaveAttribute('type', 'button');
  });

  test('accessibility 10: a button’s name contains its visible words, and no aria-label replaces text', () => {
    const { container } = render(<ProtocolChooser defaultAnswers={pop3Answers} facts={{ devices: 'one' }} />);
    expect(container.querySelectorAll('button[aria-label], a[aria-label], h2[aria-label]')).toHaveLength(0);
    for (const each of screen.getAllByRole('button')) expect(each).toHaveAccessibleName(each.textContent ?? '');
  });

  test.each(['list', 'steps'] as const)('works in StrictMode, %s', async (layout) => {
    const user = userEvent.setup();
    const onEvent = vi.fn();
    const onAnswersChange = vi.fn();
    render(
      <StrictMode>
        <ProtocolChooser layout={layout} onEvent={onEvent} onAnswersChange={onAnswersChange} name="protocol" />
      </StrictMode>,
    );
    await user.click(option(inStep));
    expect(onAnswersChange).toHaveBeenCalledOnce();
    expect(onEvent.mock.calls.map(([event]) => event.type)).toEqual(['shown', 'answered', 'recommended']);
  });

  test.each(['list', 'steps'] as const)('mounting moves no focus and calls no handler, %s', (layout) => {
    const handlers: ProtocolChooserProps = {
      onAnswersChange: vi.fn(),
      onValueChange: vi.fn(),
      onInvalidAnswers: vi.fn(),
    };
    render(<ProtocolChooser layout={layout} defaultAnswers={pop3Answers} defaultValue="imap" {...handlers} />);
    expect(document.body).toHaveFocus();
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  test('a new layout starts again but keeps answers and choice', async () => {
    const user = userEvent.setup();
    const view = render(<ProtocolChooser layout="list" />);
    await user.click(option(inStep));
    await user.click(button(text(english, 'choice.choose', { protocol: 'imap' })));
    view.rerender(<ProtocolChooser layout="steps" />);
    expect(screen.getByRole('heading', { name: english['steps.answers'] })).toBeInTheDocument();
    expect(screen.getByText(inStep)).toBeInTheDocument();
    expect(stage()).toBe('chosen');
  });
});

describe('disabled', () => {
  test('accessibility 9: is exposed, nothing can be answered or chosen, and everything stays readable', async () => {
    const user = userEvent.setup();
    const [onAnswersChange, onValueChange] = [vi.fn(), vi.fn()];
    render(
      <ProtocolChooser
        disabled
        defaultAnswers={{ ...pop3Answers, serverSpace: 'tight' }}
        onAnswersChange={onAnswersChange}
        onValueChange={onValueChange}
      />,
    );
    const first = answer('answer.devices.in-step');
    for (const group of screen.getAllByRole('radiogroup')) expect(group).toHaveAttribute('aria-disabled', 'true');
    for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled();
    expect(button(text(english, 'choice.choose', { protocol: 'pop3' }))).toBeDisabled();
    expect(button(english['interview.reset'])).toBeDisabled();
    expect(box()).toBeDisabled();
    await user.click(first);
    await user.click(button(text(english, 'choice.choose', { protocol: 'pop3' })));
    expect(onAnswersChange).not.toHaveBeenCalled();
    expect(onValueChange).not.toHaveBeenCalled();
    await user.click(button(english['result.sure.clear']));
    expect(screen.getByText(english['result.closeness.clear'])).toBeInTheDocument();
    expect(screen.getByText(english.notice)).toBeInTheDocument();
  });
});

describe('invalid props', () => {
  test('interview together with an option of the hook warns with MP-206, and the interview counts', () => {
    render(<Pair facts={{ devices: 'in-step' }} />);
    expect(warned()).toEqual(['MP-206']);
    expect(vi.mocked(console.warn).mock.calls[0]?.[0]).toContain('facts');
    expect(screen.queryByText(english['interview.known'])).toBeNull();
  });

  test('a value that is not offered warns with MP-202, and nothing shows as chosen', () => {
    const onValueChange = vi.fn();
    render(
      <ProtocolChooser
        value="imap"
        offered={['pop3']}
        defaultAnswers={{ devices: 'one' }}
        onValueChange={onValueChange}
      />,
    );
    expect(warned()).toEqual(['MP-202']);
    expect(stage()).not.toBe('chosen');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  test('a value that is not a protocol also warns', () => {
    render(
      <ProtocolChooser value={'jmap' as Protocol} onValueChange={() => {}} defaultAnswers={{ devices: 'in-step' }} />,
    );
    expect(warned()).toEqual(['MP-202']);
    expect(vi.mocked(console.warn).mock.calls[0]?.[0]).toContain('jmap');
    expect(stage()).toBe('advice');
  });

  test('a value that becomes undefined warns with MP-203 and means that nothing is chosen', () => {
    const view = render(
      <ProtocolChooser value="imap" onValueChange={() => {}} defaultAnswers={{ devices: 'in-step' }} />,
    );
    view.rerender(<ProtocolChooser onValueChange={() => {}} defaultAnswers={{ devices: 'in-step' }} />);
    expect(warned()).toEqual(['MP-203']);
    expect(stage()).toBe('advice');
  });
});
