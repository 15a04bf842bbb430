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

/** The choice without JavaScript: the advice for the answers in the link, and native radios with the same name. */
export function PlainChoice({ answers, messages }: PlainChoiceProps) {
  const words = mergeMessages(english, messages);
  const { title, meaning } = explain(recommend(answers), answers, words);
  return (
    <fieldset
      className="grid min-w-0 gap-3 rounded-lg border border-line p-4"
      lang={words.language}
      dir={words.direction}
    >
      <legend className="px-1">IMAP or POP3?</legend>
      {Object.keys(answers).length > 0 && (
        <p>
          {title}: {meaning}
        </p>
      )}
      {protocols.map((protocol) => (
        <label className="flex gap-2" key={protocol}>
          <input type="radio" name="protocol" value={protocol} required />
          <span>
            <b>{words[`protocol.${protocol}`]}</b> {words[`choice.${protocol}`]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
