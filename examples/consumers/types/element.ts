import { german } from '@mail-protocol/core/locales/de';
import { type ChoiceEventDetail, ProtocolChooserElement } from '@mail-protocol/element';
import '@mail-protocol/element/register';

const chooser = document.querySelector('mail-protocol-chooser') ?? document.createElement('mail-protocol-chooser');
chooser.addEventListener('mail-protocol-choice', ({ detail }) => {
  const { value, plan, overruled }: ChoiceEventDetail = detail;
  console.log(value ?? 'none', plan?.protocol, overruled, detail.recommendation.strength);
});
chooser.addEventListener('mail-protocol-answers', ({ detail }) => console.log(detail.devices));
chooser.addEventListener('change', () => console.log(chooser.value, chooser.validity.valid));
chooser.messages = german;
chooser.facts = { devices: 'one' };

const table = document.createElement('mail-protocol-comparison');
table.messages = { intro: 'Two ways to read mail.' };
document.body.append(chooser, table);
// The events bubble, so a page can listen on any ancestor.
document.addEventListener('mail-protocol-event', ({ detail }) => console.log(detail.type));
// @ts-expect-error not a protocol
chooser.value = 'smtp';
// @ts-expect-error it is read-only
chooser.recommendation = null;
// @ts-expect-error the event name is misspelt
chooser.addEventListener('mail-protocol-choise', ({ detail }) => console.log(detail));
// @ts-expect-error the detail has no such key
chooser.addEventListener('mail-protocol-choice', ({ detail }) => console.log(detail.protocol));

export const isChooser = (element: Element): element is ProtocolChooserElement =>
  element instanceof ProtocolChooserElement;
