import type { ReactNode } from "react";

interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

interface Props {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** What a chart shows, as a table that can be opened; the first cell of a row names it. */
export function SameAsTable({ label, columns, rows }: Props) {
  return (
    <details>
      <summary>The same as a table</summary>
      <DataTable label={label} columns={columns} rows={rows} />
    </details>
  );
}

/** A table that scrolls sideways on a phone; the first cell of a row names it. */
export function DataTable({ label, columns, rows }: Props) {
  return (
    <div className="scroller" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th scope="col" key={name} className={isNumber ? "num" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th scope="row" key={at}>
                    {cell}
                  </th>
                ) : (
                  <td key={at} className={columns[at]?.isNumber ? "num" : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
