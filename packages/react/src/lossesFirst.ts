import type { WatchOut } from '@mail-protocol/core';

/** What the person said they need, and would lose. */
const losses: readonly WatchOut['id'][] = ['places-differ', 'team-sees-nothing', 'whole-messages'];

/**
 * Risks of the protocol that was not recommended: the most harmful one, then what the person would lose, then the rest.
 */
export function lossesFirst([worst, ...others]: readonly WatchOut[]): readonly WatchOut[] {
  if (!worst) return [];
  const isLoss = ({ id }: WatchOut) => losses.includes(id);
  return [worst, ...others.filter(isLoss), ...others.filter((risk) => !isLoss(risk))];
}
