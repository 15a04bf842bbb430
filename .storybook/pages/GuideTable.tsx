import type { ReactNode } from 'react';
import { WithCode } from './WithCode.tsx';
import './guides.css';

interface GuideTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The cells of each row. The first is the heading of the row, set as code unless `words` is set. */
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
  /** Whether the first cell contains words, not code. */
  readonly words?: boolean | undefined;
}

/** A table in a guide. In a narrow place, each row becomes a block, so that nothing scrolls sideways. */
export function GuideTable({ caption, columns, rows, words = false }: GuideTableProps) {
  return (
    <div className="guide sb-unstyled">
      <table className="guide-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{words ? <WithCode>{name}</WithCode> : <code>{name}</code>}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{typeof cell === 'string' ? <WithCode>{cell}</WithCode> : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
