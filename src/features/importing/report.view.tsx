import type { RunTexts } from './run.messages.ts'

/** A reason in the language of the office; where that is not known, as the program says it. */
export interface Reason {
  readonly text: string
  readonly isTranslated: boolean
}

/** What became, or would become, of the rows of a file. */
export interface ReportView {
  readonly counts: readonly { readonly label: string; readonly value: string }[]
  readonly twice: string | undefined
  readonly grown: readonly string[]
  readonly hasDoubts: boolean
  readonly groups: readonly {
    readonly title: string
    readonly isOpen: boolean
    readonly rows: readonly {
      readonly row: number
      readonly what: string
      readonly column: string | undefined
      readonly reason: Reason | undefined
    }[]
    readonly more: string | undefined
  }[]
}

/** A reason; one that nobody has translated is marked as English (WCAG 2.2 3.1.2). */
export const ReasonText = ({ reason }: { reason: Reason }) => (
  <span lang={reason.isTranslated ? undefined : 'en'}>{reason.text}</span>
)

/** The counts of a report, and the first rows of each outcome. */
export function ReportTables({ texts, report }: { texts: RunTexts; report: ReportView }) {
  return (
    <>
      <ul class="counts">
        {report.counts.map(({ label, value }) => (
          <li>
            {label}
            {value && <b>{`: ${value}`}</b>}
          </li>
        ))}
        {report.twice && <li>{report.twice}</li>}
      </ul>
      {report.grown.length > 0 && <p>{report.grown.join(', ')}</p>}
      {report.groups.map((group) => (
        <details class="report-group" open={group.isOpen}>
          <summary>{group.title}</summary>
          <div class="wide-table">
            <table class="office-table stacks">
              <thead>
                <tr>
                  <th scope="col">{texts.row}</th>
                  <th scope="col">{texts.what}</th>
                  <th scope="col">{texts.column}</th>
                  <th scope="col">{texts.why}</th>
                </tr>
              </thead>
              <tbody>
                {group.rows.map(({ row, what, column, reason }) => (
                  <tr>
                    <th scope="row" data-label={texts.row}>
                      {row}
                    </th>
                    <td data-label={texts.what}>{what}</td>
                    <td data-label={texts.column}>{column}</td>
                    <td data-label={texts.why}>{reason && <ReasonText reason={reason} />}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {group.more && <p>{group.more}</p>}
        </details>
      ))}
    </>
  )
}
