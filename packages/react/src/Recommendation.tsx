import { answerLabel, explain, type Recommendation as Outcome, placesOf, text } from '@mail-protocol/core';
import type { ReactNode, RefObject } from 'react';
import { Fold } from './Fold.tsx';
import { ProtocolPicture } from './ProtocolPicture.tsx';
import { Section } from './Section.tsx';
import { SetUp } from './SetUp.tsx';
import { SummaryActions } from './SummaryActions.tsx';
import { Heading, useSurface } from './Surface.tsx';
import type { Choice } from './useChoice.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

interface RecommendationProps {
  readonly interview: ProtocolInterview;
  readonly choice: Choice;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly notice: ReactNode;
  readonly say: (sentence: string) => void;
  /** The button that chooses, with the acknowledgement before it where one is due. */
  readonly children: ReactNode;
}

/** The result, in the order in which it is needed: what to choose, how to set it up, why, what to watch out for. */
export function Recommendation({
  interview,
  choice,
  headingRef,
  notice,
  say,
  children,
}: RecommendationProps): ReactNode {
  const { messages, part } = useSurface();
  const { recommendation, effective } = interview;
  const { title, meaning, why, watchOut, closeness, changes, anotherWay, provider, goodToKnow } = explain(
    recommendation,
    effective,
    messages,
    { situation: interview, provider: interview.provider, stepsUnasked: true },
  );
  const { plan, status } = recommendation;
  const recommended = plan !== null;
  return (
    <>
      <Heading {...part('result-heading')} ref={headingRef} data-waiting={status === 'unanswered' ? '' : undefined}>
        <Words>{title}</Words>
      </Heading>
      <div {...part('meaning')}>
        <Words>{meaning}</Words>
      </div>
      {children}
      {choice.plan && recommended && (
        <ProtocolPicture plan={choice.plan} devices={placesOf(effective) === 'several' ? 'several' : 'one'} />
      )}
      {provider && (
        <Section title={provider.title}>
          <Lines of={provider.notes} />
        </Section>
      )}
      {choice.plan && recommended && <SetUp plan={choice.plan} interview={interview} />}
      {why.length > 0 && (
        <Section title={messages['result.why']}>
          <ul data-marks="why">
            {why.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the texts of a host can be alike
              <li key={index}>
                <Words>{text}</Words>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {watchOut.length > 0 && (
        <Section title={messages['result.watch-out']}>
          <ul data-marks="watch-out">
            {watchOut.map(({ id, text: risk, cure }) => (
              <li key={id}>
                <Words>{risk}</Words>{' '}
                <span data-cure="">
                  <Words>{cure}</Words>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {closeness !== null && (
        <Section title={messages['result.close']}>
          <div>
            <Words>{closeness}</Words>
          </div>
          <Closeness recommendation={recommendation} />
          {changes.length > 0 && (
            <Fold label={messages['result.change']}>
              <ul data-names="">
                {changes.map((text, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <li key={index}>
                    <Words>{text}</Words>
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </Section>
      )}
      {anotherWay !== null && (
        <Section title={messages['result.another']}>
          <div>
            <Words>{anotherWay}</Words>
          </div>
        </Section>
      )}
      {goodToKnow.length > 0 && (
        <Section title={messages['result.good-to-know']}>
          <Lines of={goodToKnow} />
        </Section>
      )}
      {status !== 'unanswered' && status !== 'unavailable' && (
        <div {...part('notice')}>
          <Heading {...part('section-heading')} below>
            <Words>{messages['result.notice']}</Words>
          </Heading>
          <div>{notice ?? <Words>{messages.notice}</Words>}</div>
        </div>
      )}
      {recommended && <SummaryActions interview={interview} say={say} />}
    </>
  );
}

/** Sentences one below the other. */
function Lines({ of }: { readonly of: readonly string[] }): ReactNode {
  return (
    <ul data-names="">
      {of.map((said, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the texts of a host can be alike
        <li key={index}>
          <Words>{said}</Words>
        </li>
      ))}
    </ul>
  );
}

/** What the answers add up to: a picture of the balance, and each answer with its side, in words. */
function Closeness({ recommendation }: { readonly recommendation: Outcome }): ReactNode {
  const { messages, part } = useSurface();
  const { balance, reasons, tradeoffs } = recommendation;
  const evidence = [...reasons.flatMap((reason) => (reason.kind === 'answer' ? [reason] : [])), ...tradeoffs];
  if (evidence.length === 0) return null;
  return (
    <Fold label={messages['result.scale']}>
      <div {...part('scale')} aria-hidden="true" dir="ltr">
        <span>{messages['protocol.pop3']}</span>
        <svg viewBox="0 0 200 16" focusable="false" aria-hidden="true">
          <path d="M4 8H196M100 4V12" data-line="" />
          <circle cx={100 + balance * 94} cy="8" r="6" />
        </svg>
        <span>{messages['protocol.imap']}</span>
      </div>
      <ul data-names="">
        {evidence.map(({ question, answer, weight }) => (
          <li key={question}>
            <Words>
              {text(messages, 'result.scale.side', {
                answer: answerLabel(messages, question, answer),
                protocol: weight < 0 ? 'pop3' : 'imap',
              })}
            </Words>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
