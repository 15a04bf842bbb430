import { type Answers, english, explain, type Protocol, protocols } from '@mail-protocol/core';
import { useProtocolRecommendation } from '@mail-protocol/react';
import { useState } from 'react';
import { BalanceScale, Contributions, Fields } from './DecisionNumbers.tsx';
import { DecisionQuestions } from './DecisionQuestions.tsx';
import './decision.css';

interface DecisionExplorerProps {
  /** The answers to begin with. */
  readonly defaultAnswers?: Answers | undefined;
  /** The protocols that the server has, to begin with. */
  readonly defaultOffered?: readonly Protocol[] | undefined;
}

/**
 * Every answer, and every number and code that follows from it. Uses only the hook and core; the markup has native
 * inputs.
 */
export function DecisionExplorer({ defaultAnswers = {}, defaultOffered = protocols }: DecisionExplorerProps) {
  const [offered, setOffered] = useState(defaultOffered);
  const interview = useProtocolRecommendation({ defaultAnswers, offered });
  const { recommendation, effective } = interview;
  const { title } = explain(recommendation, effective, english);
  const { status, strength } = recommendation;
  return (
    <div className="decision">
      <section aria-label="Answers">
        <fieldset>
          <legend>
            What does this server have? <code>offered</code>
          </legend>
          <div className="decision-options">
            {protocols.map((protocol) => (
              <label key={protocol}>
                <input
                  type="checkbox"
                  checked={offered.includes(protocol)}
                  onChange={({ target }) =>
                    setOffered(
                      protocols.filter((other) => (other === protocol ? target.checked : offered.includes(other))),
                    )
                  }
                />
                <code>{protocol}</code>
              </label>
            ))}
          </div>
        </fieldset>
        <DecisionQuestions interview={interview} />
        <button type="button" onClick={interview.reset}>
          Clear all answers
        </button>
      </section>
      <section aria-label="Recommendation">
        <p className="decision-headline" role="status">
          <strong>{title}</strong> <code>{[status, strength].filter(Boolean).join(' · ')}</code>
        </p>
        <BalanceScale recommendation={recommendation} />
        <Contributions interview={interview} />
        <Fields interview={interview} />
      </section>
    </div>
  );
}
