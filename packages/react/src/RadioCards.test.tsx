// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english } from '@mail-protocol/core';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Colours, group, radio } from '../test/Colours.tsx';
import { ComponentRoot } from './ComponentRoot.tsx';
import { RadioCards } from './RadioCards.tsx';

describe('semantics', () => {
  test('accessibility 1: a group is named by its heading and described by its help text', () => {
    render(<Colours />);
    expect(group()).toHaveAccessibleDescription('Take the one you like.');
  });

  test('accessibility 1: a radio’s name is its label alone; badge and help are its description', () => {
    render(<Colours />);
    expect(
      within(group())
        .getAllByRole('radio')
        .map((each) => each.textContent),
    ).toHaveLength(4);
    expect(radio('Red')).toHaveAccessibleDescription('popular Like a rose.');
    expect(radio('Green')).toHaveAccessibleDescription('Like grass.');
    expect(radio('Blue')).not.toHaveAttribute('aria-describedby');
  });

  test('accessibility 9: disabled is exposed on the group and every radio, and the texts stay', () => {
    render(<Colours disabled start="green" />);
    expect(group()).toHaveAttribute('aria-disabled', 'true');
    for (const each of within(group()).getAllByRole('radio')) expect(each).toBeDisabled();
    expect(radio('Green')).toBeChecked();
    expect(screen.getByText('Like grass.')).toBeVisible();
  });

  test('accessibility 7: invalid and required are exposed, and each radio’s description starts with the error', () => {
    render(
      <>
        <p id="wrong">Not this one.</p>
        <Colours errorId="wrong" required />
      </>,
    );
    expect(group()).toBeInvalid();
    expect(group()).toHaveAccessibleDescription('Not this one. Take the one you like.');
    expect(group()).toHaveAttribute('aria-required', 'true');
    expect(radio('Red')).toHaveAccessibleDescription('Not this one. popular Like a rose.');
    expect(radio('Blue')).toHaveAccessibleDescription('Not this one.');
  });

  test('exposes states to the style sheet', () => {
    render(<Colours start="red" />);
    expect(radio('Red')).toHaveAttribute('data-state', 'checked');
    expect(radio('Red')).toHaveAttribute('data-recommended');
    expect(radio('Green')).toHaveAttribute('data-state', 'unchecked');
    expect(radio('Green')).not.toHaveAttribute('data-recommended');
    expect(radio('No idea')).toHaveAttribute('data-quiet');
  });
});

describe('two options side by side', () => {
  const unsure = { value: 'unsure', label: 'I’m not sure', quiet: true };
  const long = 'a'.repeat(24);

  test.each([
    ['of 24 characters each', [{ label: long }, { label: long }], true],
    ['one of them longer', [{ label: long }, { label: `${long}a` }], false],
    ['one of them explained', [{ label: 'Yes', help: 'All of it.' }, { label: 'No' }], false],
    ['and a third', [{ label: 'Yes' }, { label: 'No' }, { label: 'At times' }], false],
    ['one alone', [{ label: 'Yes' }], false],
  ])('stand side by side only if they are two, short and without help text: %s', (_, given, pair) => {
    render(
      <ComponentRoot words={english} headingLevel={2}>
        <h2 id="heading">Which?</h2>
        <RadioCards
          options={[...given.map((option, at) => ({ ...option, value: String(at) })), unsure]}
          labelledBy="heading"
          value={null}
          onValueChange={() => {}}
        />
      </ComponentRoot>,
    );
    expect(screen.getByRole('radiogroup').hasAttribute('data-_pair')).toBe(pair);
  });
});

describe('with the keyboard', () => {
  test('accessibility 2: a group has one tab stop, at the first radio while nothing is selected', async () => {
    const user = userEvent.setup();
    render(<Colours />);
    await user.tab();
    expect(radio('Red')).toHaveFocus();
    expect(radio('Red')).not.toBeChecked();
    await user.tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(group()).toContainElement(document.activeElement as HTMLElement);
  });

  test('accessibility 2: the tab stop is the selected radio', async () => {
    const user = userEvent.setup();
    render(<Colours start="blue" />);
    await user.tab();
    expect(radio('Blue')).toHaveFocus();
    await user.tab();
    await user.tab({ shift: true });
    expect(radio('Blue')).toHaveFocus();
  });

  // Without our key handler Radix moves focus but selects nothing if the key is released at once (issues 4094, 3076).
  test('accessibility 2: an arrow key moves and selects, exactly once for each press', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Colours onChange={onChange} />);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(radio('Green')).toHaveFocus();
    expect(radio('Green')).toBeChecked();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(onChange.mock.calls.map(([value]) => value)).toEqual(['green', 'blue', 'unsure', 'red', 'unsure']);
    expect(radio('No idea')).toHaveFocus();
  });

  test.each([
    ['ltr', '{ArrowRight}', 'Blue'],
    ['ltr', '{ArrowLeft}', 'Red'],
    ['rtl', '{ArrowRight}', 'Red'],
    ['rtl', '{ArrowLeft}', 'Blue'],
    ['rtl', '{ArrowDown}', 'Blue'],
    ['rtl', '{ArrowUp}', 'Red'],
  ] as const)('accessibility 2: in %s, %s from the middle selects %s', async (dir, key, name) => {
    const user = userEvent.setup();
    render(<Colours dir={dir} start="green" />);
    await user.tab();
    await user.keyboard(key);
    expect(radio(name)).toHaveFocus();
    expect(radio(name)).toBeChecked();
  });

  test('accessibility 2: Space selects', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Colours onChange={onChange} />);
    await user.tab();
    await user.keyboard(' ');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('red');
  });

  test('accessibility 2: Enter neither selects nor submits', async () => {
    const user = userEvent.setup();
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    const onChange = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <Colours onChange={onChange} name="colour" />
        <button type="submit">Send</button>
      </form>,
    );
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
  });

  test.each(['a', 'r', '{Home}', '{End}', '{PageDown}'])(
    'accessibility 2: %s is no shortcut: nothing is selected and focus stays',
    async (key) => {
      const user = userEvent.setup();
      const onChange = vi.fn();
      render(<Colours onChange={onChange} start="green" />);
      await user.tab();
      await user.keyboard(key);
      expect(onChange).not.toHaveBeenCalled();
      expect(radio('Green')).toHaveFocus();
    },
  );

  test('an arrow key with a modifier is left to the browser', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Colours onChange={onChange} start="green" />);
    await user.tab();
    await user.keyboard('{Control>}{ArrowDown}{/Control}{Alt>}{ArrowLeft}{/Alt}{Shift>}{ArrowUp}{/Shift}');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('a disabled group can’t be focused', async () => {
    const user = userEvent.setup();
    render(<Colours disabled />);
    await user.tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  });
});

describe('with a pointer', () => {
  test('accessibility 13: the whole card is the target, help and badge included', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Colours onChange={onChange} />);
    await user.click(screen.getByText('Like grass.'));
    await user.click(screen.getByText('popular'));
    expect(onChange.mock.calls).toEqual([['green'], ['red']]);
  });

  test('pressing the selected option is not reported again', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Colours onChange={onChange} start="red" />);
    await user.click(radio('Red'));
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('in a form', () => {
  function posted(form: HTMLElement): string {
    return new URLSearchParams(new FormData(form as HTMLFormElement) as unknown as Record<string, string>).toString();
  }

  test('posts its value under its name', async () => {
    const user = userEvent.setup();
    render(
      <form data-testid="form">
        <Colours name="colour" />
      </form>,
    );
    expect(posted(screen.getByTestId('form'))).toBe('');
    await user.click(radio('Blue'));
    expect(posted(screen.getByTestId('form'))).toBe('colour=blue');
  });

  test('a reset is reported as a reset, never as a choice', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    const onBack = vi.fn();
    render(
      <form data-testid="form">
        <Colours name="colour" start="green" resetValue="red" onChange={onChange} onBack={onBack} />
        <button type="reset">Reset</button>
      </form>,
    );
    await user.click(radio('Blue'));
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(onChange.mock.calls).toEqual([['blue']]);
    expect(onBack.mock.calls).toEqual([['red', 'reset']]);
    expect(radio('Red')).toBeChecked();
    expect(posted(screen.getByTestId('form'))).toBe('colour=red');
  });

  test('a reset that the host cancels changes nothing', async () => {
    const user = userEvent.setup();
    const onBack = vi.fn();
    render(
      <form onReset={(event) => event.preventDefault()}>
        <Colours name="colour" resetValue="red" onBack={onBack} />
        <button type="reset">Reset</button>
      </form>,
    );
    await user.click(radio('Blue'));
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(onBack).not.toHaveBeenCalled();
    expect(radio('Blue')).toBeChecked();
  });

  test('without a name nothing is posted, and a reset changes nothing', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(
      <form data-testid="form">
        <Colours onChange={onChange} />
        <button type="reset">Reset</button>
      </form>,
    );
    // Radix measures each of its hidden inputs, which forces a layout, so a group that posts nothing has none.
    expect(screen.getByTestId('form').querySelector('input')).toBeNull();
    await user.click(radio('Blue'));
    expect(posted(screen.getByTestId('form'))).toBe('');
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('blue');
    expect(radio('Blue')).toBeChecked();
  });
});
