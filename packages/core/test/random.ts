/** Random choices, the same for the same seed. */
export interface Random {
  /** A whole number from 0 to `end` − 1. */
  readonly below: (end: number) => number;
  /** True in one of `times` cases. */
  readonly oneIn: (times: number) => boolean;
  readonly pick: <Item>(list: readonly Item[]) => Item;
}

/**
 * A source of random choices. The generator is mulberry32: a few operations per number, and 2^32 numbers before it
 * repeats.
 */
export function random(seed: number): Random {
  let state = seed | 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) * end) / 2 ** 32) >>> 0;
  };
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: <Item>(list: readonly Item[]) => list[below(list.length)] as Item,
  };
}
