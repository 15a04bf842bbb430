import type { WatchOut } from '@mail-protocol/core';

/** What a person said they need and would go without. */
const losses: readonly WatchOut['id'][] = ['places-differ', 'team-sees-nothing', 'whole-messages'];

/** Risks of a protocol that was not advised: the one that does most harm, then what the person would go without, then the rest. */
export function lossesFirst([worst, ...others]: readonly WatchOut[]): readonly WatchOut[] {
  if (!worst) return [];
  const isLoss = ({ id }: WatchOut) => losses.includes(id);
  return [worst, ...others.filter(isLoss), ...others.filter((risk) => !isLoss(risk))];
}
