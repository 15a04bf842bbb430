'use client';

import { type Answers, type Protocol, serializeAnswers } from '@mail-protocol/core';
import { ProtocolChooser } from '@mail-protocol/react';
import { type ReactNode, useState } from 'react';

interface ReadingStepProps {
  /** What the URL said when the server rendered. */
  readonly answers: Answers;
  /** What takes the chooser's place where JavaScript is off. */
  readonly children: ReactNode;
}

/** The chooser, held by the page: the answers in the URL, the choice on the button that sends it. */
export function ReadingStep({ answers: asked, children }: ReadingStepProps) {
  const [answers, setAnswers] = useState(asked);
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
          onAnswersChange={(next) => {
            setAnswers(next);
            history.replaceState(null, '', `?${serializeAnswers(next)}`);
          }}
        />
      </div>
      {children}
      <p className="row">
        <a href="/">Back</a>
        <button type="submit">Create mailbox{protocol && ` with ${protocol.toUpperCase()}`}</button>
      </p>
    </>
  );
}
