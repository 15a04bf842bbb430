import type { Contestant } from './contestants.ts';

/** Lower quartile, median and upper quartile. */
export type Quartiles = readonly [low: number, median: number, high: number];

/** The measured values of one contestant. */
interface BenchValue {
  readonly median: number;
  /** The value divided by that of the row's `to` in the same round; `null` if that is 0. */
  readonly ratio: Quartiles | null;
}

/** One measurement of all contestants. */
export interface BenchRow {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Whether more is better. */
  readonly more: boolean;
  /** The contestant by whose value all others are divided. */
  readonly to: Contestant;
  readonly values: Readonly<Partial<Record<Contestant, BenchValue>>>;
  /** The share of Radix in the chooser's value: what native radios would save. `null` for values without shares. */
  readonly radix: Quartiles | null;
}

/** One run of the benchmark, as `results.json` holds it. */
export interface BenchResults {
  readonly rounds: number;
  /** What it ran on: a name and a version or number each. */
  readonly environment: Readonly<Record<string, string>>;
  readonly rows: readonly BenchRow[];
}

/** The quartiles of some values, interpolated if they are between two values. */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => {
    const place = (sorted.length - 1) * part;
    const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
    return low + (high - low) * (place % 1);
  };
  return [at(0.25), at(0.5), at(0.75)];
}
