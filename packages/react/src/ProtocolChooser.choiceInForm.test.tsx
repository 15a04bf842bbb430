import { english, text } from '@mail-protocol/core';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { chooser, imap, inStep, pop3 } from '../test/choosing.tsx';
import { answer, box, button, choice, findBox, protocolOption as option, stage } from '../test/elements.ts';
import type { ProtocolChooserProps } from './ProtocolChooser.tsx';

describe('in a form', () => {
  const inForm = (props: ProtocolChooserProps) => chooser({ name: 'protocol', ...props });

  test('two cards replace the button, and the recommended one has a badge', () => {
    inForm({ defaultAnswers: inStep });
    expect(stage()).toBe('advice');
    expect(document.querySelector('[part="action"]')).toBeNull();
    expect(option(imap)).not.toBeChecked();
    expect(option(imap)).toHaveAccessibleDescription(`${english['choice.recommended']} ${english['choice.imap']}`);
    expect(option(pop3)).toHaveAccessibleDescription(english['choice.pop3']);
  });

  test('the recommended card is chosen at once, with the set-up folded', async () => {
    const user = userEvent.setup();
    const { causes, onValueChange } = inForm({ defaultAnswers: { ...inStep, current: 'new' } });
    await user.click(option(imap));
    expect(causes()).toEqual([['imap', 'option']]);
    expect(stage()).toBe('advice');
    expect(option(imap)).toHaveFocus();
    await user.click(option(imap));
    expect(onValueChange).toHaveBeenCalledOnce();
    expect(document.querySelector('[data-_todo]')).toBeNull();
    await user.click(button(text(english, 'result.set-up', { protocol: 'imap' })));
    expect(document.querySelectorAll('[data-_todo] input').length).toBeGreaterThan(1);
  });

  test('checking the other card goes against the advice, keeps focus, and asks for the acknowledgement', async () => {
    const user = userEvent.setup();
    const { last, events } = inForm({ defaultAnswers: inStep });
    expect(findBox()).toBeNull();
    await user.click(option(pop3));
    expect(stage()).toBe('against-advice');
    expect(option(pop3)).toHaveFocus();
    expect(last()).toMatchObject({ cause: 'option', overruled: true, acknowledgement: 'missing' });
    expect(events()).toEqual([
      { type: 'chosen', protocol: 'pop3' },
      { type: 'overruled', protocol: 'pop3', recommended: 'imap' },
    ]);
    expect(box()).toHaveAccessibleName(english['acknowledge.against-advice']);
    await user.click(option(imap));
    expect(stage()).toBe('advice');
    expect(option(imap)).toHaveFocus();
    expect(findBox()).toBeNull();
  });

  test('cards are there from the start, and unfold when one is checked', async () => {
    const user = userEvent.setup();
    const { container } = inForm({});
    expect(container.querySelector('[part="choice"]')).not.toBeVisible();
    expect(container.querySelectorAll('[part="choice"] input[name="protocol"]')).toHaveLength(2);
    await user.click(button(english['interview.direct']));
    await user.click(option(pop3));
    expect(choice()).toBeVisible();
    expect(stage()).toBe('waiting');
  });

  test('later advice that differs is announced as a change', async () => {
    const user = userEvent.setup();
    inForm({ defaultValue: 'pop3' });
    await user.click(answer('answer.devices.in-step'));
    expect(choice()).toHaveAccessibleDescription(text(english, 'choice.advice-changed', { protocol: 'imap' }));
    expect(option(pop3)).toBeChecked();
  });

  test('the host’s settings show once a protocol is chosen', async () => {
    const user = userEvent.setup();
    inForm({ defaultAnswers: inStep, settings: (protocol) => <p>Settings for {protocol}</p> });
    expect(screen.queryByText(/Settings for/)).toBeNull();
    await user.click(option(imap));
    expect(screen.getByText('Settings for imap')).toBeVisible();
    await user.click(option(pop3));
    expect(screen.getByText('Settings for pop3')).toBeVisible();
  });
});
