// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, text } from '@mail-protocol/core';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { pop3Answers } from '../test/answers.ts';
import { Pair } from '../test/Pair.tsx';
import { warned } from '../test/warned.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

const inStep = english['answer.devices.in-step'];

describe('several on one page', () => {
  test('accessibility 9: ids are unique, and every reference has a target', async () => {
    const user = userEvent.setup();
    const { container } = render(
      <>
        <ProtocolChooser defaultAnswers={pop3Answers} defaultValue="imap" />
        <ProtocolChooser facts={{ devices: 'in-step' }} />
        <ProtocolChooser layout="steps" />
      </>,
    );
    for (const toggle of screen.getAllByRole('button', { expanded: false })) await user.click(toggle);
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
    const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
      [...container.querySelectorAll(`[${name}]`)].flatMap((element) => element.getAttribute(name)?.split(' ') ?? []),
    );
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('answers and choices are independent', async () => {
    const user = userEvent.setup();
    render(
      <form>
        <ProtocolChooser name="first" defaultAnswers={{ devices: 'in-step' }} />
        <ProtocolChooser name="second" defaultAnswers={{ devices: 'in-step' }} />
      </form>,
    );
    await user.click(screen.getAllByRole('radio', { name: english['protocol.imap'] })[0] as HTMLElement);
    expect(screen.getAllByRole('radio', { name: english['protocol.imap'] }).map((each) => each.ariaChecked)).toEqual([
      'true',
      'false',
    ]);
    expect(warned()).toEqual([]);
  });

  test('two in one form with the same name warn once with MP-205', () => {
    render(
      <form>
        <ProtocolChooser name="double" />
        <ProtocolChooser name="double" />
      </form>,
    );
    expect(warned()).toEqual(['MP-205']);
  });

  test.each([
    ...[
      'elements',
      'checkValidity',
      'name',
      'id',
      'reset',
      'submit',
      'length',
      'form',
      'querySelector',
      'querySelectorAll',
    ],
    ...['addEventListener', 'removeEventListener', 'contains', 'closest', 'matches', 'getAttribute', 'constructor'],
  ])('a field named %s beside it is fine', async (name) => {
    const user = userEvent.setup();
    const { container, unmount } = render(
      <form>
        <input name={name} />
        <ProtocolChooser name="protocol" required defaultAnswers={{ devices: 'in-step' }} />
      </form>,
    );
    const form = container.querySelector('form') as HTMLFormElement;
    act(() => void HTMLFormElement.prototype.reportValidity.call(form));
    expect(form.textContent).toContain(english['choice.required']);
    await user.click(screen.getAllByRole('radio', { name: english['protocol.imap'] })[0] as HTMLElement);
    expect(new FormData(form).get('protocol')).toBe('imap');
    unmount();
    expect(warned()).toEqual([]);
  });

  test('the same name in two forms, or outside a form, does not warn', () => {
    render(
      <>
        <form>
          <ProtocolChooser name="apart" />
        </form>
        <form>
          <ProtocolChooser name="apart" />
        </form>
        <ProtocolChooser name="apart" />
      </>,
    );
    expect(warned()).toEqual([]);
  });

  test('several can share one interview', async () => {
    const user = userEvent.setup();
    render(<Pair />);
    await user.click(screen.getAllByRole('radio', { name: inStep })[0] as HTMLElement);
    expect(screen.getAllByRole('heading', { name: text(english, 'result.choose', { protocol: 'imap' }) })).toHaveLength(
      2,
    );
  });
});
