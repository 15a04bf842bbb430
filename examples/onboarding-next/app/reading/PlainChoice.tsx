import { type Answers, english, explain, protocols, recommend } from '@mail-protocol/core';

interface PlainChoiceProps {
  readonly answers: Answers;
}

/** The choice without JavaScript: the advice for the answers that came with the link, and native radios of the same name. */
export function PlainChoice({ answers }: PlainChoiceProps) {
  const { title, meaning } = explain(recommend(answers), answers, english);
  return (
    <fieldset>
      <legend>IMAP or POP3?</legend>
      {Object.keys(answers).length > 0 && (
        <p>
          {title}: {meaning}
        </p>
      )}
      {protocols.map((protocol) => (
        <label key={protocol}>
          <input type="radio" name="protocol" value={protocol} required />
          <span>
            <b>{english[`protocol.${protocol}`]}</b> {english[`choice.${protocol}`]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
