import { explain } from './explain.ts';
import { answerLabel, type Messages } from './messages.ts';
import { type Answers, answerTo, questions } from './questions.ts';
import type { Recommendation } from './recommend.ts';

/**
 * The recommendation and the answers as plain text, for a support ticket, the clipboard or paper.
 *
 * @param answers The effective answers the recommendation was made from.
 * @returns Lines joined by `\n`: title and meaning, then each part under its heading, the notice last.
 *
 * @example
 * summarize(recommend(answers), answers, english);
 */
export function summarize(recommendation: Recommendation, answers: Answers, messages: Messages): string {
  const { plan } = recommendation;
  const { title, meaning, steps, why, watchOut, closeness, changes, anotherWay } = explain(
    recommendation,
    answers,
    messages,
  );
  const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);
  const said = questions.flatMap(({ id }) => {
    const token = answerTo(answers, id);
    return token ? [`${messages[`question.${id}`]} ${answerLabel(messages, id, token)}`] : [];
  });
  const parts: readonly (readonly [heading: string | null, lines: readonly string[]])[] = [
    [title, [meaning]],
    [
      plan && messages['result.set-up'](messages[`protocol.${plan.protocol}`]),
      steps.map(({ text }, index) => `${index + 1}. ${text}`),
    ],
    [messages['result.why'], bullets(why)],
    [messages['result.watch-out'], bullets(watchOut.map(({ text, cure }) => `${text} ${cure}`))],
    [messages['result.close'], closeness === null ? [] : [closeness]],
    [messages['result.change'], bullets(changes)],
    [messages['result.another'], anotherWay === null ? [] : [anotherWay]],
    [messages['summary.answers'], bullets(said)],
    [messages['result.notice'], [messages.notice]],
  ];
  const sections = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines].join('\n'));
  return [messages['summary.title'], ...sections].join('\n\n');
}
