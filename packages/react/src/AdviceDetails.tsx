import { answerLabel, type Recommendation, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { adviceIn } from './adviceIn.ts';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { Fold } from './Fold.tsx';
import { Lines } from './Lines.tsx';
import { Marks } from './Marks.tsx';
import { isOmitted } from './ProtocolChooserProps.ts';
import { Section } from './Section.tsx';
import { SummaryActions } from './SummaryActions.tsx';
import { Words } from './Words.tsx';

/** One fold with everything about the advice except the essentials, starting with how sure it is. */
export function AdviceDetails({ chooser }: { readonly chooser: Chooser }): ReactNode {
  const { interview, options } = chooser;
  const { messages } = useRoot();
  const { recommendation } = interview;
  const { strength } = recommendation;
  const words = adviceIn(chooser, messages);
  const { closeness, changes, folded, anotherWay, provider, missingMail, goodToKnow } = words;
  return (
    <Fold label={strength ? messages[`result.sure.${strength}`] : messages['result.good-to-know']}>
      {closeness !== null && (
        <Section title={messages['result.close']}>
          <div>
            <Words>{closeness}</Words>
          </div>
          <Closeness recommendation={recommendation} />
        </Section>
      )}
      {changes.length > 0 && (
        <Section title={messages['result.change']}>
          <Lines>{changes}</Lines>
        </Section>
      )}
      {folded.why.length > 0 && (
        <Section title={messages['result.why']}>
          <Marks why={folded.why} />
        </Section>
      )}
      {folded.watchOut.length > 0 && (
        <Section title={messages['result.watch-out']}>
          <Marks watchOut={folded.watchOut} />
        </Section>
      )}
      {anotherWay !== null && (
        <Section title={messages['result.another']}>
          <div>
            <Words>{anotherWay}</Words>
          </div>
        </Section>
      )}
      {provider && (
        <Section title={provider.title}>
          <Lines>{provider.notes}</Lines>
        </Section>
      )}
      {missingMail && (
        <Section title={missingMail.text}>
          <div>
            <Words>{missingMail.cure}</Words>
          </div>
        </Section>
      )}
      <Section title={messages['result.good-to-know']}>
        <Lines>{goodToKnow}</Lines>
      </Section>
      {!isOmitted(options, 'summary') && <SummaryActions chooser={chooser} />}
    </Fold>
  );
}

/** What the answers add up to: a picture of the scale, and each answer with the protocol it speaks for, in words. */
function Closeness({ recommendation }: { readonly recommendation: Recommendation }): ReactNode {
  const { messages, part } = useRoot();
  const { balance, reasons, tradeoffs } = recommendation;
  const evidence = [...reasons.flatMap((reason) => (reason.kind === 'answer' ? [reason] : [])), ...tradeoffs];
  if (evidence.length === 0) return null;
  return (
    <>
      <div {...part('scale')} aria-hidden="true" dir="ltr">
        <span>{messages['protocol.pop3']}</span>
        <svg viewBox="0 0 200 16" focusable="false" aria-hidden="true">
          <path d="M4 8H196M100 4V12" data-line="" />
          <circle cx={100 + balance * 94} cy="8" r="6" />
        </svg>
        <span>{messages['protocol.imap']}</span>
      </div>
      <Lines>
        {evidence.map(({ question, answer, weight }) =>
          text(messages, 'result.scale.side', {
            answer: answerLabel(messages, question, answer),
            protocol: weight < 0 ? 'pop3' : 'imap',
          }),
        )}
      </Lines>
    </>
  );
}
