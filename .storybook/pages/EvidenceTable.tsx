import { answerLabel, english, questions } from '@mail-protocol/core';
import { WeightBar } from './WeightBar.tsx';
import './decision.css';

/** All weights in `questions`, one row per answer. */
export function EvidenceTable() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it can scroll, so keyboard users must be able to reach it
    <section className="decision-scroll" aria-label="All weights" tabIndex={0}>
      <table className="decision-table">
        <caption>Every answer and its weight</caption>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">Token</th>
            <th scope="col">Weight</th>
            <th scope="col">Decisive</th>
          </tr>
        </thead>
        {questions.map(({ id, answers }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {english[`question.${id}`]} <code>{id}</code>
              </th>
            </tr>
            {answers.map(({ token, weight, decisive }) => (
              <tr key={token}>
                <th scope="row">{answerLabel(english, id, token)}</th>
                <td>
                  <code>{token}</code>
                </td>
                <td>
                  <WeightBar weight={weight} />
                </td>
                <td>{decisive ? 'yes' : 'no'}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
