'use client';

import { type Messages, type Protocol, parseAnswers, serializeAnswers } from '@mail-protocol/core';
import { ProtocolChooser } from '@mail-protocol/react';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { SendButton } from '../SendButton.tsx';

interface ReadingStepProps {
  /** The chooser's texts; English if absent. They are data, so the server can pass them. */
  readonly messages: Partial<Messages> | undefined;
  /** The content that replaces the chooser if JavaScript is off. */
  readonly children: ReactNode;
}

/** The chooser, controlled by the page: the answers are in the URL, and the button names the choice. */
export function ReadingStep({ messages, children }: ReadingStepProps) {
  const { answers } = parseAnswers(useSearchParams().toString());
  const [protocol, setProtocol] = useState<Protocol | null>(null);
  return (
    <>
      <div className="scripted">
        <ProtocolChooser
          name="protocol"
          required
          layout="steps"
          messages={messages}
          classNames={{ option: 'rounded-xl', 'result-heading': 'text-3xl' }}
          value={protocol}
          onValueChange={setProtocol}
          answers={answers}
          onAnswersChange={(next) => history.replaceState(null, '', `?${serializeAnswers(next)}`)}
        />
      </div>
      {children}
      <p className="mt-6 flex flex-wrap items-center justify-between gap-4 border-line border-t pt-6">
        <Link className="text-accent underline" href="/">
          Back
        </Link>
        <SendButton>Create mailbox{protocol && ` with ${protocol.toUpperCase()}`}</SendButton>
      </p>
    </>
  );
}
