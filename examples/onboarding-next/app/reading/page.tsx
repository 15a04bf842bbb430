import { parseAnswers } from '@mail-protocol/core';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { keepProtocol } from '../actions.ts';
import { StepHeading } from '../StepHeading.tsx';
import { signUp } from '../signUp.ts';
import { PlainChoice } from './PlainChoice.tsx';
import { ReadingStep } from './ReadingStep.tsx';
import { wordsFor } from './wordsFor.ts';

interface ReadingPageProps {
  /** A repeated parameter is a list. */
  readonly searchParams: Promise<Record<string, string | string[]>>;
}

/** Step 2: how to read the mail. The answers are in the URL, so the server renders the advice. */
export default async function ReadingPage({ searchParams }: ReadingPageProps) {
  const { address } = await signUp();
  if (!address) redirect('/');
  const query = Object.entries(await searchParams).flatMap(([id, tokens]) =>
    [tokens].flat().map((token) => [id, token]),
  );
  const { answers } = parseAnswers(new URLSearchParams(query).toString());
  const words = wordsFor((await headers()).get('accept-language'));
  return (
    <form action={keepProtocol}>
      <StepHeading number={2}>How will you read your mail?</StepHeading>
      <p className="mb-4">{address}</p>
      <ReadingStep messages={words}>
        <noscript>
          <PlainChoice answers={answers} messages={words} />
        </noscript>
      </ReadingStep>
    </form>
  );
}
