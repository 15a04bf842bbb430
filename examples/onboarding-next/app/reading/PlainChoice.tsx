import {
  type Answers,
  english,
  explain,
  type Messages,
  mergeMessages,
  protocols,
  recommend,
} from '@mail-protocol/core';

interface PlainChoiceProps {
  readonly answers: Answers;
  readonly messages: Partial<Messages> | undefined;
}

/** The choice without JavaScript: the advice for the answers that came with the link, and native radios of the same name. */
export function PlainChoice({ answers, messages }: PlainChoiceProps) {
  const words = mergeMessages(english, messages);
  const { title, meaning } = explain(recommend(answers), answers, words);
  return (
    <fieldset lang={words.language} dir={words.direction}>
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
            <b>{words[`protocol.${protocol}`]}</b> {words[`choice.${protocol}`]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
