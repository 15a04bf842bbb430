import { type Messages, type Protocol, text } from '@mail-protocol/core';
import type { Remark } from './useProtocolChoice.ts';

/** How a choice stands to the advice, in words. `advised` is the protocol of the advice. */
export function remarkIn(messages: Messages, remark: Remark, advised: Protocol | null): string {
  if (remark === 'not-needed' || !advised) return messages['choice.not-needed'];
  return text(messages, remark === 'overruled' ? 'choice.overruled' : 'choice.advice-changed', { protocol: advised });
}
