import { parseAnswers } from '@mail-protocol/core';
import { redirect } from 'next/navigation';
import { keepProtocol } from '../actions.ts';
import { signUp } from '../signUp.ts';
import { PlainChoice } from './PlainChoice.tsx';
import { ReadingStep } from './ReadingStep.tsx';

interface ReadingPageProps {
  /** A doubled parameter comes as a list, which the next lines turn into an answer that does not exist: it is dropped. */
  readonly searchParams: Promise<Record<string, string>>;
}

/** Step 2: how the mail is read. The answers stand in the URL, so the server renders the advice. */
export default async function ReadingPage({ searchParams }: ReadingPageProps) {
  const { address } = await signUp();
  if (!address) redirect('/');
  const { answers } = parseAnswers(new URLSearchParams(await searchParams).toString());
  return (
    <form action={keepProtocol}>
      <p className="progress">Step 2 of 3</p>
      <h1>How will you read your mail?</h1>
      <p>{address}</p>
      <ReadingStep answers={answers}>
        <noscript>
          <PlainChoice answers={answers} />
        </noscript>
      </ReadingStep>
    </form>
  );
}
