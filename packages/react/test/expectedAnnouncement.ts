import { type Messages, type Protocol, type Recommendation, text } from '@mail-protocol/core';
import type { ChooserSituation } from './ChooserSituation.ts';

/** How a choice differs from the advice, by the key of its text. */
export type Remark = 'choice.overruled' | 'choice.advice-changed' | 'choice.not-needed';

/** The state whose changes are announced. */
export interface Heard {
  readonly advice: Recommendation;
  readonly chosen: Protocol | null;
  readonly plan: string;
  readonly remark: Remark | null;
  /** Whether the choice lacks a required tick. */
  readonly waits: boolean;
  /** Whether the box was unticked because its sentence changed. */
  readonly takenBack: boolean;
}

/** The announcement after a change of the advice: accessibility, point 4. */
function adviceSentence(before: Recommendation, after: Recommendation, messages: Messages): string | null {
  if (after.status === 'not-needed') return before.status === 'not-needed' ? null : messages['announce.not-needed'];
  if (!after.protocol) return before.protocol ? messages['announce.nothing'] : null;
  const { protocol } = after;
  if (after.protocol !== before.protocol) return text(messages, 'announce.recommendation', { protocol });
  if (JSON.stringify(after.plan) !== JSON.stringify(before.plan))
    return text(messages, 'announce.set-up', { protocol });
  return after.strength === before.strength ? null : text(messages, 'announce.strength', { protocol });
}

/** The announcement after a change of the choice, or of its basis. */
function choiceSentence(before: Heard, after: Heard, messages: Messages): string | null {
  const { chosen: protocol, remark, advice } = after;
  if (!protocol) return null;
  const differs =
    remark &&
    (advice.protocol ? text(messages, remark as 'choice.overruled', { protocol: advice.protocol }) : messages[remark]);
  if (protocol !== before.chosen)
    return [text(messages, 'choice.chosen', { protocol }), differs].filter((said) => said !== null).join(' ');
  if (after.takenBack && !before.takenBack) return messages['acknowledge.unticked'];
  if (after.waits && !before.waits) return messages['announce.acknowledge'];
  if (remark !== before.remark && differs) return differs;
  return after.plan === before.plan ? null : text(messages, 'announce.set-up', { protocol });
}

/** The text of the status region after a change; `null` for none. */
export function expectedAnnouncement(
  before: Heard,
  after: Heard,
  { messages, layout }: Pick<ChooserSituation, 'messages' | 'layout'>,
  undone: boolean,
): string | null {
  if (undone) {
    const { advice } = after;
    const counts = after.chosen
      ? choiceSentence(before, { ...after, plan: before.plan }, messages)
      : advice.status === 'not-needed'
        ? messages['announce.not-needed']
        : advice.protocol && text(messages, 'announce.recommendation', { protocol: advice.protocol });
    return [messages['announce.answers-back'], counts].filter(Boolean).join(' ');
  }
  if (after.chosen) return choiceSentence(before, after, messages);
  return layout === 'steps' ? null : adviceSentence(before.advice, after.advice, messages);
}
