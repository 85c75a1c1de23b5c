/** What stands in a cell: words, or a link. */
export type Cell = string | { readonly text: string; readonly href: string }

/** A column of a table. Numbers stand under each other at the end of their column. */
export interface Column {
  readonly label: string
  readonly numeric?: boolean
}

/** A table of facts. The first cell of a row says what the row is about. `id` is unique on the page. */
export interface TableFacts {
  readonly id: string
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A table that scrolls by itself where it is wider than its place, also by keyboard (WCAG 2.2 1.4.10, 2.1.1). */
export function DataTable({ id, caption, columns, rows, quiet }: TableFacts & { quiet?: boolean }) {
  return (
    <section class="table-scroll" aria-labelledby={`${id}-caption`} tabindex={0}>
      <table>
        <caption id={`${id}-caption`} class={quiet ? 'unseen' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th scope="col" class={numeric ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head = '', ...cells]) => (
            <tr>
              <th scope="row">{shown(head)}</th>
              {cells.map((cell, at) => (
                <td class={columns[at + 1]?.numeric ? 'numeric' : undefined}>{shown(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const shown = (cell: Cell) => (typeof cell === 'string' ? cell : <a href={cell.href}>{cell.text}</a>)
