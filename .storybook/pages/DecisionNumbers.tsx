import {
  answerOption,
  type Plan,
  placesOf,
  planSteps,
  type QuestionId,
  type Recommendation,
  risksOf,
  serializeAnswers,
} from '@mail-protocol/core';
import type { ProtocolInterview } from '@mail-protocol/react';
import type { ReactNode } from 'react';
import { signed, WeightBar } from './WeightBar.tsx';

function planCode({ protocol, ...settings }: Plan): string {
  const fields = Object.entries(settings).map(
    ([name, value]) => `${name}: ${typeof value === 'object' ? `${value.keepDays} days` : value}`,
  );
  return [protocol, ...fields].join(' · ');
}

/** One field of the recommendation: its name, and its value or "null". */
function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>
        <code dir="ltr">{name}</code>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Code({ children }: { readonly children: string | null }) {
  return <code dir="ltr">{children ?? 'null'}</code>;
}

function List({ items }: { readonly items: readonly { key: string; code: string; more: string }[] }) {
  if (items.length === 0) return <span className="decision-none">none</span>;
  return (
    <ul>
      {items.map(({ key, code, more }) => (
        <li key={key}>
          <Code>{code}</Code> {more && <bdi>{more}</bdi>}
        </li>
      ))}
    </ul>
  );
}

/** The balance on its scale, with the sentence that says the same. */
export function BalanceScale({ recommendation }: { readonly recommendation: Recommendation }) {
  const { balance } = recommendation;
  const side =
    balance === 0 ? 'in the middle, which means IMAP' : balance > 0 ? 'on the side of IMAP' : 'on the side of POP3';
  return (
    <figure className="decision-scale">
      <div dir="ltr" aria-hidden="true">
        <span>POP3 −1</span>
        <svg viewBox="-105 0 210 20" focusable="false" aria-hidden="true">
          <path d="M-100 10H100M0 3V17M-100 6V14M100 6V14M-50 8V12M50 8V12" />
          <circle cx={balance * 100} cy="10" r="6" />
        </svg>
        <span>+1 IMAP</span>
      </div>
      <figcaption>
        The balance is <bdi>{signed(Number(balance.toFixed(2)))}</bdi>, {side}.
      </figcaption>
    </figure>
  );
}

/** What each answer adds, and the sum. */
export function Contributions({ interview }: { readonly interview: ProtocolInterview }) {
  const rows = interview.questions.map(({ id, answer }) => ({
    id,
    answer,
    weight: answerOption(id, answer)?.weight ?? 0,
  }));
  const sum = rows.reduce((total, { weight }) => total + weight, 0);
  return (
    <table className="decision-table">
      <caption>What each answer adds</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Answer</th>
          <th scope="col">Weight</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, answer, weight }) => (
          <tr key={id}>
            <th scope="row">
              <code>{id}</code>
            </th>
            <td>
              <code>{answer ?? 'open'}</code>
            </td>
            <td>
              <WeightBar weight={weight} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Sum
          </th>
          <td>
            <WeightBar weight={sum} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

const of = (question: QuestionId, answer: string): string => `${question}.${answer}`;

/** Every other field of the recommendation, as core returns it. */
export function Fields({ interview }: { readonly interview: ProtocolInterview }) {
  const { recommendation, next, effective } = interview;
  const { status, protocol, plan, strength, balance, settled, planSettled, alternative } = recommendation;
  const steps = plan ? planSteps(plan, effective, interview) : [];
  const risks = plan ? risksOf(plan, effective, interview, { stepsUnasked: true }) : [];
  return (
    <dl className="decision-fields">
      <Field name="status">
        <Code>{status}</Code>
      </Field>
      <Field name="protocol">
        <Code>{protocol}</Code>
      </Field>
      <Field name="plan">
        <Code>{plan && planCode(plan)}</Code>
      </Field>
      <Field name="strength">
        <Code>{strength}</Code>
      </Field>
      <Field name="balance">
        <Code>{String(balance)}</Code>
      </Field>
      <Field name="settled">
        <Code>{String(settled)}</Code>
      </Field>
      <Field name="planSettled">
        <Code>{String(planSettled)}</Code>
      </Field>
      <Field name="reasons">
        <List
          items={recommendation.reasons.map((reason) =>
            reason.kind === 'answer'
              ? {
                  key: reason.question,
                  code: of(reason.question, reason.answer),
                  more: `${signed(reason.weight)}${reason.decisive ? ', decisive' : ''}`,
                }
              : { key: reason.kind, code: reason.kind, more: 'the sum is 0' },
          )}
        />
      </Field>
      <Field name="tradeoffs">
        <List
          items={recommendation.tradeoffs.map(({ question, answer, weight, decisive }) => ({
            key: question,
            code: of(question, answer),
            more: `${signed(weight)}${decisive ? ', decisive' : ''}`,
          }))}
        />
      </Field>
      <Field name="flips">
        <List
          items={recommendation.flips.map(({ question, answer }) => ({
            key: of(question, answer),
            code: of(question, answer),
            more: '',
          }))}
        />
      </Field>
      <Field name="alternative">
        <Code>{alternative && `${planCode(alternative.plan)} · reason: ${alternative.reason}`}</Code>
      </Field>
      <Field name="relevant">
        <List items={recommendation.relevant.map((id) => ({ key: id, code: id, more: '' }))} />
      </Field>
      <Field name="placesOf()">
        <Code>{placesOf(effective)}</Code>
      </Field>
      <Field name="planSteps()">
        <List
          items={steps.map(({ id, removes, safeBy }) => ({
            key: id,
            code: id,
            more: removes ? `removes ${removes}; safe after ${safeBy.join(', ')}` : '',
          }))}
        />
      </Field>
      <Field name="risksOf()">
        <List items={risks.map(({ id, harm }) => ({ key: id, code: id, more: harm }))} />
      </Field>
      <Field name="nextQuestion()">
        <Code>{next}</Code>
      </Field>
      <Field name="serializeAnswers()">
        <Code>{serializeAnswers(effective)}</Code>
      </Field>
    </dl>
  );
}
