import { type Messages, type Protocol, text } from '@mail-protocol/core';
import type { Remark } from './useProtocolChoice.ts';

/** Says how the choice differs from the advice. `advised` is the recommended protocol. */
export function remarkIn(messages: Messages, remark: Remark, advised: Protocol | null): string {
  if (remark === 'not-needed' || !advised) return messages['choice.not-needed'];
  return text(messages, remark === 'overruled' ? 'choice.overruled' : 'choice.advice-changed', { protocol: advised });
}
