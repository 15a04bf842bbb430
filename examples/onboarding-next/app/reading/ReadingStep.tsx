'use client';

import { type Protocol, parseAnswers, serializeAnswers } from '@mail-protocol/core';
import { ProtocolChooser } from '@mail-protocol/react';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { type ReactNode, useState } from 'react';

interface ReadingStepProps {
  /** What takes the chooser's place where JavaScript is off. */
  readonly children: ReactNode;
}

/** The chooser, held by the page: the answers in the URL, the choice on the button that sends it. */
export function ReadingStep({ children }: ReadingStepProps) {
  const { answers } = parseAnswers(useSearchParams().toString());
  const [protocol, setProtocol] = useState<Protocol | null>(null);
  return (
    <>
      <div className="scripted">
        <ProtocolChooser
          name="protocol"
          required
          layout="steps"
          value={protocol}
          onValueChange={setProtocol}
          answers={answers}
          onAnswersChange={(next) => history.replaceState(null, '', `?${serializeAnswers(next)}`)}
        />
      </div>
      {children}
      <p className="row">
        <Link href="/">Back</Link>
        <button type="submit">Create mailbox{protocol && ` with ${protocol.toUpperCase()}`}</button>
      </p>
    </>
  );
}
