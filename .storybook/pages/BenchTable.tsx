import { type Contestant, contestantNames } from '../../bench/contestants.ts';
import results from '../../bench/results.json' with { type: 'json' };
import type { BenchResults, BenchRow, Quartiles } from '../../bench/results.ts';
import './bench.css';

const measured = results as unknown as BenchResults;
const compared = ['chooser', 'chooserNative', 'element'] as const satisfies readonly Contestant[];

/** A doubling is as long as a halving. A ratio beyond 16 times ends at the edge. */
const widest = 4;
const at = (ratio: number): number => Math.max(-widest, Math.min(widest, Math.log2(ratio)));
const figure = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

/**
 * Whether a row meets the aim: at most 1.5 times the hand-written version or, if more is better, at least two thirds of
 * it.
 */
const meets = ({ more }: BenchRow, [, median]: Quartiles): boolean => (more ? median >= 1 / 1.5 : median <= 1.5);

/**
 * A ratio on its scale. The middle is the hand-written version, the light bar is the aim, and the line shows the
 * quartiles.
 */
function RatioBar({ row, ratio }: { readonly row: BenchRow; readonly ratio: Quartiles }) {
  const [low, median, high] = ratio.map(at) as unknown as Quartiles;
  const aim = Math.log2(1.5);
  return (
    <svg
      className="bench-bar"
      viewBox={`${-widest} 0 ${2 * widest} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      data-met={meets(row, ratio) ? '' : undefined}
    >
      <rect data-aim="" x={row.more ? -aim : -widest} width={widest + aim} y="0" height="1" />
      <rect x={Math.min(0, median)} width={Math.abs(median)} y="0.25" height="0.5" />
      <path d={`M${low} 0.5H${high}M0 0V1`} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

function Cell({ row, name }: { readonly row: BenchRow; readonly name: Contestant }) {
  const value = row.values[name];
  if (!value) return <td data-label={contestantNames[name]}>–</td>;
  return (
    <td data-label={contestantNames[name]}>
      <bdi>{figure(value.median)}</bdi>
      {value.ratio && (
        <>
          {' · '}
          <strong>{value.ratio[1].toFixed(2)}×</strong>{' '}
          <small>
            ({value.ratio[0].toFixed(2)} to {value.ratio[2].toFixed(2)})
          </small>
          <RatioBar row={row} ratio={value.ratio} />
        </>
      )}
    </td>
  );
}

const radixShare = 'Radix’s part of ProtocolChooser';

const percent = (part: number): string => `${Math.round(part * 100)} %`;

/** The last run of `npx pnpm bench`, as a table with a bar for each ratio. */
export function BenchTable() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it can scroll, so keyboard users must be able to reach it
    <section className="bench" aria-label="The benchmark" tabIndex={0}>
      <table>
        <caption>
          Medians, and their ratio to the hand-written version in the same round (quartiles in brackets;{' '}
          {measured.rounds} rounds)
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">{contestantNames.bare}</th>
            {compared.map((name) => (
              <th key={name} scope="col">
                {contestantNames[name]}
              </th>
            ))}
            <th scope="col">{radixShare}</th>
          </tr>
        </thead>
        <tbody>
          {measured.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.title} <small>{row.unit}</small>
              </th>
              <td data-label={contestantNames.bare}>
                <bdi>{row.values.bare ? figure(row.values.bare.median) : '–'}</bdi>
              </td>
              {compared.map((name) => (
                <Cell key={name} row={row} name={name} />
              ))}
              <td data-label={radixShare}>{row.radix ? percent(row.radix[1]) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {Object.entries(measured.environment)
          .map(([name, value]) => `${name} ${value}`)
          .join(' · ')}
      </p>
    </section>
  );
}
