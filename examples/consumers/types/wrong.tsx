import { explain, type Messages, recommend } from '@mail-protocol/core';
import { ComparisonTable, ProtocolChooser, useProtocolRecommendation } from '@mail-protocol/react';

// @ts-expect-error there is no such answer
recommend({ devices: 'two' });
// @ts-expect-error there is no such question
recommend({ pets: 'one' });
// @ts-expect-error there is no such protocol
recommend({}, { offered: ['smtp'] });
// @ts-expect-error a recommendation is read-only
recommend({}).reasons.push({ kind: 'reversible' });
// @ts-expect-error the messages are missing
explain(recommend({}), {});
// @ts-expect-error a language must be complete
export const german: Messages = { language: 'de', direction: 'ltr' };
// @ts-expect-error a protocol may be missing
recommend({}).protocol.toUpperCase();

export function Wrong() {
  const { answer } = useProtocolRecommendation();
  // @ts-expect-error an answer of another question
  answer('devices', 'often');
  return (
    <>
      {/* @ts-expect-error not a protocol */}
      <ProtocolChooser value="smtp" />
      {/* @ts-expect-error no children */}
      <ProtocolChooser>Choose</ProtocolChooser>
      {/* @ts-expect-error a message is a text */}
      <ProtocolChooser messages={{ 'choice.choose': (name: string) => `Choose ${name}` }} />
      {/* @ts-expect-error there is no such message */}
      <ProtocolChooser messages={{ headline: 'Choose' }} />
      {/* @ts-expect-error there is no such part */}
      <ProtocolChooser classNames={{ headline: 'h1' }} />
      {/* @ts-expect-error there is no such cause */}
      <ProtocolChooser onValueChange={(_, { cause }) => cause === 'keyboard'} />
      {/* @ts-expect-error not a question */}
      <ProtocolChooser questions={['pets']} />
      {/* @ts-expect-error a table chooses nothing */}
      <ComparisonTable onValueChange={() => {}} />
    </>
  );
}
