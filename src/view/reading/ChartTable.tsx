interface ChartTableProps {
  readonly name: string;
  /** What the columns of numbers are called, that of the rows' own names first. */
  readonly heads: readonly string[];
  readonly rows: readonly ChartRow[];
}

interface ChartRow {
  /** What no other row is called; `detail` says it more exactly. */
  readonly head: string;
  readonly detail?: string;
  readonly cells: readonly string[];
  /** How far the row's bar reaches, per cent of the whole width. */
  readonly bar: number;
  /** Where a mark stands on the same scale. */
  readonly tick?: number;
}

/** A table of numbers with a bar to each row. The bars say nothing that the numbers do not. */
export function ChartTable({ name, heads, rows }: ChartTableProps) {
  return (
    <div class="wide-table" role="region" aria-label={name} tabIndex={0}>
      <table class="plain-table number-table chart-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            <td class="chart-head" />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, detail, cells, bar, tick }, index) => (
            <tr key={index}>
              <th scope="row">
                {head} {detail && <code>{detail}</code>}
              </th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
              <td class="chart-cell" aria-hidden="true">
                <span class="chart-scale">
                  <span class="chart-bar" style={{ width: `${bar}%` }} />
                  {tick !== undefined && <span class="chart-tick" style={{ left: `${tick}%` }} />}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
