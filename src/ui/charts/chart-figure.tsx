import type { PropsWithChildren } from 'hono/jsx'
import { DataTable, type TableFacts } from './data-table.tsx'

/** What stands around a drawing. `id` is unique on the page. */
export interface ChartFrame {
  readonly id: string
  readonly title: string
  /** What the drawing says, or where its facts are from. */
  readonly note?: string | undefined
  /** The same facts as a table, for those who do not see the drawing or want the numbers. */
  readonly table: Omit<TableFacts, 'id'>
  /** What opens the table. */
  readonly tableLabel: string
  /** The facts as files. `type` is their media type. */
  readonly downloads?: readonly { readonly label: string; readonly href: string; readonly type?: string }[]
}

/** A drawing with its title, its table and its files. */
export function ChartFigure({ children, ...frame }: PropsWithChildren<ChartFrame>) {
  const { id, title, note, table, tableLabel, downloads = [] } = frame
  return (
    <figure class="chart" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <b class="chart-title" id={`${id}-title`}>
          {title}
        </b>
        {note && <span class="chart-note">{note}</span>}
      </figcaption>
      {children}
      <div class="chart-facts">
        <details>
          <summary>{tableLabel}</summary>
          <DataTable id={`${id}-table`} {...table} quiet />
        </details>
        {downloads.length > 0 && (
          <ul class="chart-files">
            {downloads.map(({ label, href, type }) => (
              <li>
                <a href={href} type={type}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </figure>
  )
}
