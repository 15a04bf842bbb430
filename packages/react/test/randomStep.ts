import { protocols, type QuestionId, questions, text } from '@mail-protocol/core';
import type { Random } from '@mail-protocol/core/test/random.ts';
import { userEvent } from 'vitest/browser';
import type { ChooserModel } from './ChooserModel.ts';
import { focused, visible } from './mounted.tsx';
import { type PageUnderTest, radioOf, waiting } from './PageUnderTest.ts';

/** One step, described in words. */
export async function randomStep(underTest: PageUnderTest, model: ChooserModel, choice: Random): Promise<string> {
  const { scope, form, native } = underTest;
  const real = choice.oneIn(60);
  const kind = choice.below(26);
  const radios = visible(scope, '[part~="option"]').map(radioOf);
  const radio = radios.length > 0 ? choice.pick(radios) : null;
  const nameOf = (control: HTMLElement) =>
    `${control.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? 'choice'} ${control.getAttribute('value')}`;

  /** A press by the person, through the browser or as dispatched events. */
  const press = async (control: HTMLElement, then: () => void) => {
    if ((control as HTMLButtonElement).disabled) return control.click();
    model.acts();
    // Update the model first: handlers compare their arguments with it.
    then();
    // A native radio may be invisible except for its label.
    if (real) await userEvent.click(control.closest('label') ?? control, { timeout: 10_000 });
    else control.click();
  };
  const answering = (control: HTMLElement) => () => {
    const token = control.getAttribute('value') ?? '';
    const id = control.closest<HTMLElement>('[data-question]')?.dataset['question'];
    if (id) model.says(id as QuestionId, token);
    else if (token !== model.chosen) model.chooses(token as Parameters<ChooserModel['chooses']>[0]);
  };

  if (kind < 6 && radio) {
    await press(radio, answering(radio));
    return `press ${nameOf(radio)}`;
  }
  if (kind < 9 && radio && !radio.disabled && (real || !native)) {
    const key = choice.pick(['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']);
    const group = radios.filter(
      (other) => other.closest('[role="radiogroup"]') === radio.closest('[role="radiogroup"]'),
    );
    const forward = model.situation.messages.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const way = key === 'ArrowDown' || key === forward ? 1 : -1;
    const next = group[(group.indexOf(radio) + way + group.length) % group.length];
    radio.focus();
    model.acts();
    // In a browser, an arrow key moves to another radio; if there is none, it selects nothing.
    if (next && !(native && next === radio)) answering(next)();
    if (real) await userEvent.keyboard(`{${key}}`);
    else
      for (const type of ['keydown', 'keyup'])
        radio.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
    return `${key} on ${nameOf(radio)}`;
  }
  if (kind < 10) {
    const [box] = visible(scope, '[part~="acknowledgement"] input');
    if (box) await press(box, () => model.ticks());
    return 'tick';
  }
  if (kind < 15) {
    const { messages } = model.situation;
    const away = [messages['summary.copy'], messages['summary.print']];
    const saying = (key: 'choice.choose' | 'choice.instead', words: string) =>
      protocols.find((protocol) => text(messages, key, { protocol }) === words);
    const buttons = visible(scope, '.mail-protocol button:not([role])').filter(
      (each) => !away.includes(each.textContent),
    );
    const button = buttons.length > 0 ? choice.pick(buttons) : null;
    const words = button?.textContent ?? '';
    const follows = () => {
      const choosing = button?.closest('[part~="choice"]') !== null;
      const taken = saying('choice.choose', words);
      const other = saying('choice.instead', words);
      if (choosing && taken) model.presses(taken);
      else if (choosing && other) model.looksAt(other);
      else if (choosing && button?.closest('[data-_chosen]')) model.thinks(true);
      else if (choosing) model.looksAt(null);
      else if (words === messages['interview.direct'] || words === messages['interview.see-now']) model.thinks();
      if (button?.textContent === messages['interview.reset']) model.startsOver();
      if (button?.textContent === messages['interview.undo']) model.bringsBack();
    };
    if (button) await press(button, follows);
    return `press “${button?.textContent}”`;
  }
  if (kind < 16) {
    const todo = visible<HTMLInputElement>(scope, '[data-step] input');
    const box = todo.length > 0 ? choice.pick(todo) : null;
    const step = box?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? '';
    if (box) await press(box, () => model.ticksOff(step));
    return box ? `tick ${step} off` : 'tick nothing off';
  }
  if (kind < 17) {
    const undo = form.querySelector<HTMLElement>('button[type="reset"]');
    const cancelled = choice.oneIn(3);
    const cancel = (event: Event) => event.preventDefault();
    if (cancelled) window.addEventListener('reset', cancel);
    else model.resets();
    if (real && undo) await userEvent.click(undo, { timeout: 10_000 });
    else undo?.click();
    window.removeEventListener('reset', cancel);
    return cancelled ? 'reset the form, which the page cancels' : 'reset the form';
  }
  if (kind < 18) {
    const { id } = choice.pick(questions);
    if (underTest.takeBack) {
      model.takesBack(id);
      underTest.takeBack(id);
    }
    return `take ${id} back`;
  }
  if (kind < 19) {
    model.rests();
    for (const work of waiting.values()) work();
    waiting.clear();
    return 'rest';
  }
  if (kind < 20) {
    let sent = false;
    const send = (event: Event) => {
      event.preventDefault();
      sent = true;
    };
    form.addEventListener('submit', send);
    form.requestSubmit();
    form.removeEventListener('submit', send);
    // Focus moves to the missing control, and again after the browser has moved it.
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (sent === model.missing) throw new Error(`The form was ${sent ? '' : 'not '}sent.`);
    return 'send the form';
  }
  if (kind < 21) {
    // Folded ones too: a form filler does not check visibility.
    const inputs = [...scope.querySelectorAll<HTMLInputElement>('[part~="choice"] input[type="radio"]')];
    const input = inputs.length > 0 ? choice.pick(inputs) : null;
    if (!input || input.disabled) return 'fill in nothing';
    model.acts();
    answering(input)();
    input.click();
    return `fill in ${input.value}`;
  }
  if (kind < 22) {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 30));
    const state = () => [focused(), scope.querySelectorAll('[part~="error"]').length] as const;
    // An earlier step may still move focus.
    await pause();
    const [element, errors] = state();
    if (form.checkValidity() === model.missing) throw new Error('The validity of the form differs from the model.');
    await pause();
    if (state()[0] !== element || state()[1] !== errors) throw new Error('A mere check changed errors or focus.');
    return 'ask whether the form is valid';
  }
  if (kind < 23 && underTest.disturb) return underTest.disturb(choice);
  if (kind < 24 && underTest.further) return choice.pick(underTest.further)(choice);
  const changed = choice.pick(underTest.changes(choice))();
  model.meets(changed);
  underTest.apply(changed);
  const { messages, ...others } = changed;
  return `the page: ${messages ? messages.language : JSON.stringify(others)}`;
}
