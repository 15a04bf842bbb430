import { type Answers, english, type Protocol } from '@mail-protocol/core';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { risky } from '../test/answers.ts';
import { action, box, findBox } from '../test/elements.ts';
import type { ChoiceDetails } from './choiceDetails.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

/** The same answers, but copies stay on the server: nothing to acknowledge. */
const safe: Answers = { ...risky, serverSpace: 'ample' };
const pop3 = english['protocol.pop3'];

const takenBack = () => screen.queryByText(english['acknowledge.unticked']) !== null;

function told() {
  const onValueChange = vi.fn<(value: Protocol | null, details: ChoiceDetails) => void>();
  const onAcknowledgedChange = vi.fn<(acknowledged: boolean) => void>();
  const states = () =>
    onValueChange.mock.calls.map(([value, { cause, acknowledgement }]) => [value, cause, acknowledgement] as const);
  return { onValueChange, onAcknowledgedChange, states };
}

/** A host that holds the tick. */
function Held({ onAcknowledgedChange, acknowledged = false, ...props }: ProtocolChooserProps) {
  const [ticked, setTicked] = useState(acknowledged);
  return (
    <ProtocolChooser
      acknowledged={ticked}
      onAcknowledgedChange={(next) => {
        onAcknowledgedChange?.(next);
        setTicked(next);
      }}
      {...props}
    />
  );
}

/** A host that holds the tick while the chooser unmounts and mounts again. */
function HeldOutside({ answers, shown }: { readonly answers: Answers; readonly shown: boolean }) {
  const [ticked, setTicked] = useState(false);
  return shown ? (
    <ProtocolChooser answers={answers} value="pop3" acknowledged={ticked} onAcknowledgedChange={setTicked} />
  ) : null;
}

describe('an initial tick', () => {
  test('counts for the sentence shown at first, and is reported with the choice', async () => {
    const user = userEvent.setup();
    const { onValueChange, onAcknowledgedChange, states } = told();
    render(<ProtocolChooser defaultAnswers={risky} defaultAcknowledged {...{ onValueChange, onAcknowledgedChange }} />);
    expect(box()).toBeChecked();
    await user.click(action());
    expect(states()).toEqual([['pop3', 'button', 'given']]);
    expect(onAcknowledgedChange).not.toHaveBeenCalled();
  });

  test('survives unmounting and mounting again', async () => {
    const user = userEvent.setup();
    const { onAcknowledgedChange } = told();
    const chooser = (acknowledged: boolean) => (
      <ProtocolChooser
        answers={risky}
        value="pop3"
        defaultAcknowledged={acknowledged}
        onAcknowledgedChange={onAcknowledgedChange}
      />
    );
    const { rerender } = render(chooser(false));
    await user.click(box());
    rerender(<p>Another page</p>);
    rerender(chooser(onAcknowledgedChange.mock.lastCall?.[0] ?? false));
    expect(box()).toBeChecked();
  });

  test('does not count for a later sentence', () => {
    const { rerender } = render(<ProtocolChooser answers={safe} value="pop3" defaultAcknowledged />);
    expect(findBox()).toBeNull();
    rerender(<ProtocolChooser answers={risky} value="pop3" defaultAcknowledged />);
    expect(box()).not.toBeChecked();
    expect(takenBack()).toBe(false);
  });

  test('is lost when its sentence changes, and does not come back with it', () => {
    const { rerender } = render(<ProtocolChooser answers={risky} value="pop3" defaultAcknowledged />);
    expect(box()).toBeChecked();
    rerender(<ProtocolChooser answers={{ devices: 'in-step' }} value="pop3" defaultAcknowledged />);
    expect(box()).not.toBeChecked();
    expect(takenBack()).toBe(true);
    rerender(<ProtocolChooser answers={risky} value="pop3" defaultAcknowledged />);
    expect(box()).not.toBeChecked();
  });
});

describe('a tick held by the host', () => {
  test('is requested from the host, also before the choice, and reported with the choice', async () => {
    const user = userEvent.setup();
    const { onValueChange, onAcknowledgedChange, states } = told();
    render(<Held defaultAnswers={risky} {...{ onValueChange, onAcknowledgedChange }} />);
    await user.click(box());
    expect(box()).toBeChecked();
    expect(onValueChange).not.toHaveBeenCalled();
    await user.click(action());
    await user.click(box());
    expect(box()).not.toBeChecked();
    expect(onAcknowledgedChange.mock.calls).toEqual([[true], [false]]);
    expect(states()).toEqual([
      ['pop3', 'button', 'given'],
      ['pop3', 'acknowledgement', 'missing'],
    ]);
  });

  test('stays as the host set it', async () => {
    const user = userEvent.setup();
    const { onAcknowledgedChange } = told();
    const { rerender } = render(
      <ProtocolChooser defaultAnswers={risky} acknowledged={false} onAcknowledgedChange={onAcknowledgedChange} />,
    );
    await user.click(box());
    await user.click(box());
    expect(box()).not.toBeChecked();
    expect(onAcknowledgedChange.mock.calls).toEqual([[true], [true]]);
    rerender(<ProtocolChooser defaultAnswers={risky} acknowledged onAcknowledgedChange={onAcknowledgedChange} />);
    expect(box()).toBeChecked();
    await user.click(box());
    expect(box()).toBeChecked();
    expect(onAcknowledgedChange).toHaveBeenLastCalledWith(false);
  });

  test('stops counting when its sentence changes, even if the host still holds it, until the person ticks the new one', async () => {
    const user = userEvent.setup();
    const { onValueChange, onAcknowledgedChange, states } = told();
    const chooser = (answers: Answers) => (
      <Held answers={answers} value="pop3" acknowledged {...{ onValueChange, onAcknowledgedChange }} />
    );
    const { rerender } = render(chooser(risky));
    expect(box()).toBeChecked();
    rerender(chooser({ devices: 'in-step' }));
    expect(box()).not.toBeChecked();
    expect(takenBack()).toBe(true);
    await user.click(box());
    expect(box()).toBeChecked();
    expect(onAcknowledgedChange.mock.calls).toEqual([[false], [true]]);
    expect(states()).toEqual([['pop3', 'acknowledgement', 'given']]);
  });

  test('is withdrawn once if the host stores what it is told, and a message says so until it is ticked again', async () => {
    const user = userEvent.setup();
    const { onValueChange, onAcknowledgedChange } = told();
    const chooser = (answers: Answers) => (
      <Held answers={answers} value="pop3" {...{ onValueChange, onAcknowledgedChange }} />
    );
    const { rerender } = render(chooser(risky));
    await user.click(box());
    rerender(chooser({ devices: 'in-step' }));
    expect(onAcknowledgedChange.mock.calls).toEqual([[true], [false]]);
    expect(takenBack()).toBe(true);
    rerender(chooser({ devices: 'in-step', offline: 'often' }));
    rerender(chooser(risky));
    expect(box()).not.toBeChecked();
    expect(takenBack()).toBe(true);
    expect(onAcknowledgedChange).toHaveBeenCalledTimes(2);
    await user.click(box());
    expect(takenBack()).toBe(false);
    expect(onValueChange.mock.calls.map(([, { cause }]) => cause)).toEqual(['acknowledgement', 'acknowledgement']);
  });

  test('does not count if the sentence changed while the chooser was unmounted', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<HeldOutside answers={risky} shown />);
    await user.click(box());
    rerender(<HeldOutside answers={{ devices: 'in-step' }} shown />);
    rerender(<HeldOutside answers={{ devices: 'in-step' }} shown={false} />);
    rerender(<HeldOutside answers={{ devices: 'in-step' }} shown />);
    expect(box()).not.toBeChecked();
  });

  test('counts for the sentence shown when the host sets it', () => {
    const chooser = (answers: Answers, acknowledged: boolean) => (
      <ProtocolChooser answers={answers} value="pop3" acknowledged={acknowledged} />
    );
    const { rerender } = render(chooser(risky, true));
    rerender(chooser({ devices: 'in-step' }, true));
    expect(box()).not.toBeChecked();
    rerender(chooser({ devices: 'in-step' }, false));
    rerender(chooser({ devices: 'in-step' }, true));
    expect(box()).toBeChecked();
  });

  test('can’t switch between controlled and uncontrolled', () => {
    const { rerender } = render(<ProtocolChooser defaultAnswers={risky} acknowledged />);
    rerender(<ProtocolChooser defaultAnswers={risky} />);
    expect(box()).not.toBeChecked();
    expect(vi.mocked(console.warn).mock.calls.map(([sentence]) => sentence)).toEqual([
      expect.stringContaining('MP-203: `acknowledged`'),
    ]);
  });
});

test.each(['list', 'steps'] as const)('a change of the layout keeps the tick: %s', async (layout) => {
  const user = userEvent.setup();
  const other = layout === 'list' ? 'steps' : 'list';
  const { rerender } = render(<ProtocolChooser layout={layout} defaultAnswers={risky} defaultValue="pop3" />);
  await user.click(box());
  rerender(<ProtocolChooser layout={other} defaultAnswers={risky} defaultValue="pop3" />);
  expect(box()).toBeChecked();
});

test('a tick that the host passes in calls no handler', () => {
  const { onValueChange, onAcknowledgedChange } = told();
  const props = { defaultAnswers: risky, ...{ onValueChange, onAcknowledgedChange } };
  const { rerender, unmount } = render(<ProtocolChooser {...props} acknowledged={false} value={null} />);
  rerender(<ProtocolChooser {...props} acknowledged value="pop3" />);
  rerender(<ProtocolChooser {...props} acknowledged={false} value="imap" />);
  unmount();
  expect(onValueChange).not.toHaveBeenCalled();
  expect(onAcknowledgedChange).not.toHaveBeenCalled();
});

test('a choice of another protocol is reported without the tick for the first one', async () => {
  const user = userEvent.setup();
  const { onValueChange, states } = told();
  render(
    <ProtocolChooser
      name="protocol"
      defaultAnswers={{ devices: 'in-step' }}
      defaultValue="pop3"
      defaultAcknowledged
      onValueChange={onValueChange}
    />,
  );
  const option = (name: string) =>
    within(screen.getByRole('radiogroup', { name: english['choice.title'] })).getByRole('radio', { name });
  expect(box()).toBeChecked();
  await user.click(option(english['protocol.imap']));
  await user.click(option(pop3));
  expect(box()).not.toBeChecked();
  expect(states()).toEqual([
    ['imap', 'option', 'not-needed'],
    ['pop3', 'option', 'missing'],
  ]);
});
