import { explain } from './explain.ts';
import type { ExplainOptions } from './explanation.ts';
import { answerLabel, type Messages } from './messages.ts';
import { type Answers, answerTo, questions } from './questions.ts';
import type { Recommendation } from './recommend.ts';
import { text } from './text.ts';

/**
 * The recommendation and the answers as plain text, for a support ticket, the clipboard or paper.
 *
 * @param answers The effective answers behind the recommendation.
 * @param messages A whole language: `english`, `german`, or a result of `mergeMessages`.
 * @returns Lines joined by `\n`: title and meaning, then each part under its heading, the notice last.
 *
 * @example
 * summarize(recommend(answers), answers, english);
 */
export function summarize(
  recommendation: Recommendation,
  answers: Answers,
  messages: Messages,
  options: Omit<ExplainOptions, 'stepsUnasked'> = {},
): string {
  const { plan } = recommendation;
  const { title, meaning, steps, why, watchOut, missingMail, closeness, changes, anotherWay, provider, goodToKnow } =
    explain(recommendation, answers, messages, { ...options, stepsUnasked: true });
  const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);
  const said = questions.flatMap(({ id }) => {
    const token = answerTo(answers, id);
    return token ? [`${messages[`question.${id}`]} ${answerLabel(messages, id, token)}`] : [];
  });
  const parts: readonly (readonly [heading: string | null, lines: readonly string[]])[] = [
    [title, [meaning]],
    [missingMail?.text ?? null, missingMail ? [missingMail.cure] : []],
    [provider?.title ?? null, bullets(provider?.notes ?? [])],
    [
      plan && text(messages, 'result.set-up', { protocol: plan.protocol }),
      steps.map((step, index) => `${index + 1}. ${step.text}`),
    ],
    [messages['result.why'], bullets(why)],
    [messages['result.watch-out'], bullets(watchOut.map((risk) => `${risk.text} ${risk.cure}`))],
    [messages['result.close'], closeness === null ? [] : [closeness]],
    [messages['result.change'], bullets(changes)],
    [messages['result.another'], anotherWay === null ? [] : [anotherWay]],
    [messages['result.good-to-know'], bullets(goodToKnow)],
    [messages['summary.answers'], bullets(said)],
    [messages['result.notice'], [messages.notice]],
  ];
  const sections = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines].join('\n'));
  return [messages['summary.title'], ...sections].join('\n\n');
}
