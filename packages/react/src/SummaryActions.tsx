import { summarize } from '@mail-protocol/core';
import { type ReactNode, useState } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { PrintButton } from './PrintButton.tsx';
import { Words } from './Words.tsx';

/** Buttons that copy or print the advice as plain text. */
export function SummaryActions({ chooser }: { readonly chooser: Chooser }): ReactNode {
  const { interview, say } = chooser;
  const { messages, part } = useRoot();
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
        <PrintButton title={messages['summary.title']} text={text} />
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
