import { type Answers, english, questions, recommend, text } from '@mail-protocol/core';
import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pop3Answers } from '../test/answers.ts';
import { action, button, findBox, instead, stage } from '../test/elements.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';

interface WholeProps extends ProtocolChooserProps {
  readonly given: Answers;
}

/** The chooser next to the table. */
function Whole({ given, ...rest }: WholeProps) {
  const interview = useProtocolRecommendation({ defaultAnswers: given });
  return (
    <>
      <ProtocolChooser {...rest} interview={interview} />
      <ComparisonTable interview={interview} />
    </>
  );
}

/** All questions answered, including the one about today's set-up. */
const sets: readonly Answers[] = [
  { ...pop3Answers, current: 'imap' },
  { ...pop3Answers, devices: 'in-step', current: 'pop3' },
  { ...pop3Answers, devices: 'separate', sharedMailbox: 'separately', serverSpace: 'tight', current: 'unsure' },
];

test.each(sets)('%o: chooser and table have at most 420 elements, and 440 with the steps', (given) => {
  expect(Object.keys(given)).toHaveLength(questions.length);
  const counted: Record<string, number> = {};
  const { container, rerender, unmount } = render(<Whole given={given} />);
  const count = () => {
    counted[stage() ?? ''] = container.querySelectorAll('*').length;
  };
  count();
  const { protocol } = recommend(given);
  if (!protocol) throw new Error('Nothing is recommended.');
  fireEvent.click(instead(protocol === 'imap' ? 'pop3' : 'imap'));
  count();
  fireEvent.click(button(text(english, 'choice.back', { protocol })));
  const box = findBox();
  if (box) fireEvent.click(box);
  fireEvent.click(action());
  count();
  rerender(<Whole key="form" given={given} name="protocol" />);
  counted['form'] = container.querySelectorAll('*').length;
  unmount();
  console.info(JSON.stringify(counted));
  expect(Object.keys(counted)).toEqual(['advice', 'against-advice', 'chosen', 'form']);
  expect(Object.entries(counted).filter(([name, elements]) => elements > (name === 'chosen' ? 440 : 420))).toEqual([]);
});
