import type { Answers, Protocol, QuestionId } from '@mail-protocol/core';
import { type ReactNode, type Ref, useImperativeHandle, useState } from 'react';
import type { ChoiceDetails } from '../src/choiceDetails.ts';
import { ProtocolChooser } from '../src/ProtocolChooser.tsx';
import { useProtocolRecommendation } from '../src/useProtocolRecommendation.ts';
import type { Change, ChooserSituation, Holder } from './ChooserSituation.ts';

/** The initial state of a test, and who holds answers and value. */
export interface Scenario {
  readonly held: readonly [answers: Holder, value: Holder];
  readonly interview: 'inside' | 'of the page';
  readonly begin: Change;
}

interface PageProps extends ChooserSituation {
  readonly scenario: Scenario;
  readonly told: (value: Protocol | null, details: ChoiceDetails) => void;
  readonly page: Ref<PageHandle>;
}

/** The actions of the page while a person uses it. */
export interface PageHandle {
  readonly answers: (answers: Answers) => void;
  readonly value: (value: Protocol | null) => void;
  readonly takeBack: (id: QuestionId) => void;
}

/** A page with the chooser in its form. */
export function Page({
  scenario,
  told,
  page,
  facts,
  offered,
  questions: asked,
  inForm,
  ...rest
}: PageProps): ReactNode {
  const [answersHeld, valueHeld] = scenario.held;
  const [answers, setAnswers] = useState<Answers>(scenario.begin.answers ?? {});
  const [value, setValue] = useState<Protocol | null>(scenario.begin.value ?? null);
  const options = {
    facts,
    offered,
    questions: asked,
    ...(answersHeld === 'own' ? { defaultAnswers: answers } : { answers }),
    onAnswersChange: (next: Answers) => answersHeld === 'host' && setAnswers(next),
  };
  const interview = useProtocolRecommendation(options);
  useImperativeHandle(page, () => ({ answers: setAnswers, value: setValue, takeBack: interview.clear }));
  return (
    <form>
      <ProtocolChooser
        {...(scenario.interview === 'inside' ? options : { interview })}
        {...rest}
        name={inForm ? 'protocol' : undefined}
        {...(valueHeld === 'own' ? { defaultValue: value } : { value })}
        onValueChange={(next, details) => {
          told(next, details);
          if (valueHeld === 'host') setValue(next);
        }}
        settings={(protocol) => `settings of ${protocol}`}
      />
      <button type="reset">Undo</button>
      {/* React resets the form after this action. */}
      <button type="submit" formAction={async () => {}}>
        Send
      </button>
    </form>
  );
}
