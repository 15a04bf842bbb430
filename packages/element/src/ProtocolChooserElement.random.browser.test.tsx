import { protocols, type QuestionId } from '@mail-protocol/core';
import { fuzz } from '@mail-protocol/core/test/fuzz.ts';
import { type Random, random } from '@mail-protocol/core/test/random.ts';
import { ChooserModel } from '@mail-protocol/react/test/ChooserModel.ts';
import type { Change, ChooserSituation } from '@mail-protocol/react/test/ChooserSituation.ts';
import type { PageUnderTest } from '@mail-protocol/react/test/PageUnderTest.ts';
import {
  commonChanges,
  faultsTold,
  interactAtRandom,
  setUpRandomTests,
  someAnswers,
  tight,
} from '@mail-protocol/react/test/randomInteraction.ts';
import { Idiomorph } from 'idiomorph';
import { test } from 'vitest';
import { inside, placeInForm } from '../test/placed.ts';

/** The same random interaction test as for the React components, on a page that uses only attributes and properties. */
const steps = 500;

setUpRandomTests();

const begins: readonly Change[] = [
  {},
  { layout: 'steps' },
  { answers: tight, value: 'pop3' },
  { layout: 'steps', facts: tight, value: 'imap', required: false },
  // A chooser has buttons if it has no name and is not required.
  { inForm: false, required: false },
  { inForm: false, required: false, layout: 'steps', answers: tight, value: 'pop3' },
];

/**
 * The element stores the choice and the answers, and the page may change them. A reset returns to the value of the
 * attribute.
 */
class ElementModel extends ChooserModel {
  constructor(begin: Change) {
    super(begin, ['host', 'host']);
  }
  override resets(): void {
    if (this.situation.inForm) this.goesBackTo(null);
    else {
      // Without a name, a reset clears only the value, its tick and the message that the tick was taken back.
      this.unticks();
      this.tickIsStale = false;
      this.meets({ value: null });
    }
  }
}

const slots = '<p slot="settings-imap">settings of imap</p><p slot="settings-pop3">settings of pop3</p>';

/** What happens to the markup in the tag. */
const disturbances: readonly (readonly [string, (chooser: Element) => void])[] = [
  ['take the hidden input out', (chooser) => chooser.querySelector('input')?.remove()],
  ['make the hidden input a fallback', (chooser) => chooser.querySelector('input')?.setAttribute('name', 'protocol')],
  [
    'morph, with a fallback',
    (chooser) =>
      Idiomorph.morph(chooser, `${slots}<input type="hidden" name="protocol" value="pop3">`, {
        morphStyle: 'innerHTML',
      }),
  ],
  [
    'write the content again',
    (chooser) => {
      chooser.innerHTML = slots;
    },
  ],
];

const changes = (choice: Random, { inForm }: ChooserSituation): readonly (() => Change)[] => [
  ...commonChanges(choice).map((change) => () => {
    const { required, ...others } = change();
    return inForm && required !== undefined ? { ...others, required } : others;
  }),
  () => ({ answers: someAnswers(choice) }),
  () => ({ value: choice.pick([null, 'imap', 'pop3'] as const) }),
];

test.each(begins.map((begin, number) => [number, JSON.stringify(begin), begin] as const))(
  'scenario %i, beginning with %s',
  async (number, _begin, begin) => {
    for (let time = 0; time < fuzz.times; time++) {
      const model = new ElementModel(begin);
      const { inForm } = model.situation;
      const { chooser, form } = placeInForm(inForm ? 'name="protocol"' : '', {
        content: slots,
        after: '<button type="reset">Undo</button>',
      });
      const apply = (change: Change) => {
        for (const [name, given] of Object.entries(change)) {
          if (name === 'inForm') continue;
          if (name !== 'offered' && name !== 'layout') Reflect.set(chooser, name, given);
          else if (given === undefined) chooser.removeAttribute(name);
          else chooser.setAttribute(name, [given].flat().join(' '));
        }
      };
      apply({ ...model.situation, ...begin });
      const faults: string[] = [];
      chooser.addEventListener('mail-protocol-choice', ({ detail }) =>
        faults.push(...faultsTold(model, detail.value, detail)),
      );
      const underTest: PageUnderTest = {
        scope: inside(chooser),
        form,
        native: true,
        changes: (choice) => changes(choice, model.situation),
        apply,
        further: [
          (choice) => {
            const protocol = choice.pick(protocols);
            model.meets({ value: protocol });
            chooser.formStateRestoreCallback(protocol);
            return `the browser restores ${protocol}`;
          },
        ],
        takeBack: (id: QuestionId) => {
          const { [id]: _, ...rest } = chooser.answers;
          chooser.answers = rest;
        },
        disturb: (choice: Random) => {
          const [how, disturb] = choice.pick(disturbances);
          disturb(chooser);
          return how;
        },
        get faults() {
          // The page must never read a tick that no longer counts.
          return chooser.acknowledged === model.holdsTick
            ? faults
            : [...faults, `acknowledged is ${chooser.acknowledged}`];
        },
      };
      await interactAtRandom(
        underTest,
        model,
        random(fuzz.seed + number + time * begins.length),
        steps,
        `scenario ${number}`,
      );
      form.remove();
    }
  },
  300_000 * fuzz.times,
);
