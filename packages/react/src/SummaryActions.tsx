import { summarize } from '@mail-protocol/core';
import { type ReactNode, useState } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { printText } from './printText.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

interface SummaryActionsProps {
  readonly interview: ProtocolInterview;
  /** Announces a sentence to screen readers. */
  readonly say: (sentence: string) => void;
}

/** Buttons that copy or print the advice as plain text. */
export function SummaryActions({ interview, say }: SummaryActionsProps): ReactNode {
  const { messages, lang, dir, part } = useRoot();
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null);
  const text = () =>
    summarize(interview.recommendation, interview.effective, messages, {
      situation: interview,
      provider: interview.provider,
    });

  const copy = async () => {
    // There is no clipboard API without a secure context.
    const outcome = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .then(
        () => 'copied' as const,
        () => 'failed' as const,
      );
    setCopied(outcome);
    say(messages[`summary.${outcome}`]);
  };

  return (
    <div data-summary="">
      <div data-row="">
        <button {...part('button')} type="button" data-quiet="" onClick={copy}>
          <Words>{messages['summary.copy']}</Words>
        </button>
        <button
          {...part('button')}
          type="button"
          data-quiet=""
          onClick={() => printText(text(), messages['summary.title'], { lang, dir })}
        >
          <Words>{messages['summary.print']}</Words>
        </button>
        {copied && (
          <span data-note="">
            <Words>{messages[`summary.${copied}`]}</Words>
          </span>
        )}
      </div>
      {copied === 'failed' && (
        <textarea
          readOnly
          rows={6}
          value={text()}
          aria-label={messages['summary.title']}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
