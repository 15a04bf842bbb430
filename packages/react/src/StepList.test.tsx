// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, type Step, stepsFor } from '@mail-protocol/core';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ComponentRoot } from './ComponentRoot.tsx';
import { StepList } from './StepList.tsx';
import { type DoneOptions, useDone } from './useDone.ts';

const steps = stepsFor({ protocol: 'imap', offlineCopy: 'recent', ownCopy: 'none', move: 'from-pop3' }, {}, english);
const [first, second] = steps as [Step, Step];

function List(options: DoneOptions & { shown?: readonly Step[]; detail?: (step: Step) => ReactNode }) {
  const { shown = steps, detail } = options;
  return <StepList title="Set up IMAP" steps={shown} detail={detail} {...useDone(options)} />;
}

const list = (options: Parameters<typeof List>[0] = {}) => (
  <ComponentRoot words={english} headingLevel={2}>
    <List {...options} />
  </ComponentRoot>
);

/** A host that holds ticks of more steps than the list shows. */
function Host() {
  const [done, setDone] = useState<readonly string[]>(['sent-folder', 'of-a-newer-version']);
  return list({ done, onDoneChange: setDone, shown: steps.slice(0, 2), detail: () => done.join() });
}

const box = ({ text }: Step) => screen.getByRole('checkbox', { name: text });
const count = (done: number) => screen.getByText(`${done} of ${steps.length} done`);

describe('accessibility 20', () => {
  test('steps are native checkboxes in an ordered list, named by their sentences, with the count in words', () => {
    render(list());
    const items = within(screen.getByRole('list', { name: 'Set up IMAP' })).getAllByRole('listitem');
    expect(items.map((item) => within(item).getByRole<HTMLInputElement>('checkbox').labels?.[0]?.textContent)).toEqual(
      steps.map(({ text }) => text),
    );
    expect(screen.getByRole('heading', { name: 'Set up IMAP' })).toHaveAccessibleDescription(
      `0 of ${steps.length} done`,
    );
  });

  test('the content below a step describes its checkbox', () => {
    render(list({ detail: ({ id }) => id === second.id && 'Look in the settings.' }));
    expect(box(second)).toHaveAccessibleDescription('Look in the settings.');
    expect(box(first)).not.toHaveAttribute('aria-describedby');
  });
});

test('a press ticks and unticks a step, reported by id', async () => {
  const told = vi.fn();
  render(list({ onDoneChange: told }));
  const user = userEvent.setup();
  await user.click(box(second));
  expect(told.mock.lastCall).toEqual([[second.id]]);
  box(first).focus();
  await user.keyboard(' ');
  expect(told.mock.lastCall).toEqual([[second.id, first.id]]);
  expect(count(2)).toBeInTheDocument();
  await user.click(box(second).nextElementSibling as Element);
  expect(told.mock.lastCall).toEqual([[first.id]]);
  expect(box(first).closest('li')).toHaveAttribute('data-done');
  expect(box(second).closest('li')).not.toHaveAttribute('data-done');
});

test('the host can hold the ticks, and refuse one', async () => {
  const told = vi.fn();
  render(list({ done: [first.id], onDoneChange: told }));
  expect(box(first)).toBeChecked();
  await userEvent.setup().click(box(second));
  expect(told.mock.calls).toEqual([[[first.id, second.id]]]);
  expect(box(second)).not.toBeChecked();
  expect(count(1)).toBeInTheDocument();
});

test('ticks of steps that are not shown are kept but not counted', async () => {
  render(<Host />);
  expect(screen.getByText('0 of 2 done')).toBeInTheDocument();
  await userEvent.setup().click(box(first));
  expect(screen.getByText('1 of 2 done')).toBeInTheDocument();
  expect(box(first)).toHaveAccessibleDescription(`sent-folder,of-a-newer-version,${first.id}`);
});

test('a surrounding form neither posts nor resets the ticks', async () => {
  render(
    <form aria-label="mailbox">
      {list({ defaultDone: [first.id] })}
      <button type="reset">Undo</button>
    </form>,
  );
  const user = userEvent.setup();
  await user.click(box(second));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect([box(first), box(second)].map((each) => (each as HTMLInputElement).checked)).toEqual([true, true]);
  expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([]);
});

test.each([
  ['no list', 'sent-folder'],
  ['null', null],
  ['a list of other things', [null, 3, {}, Symbol('x')]],
])('no step is ticked if `done` is %s', (_, done) => {
  render(list({ done: done as never }));
  expect(count(0)).toBeInTheDocument();
});
