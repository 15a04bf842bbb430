import { type Contestant, contestantNames, contestants } from './contestants.ts';
import { type BenchRow, type Quartiles, quartiles } from './results.ts';

/** What was measured so far. */
export const rows: BenchRow[] = [];

/** Adds one row: the values of each contestant. Values with the same index are from the same round. */
export function add(
  id: string,
  title: string,
  unit: string,
  values: Partial<Record<Contestant, number[]>>,
  { more = false, to = 'bare' }: Partial<Pick<BenchRow, 'more' | 'to'>> = {},
): void {
  const ratio = (of: number[] = [], to: number[] = []): Quartiles | null =>
    of.length > 0 && to.length > 0 && to.every((value) => value > 0)
      ? quartiles(of.map((value, round) => value / (to[round] ?? Number.NaN)))
      : null;
  const row: BenchRow = {
    id,
    title,
    unit,
    more,
    to,
    values: Object.fromEntries(
      Object.entries(values).map(([name, own]) => [name, { median: quartiles(own)[1], ratio: ratio(own, values[to]) }]),
    ),
    // Counts and rates are no sums of parts.
    radix:
      ['bytes', 'ms', 'kB'].includes(unit) && !id.startsWith('growth')
        ? ratio(
            values.chooser?.map((value, round) => value - (values.chooserNative?.[round] ?? Number.NaN)),
            values.chooser,
          )
        : null,
  };
  rows.push(row);
  console.log(line(row));
  if (row.radix)
    console.log(`  of it Radix: ${percent(row.radix[1])} (${percent(row.radix[0])} to ${percent(row.radix[2])})`);
}

const percent = (part: number): string => `${Math.round(part * 100)} %`;

const written = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

function line({ title, unit, values, to }: BenchRow): string {
  const cells = contestants.map((name) => {
    const value = values[name];
    if (!value) return '–'.padStart(32);
    const [low, middle, high] = value.ratio?.map((ratio) => ratio.toFixed(2)) ?? [];
    const ratio = name === to || !middle ? '' : `  ${middle} (${low}–${high})`;
    return `${written(value.median)}${ratio}`.padStart(32);
  });
  return `${`${title}, ${unit}`.padEnd(52)}${cells.join('')}`;
}

/** Prints the headings of the table. */
export function printHeadings(): void {
  console.log(`${''.padEnd(52)}${contestants.map((name) => contestantNames[name].padStart(32)).join('')}`);
}
