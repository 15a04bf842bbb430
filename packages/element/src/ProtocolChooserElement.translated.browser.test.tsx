import { english } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import { fuzz } from '@mail-protocol/core/test/fuzz.ts';
import type { Random } from '@mail-protocol/core/test/random.ts';
import { interactTranslated, someAnswers, translate } from '@mail-protocol/react/test/interactTranslated.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { first, inside, place, placeChooser, turn } from '../test/placed.ts';
import type { ProtocolChooserElement } from './index.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const changes: readonly ((choice: Random) => (chooser: ProtocolChooserElement) => void)[] = [
  ({ pick }) => {
    const messages = pick([english, arabic]);
    return (chooser) => Object.assign(chooser, { messages });
  },
  ({ pick }) => {
    const offered = pick(['imap pop3', 'imap', 'pop3', '']);
    return (chooser) => chooser.setAttribute('offered', offered);
  },
  ({ pick }) => {
    const error = pick(['', 'Not today.', 'Not IMAP today.']);
    return (chooser) => Object.assign(chooser, { error });
  },
  (choice) => {
    const answers = someAnswers(choice);
    return (chooser) => Object.assign(chooser, { answers });
  },
  ({ pick }) => {
    const value = pick([null, 'imap', 'pop3']);
    return (chooser) => Object.assign(chooser, { value });
  },
];

test.each(['', 'layout="steps"', 'name="protocol" required'])(
  'shows the same words after each change as a chooser that no translator has changed: %s',
  async (attributes) => {
    let holder: HTMLElement | undefined;
    await interactTranslated(() => {
      holder?.remove();
      // One form for each, so that neither takes part in the radio group of the other.
      holder = place(`<form><mail-protocol-chooser ${attributes}></mail-protocol-chooser></form>`.repeat(2));
      const choosers = [...holder.querySelectorAll<ProtocolChooserElement>('mail-protocol-chooser')];
      const [translated, plain] = choosers.map((each) => first<HTMLFormElement>(inside(each), 'form'));
      return {
        translated: translated as HTMLElement,
        plain: plain as HTMLElement,
        change: (choice) => {
          const change = choice.pick(changes)(choice);
          for (const chooser of choosers) change(chooser);
        },
      };
    });
  },
  60_000 * fuzz.times,
);

test('a new error of the page replaces the translated one', async () => {
  const chooser = placeChooser('error="Not today."');
  await turn();
  translate(inside(chooser));
  chooser.error = 'Not tomorrow.';
  await turn();
  const error = first(inside(chooser), '[part~="error"]');
  expect(error.textContent).toContain('Not tomorrow.');
  expect(error.textContent).not.toContain('Not today.');
});
