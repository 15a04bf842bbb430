import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { type Columns, columnState } from './TableRow.tsx';
import { Words } from './Words.tsx';

interface TableGroupProps extends Columns {
  readonly name: string;
  readonly hidden?: boolean;
  readonly children: ReactNode;
}

/**
 * Rows under a heading. The heading has an empty cell in every column; otherwise a screen reader that moves down a
 * column skips it.
 */
export function TableGroup({ name, hidden = false, marked, shown, children }: TableGroupProps): ReactNode {
  const { messages, part } = useRoot();
  return (
    <tbody {...part('table-group')} role="rowgroup" hidden={hidden}>
      <tr role="row">
        <th {...part('table-heading')} scope="rowgroup" role="rowheader">
          <Words>{name}</Words>
        </th>
        {shown.map((protocol) => (
          // Shows the column names again if the table is stacked and their header is far above.
          <td
            key={protocol}
            {...part('table-cell')}
            {...columnState(protocol, marked)}
            role="cell"
            data-_column={messages[`protocol.${protocol}`]}
          />
        ))}
      </tr>
      {children}
    </tbody>
  );
}
