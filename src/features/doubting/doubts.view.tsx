import { type Reason, ReasonText } from '#src/features/importing/index.ts'
import { type Choice, ErrorSummary, FormActions, SelectField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { DoubtTexts } from './doubt.messages.ts'

/** All doubts that wait, to be narrowed and, where they are alike, decided at once. */
export function DoubtsPage(props: {
  frame: OfficeFrame
  texts: DoubtTexts
  errorTitle: string
  error: string | undefined
  told: string
  wish: { file: string; why: string }
  files: readonly Choice[]
  reasons: readonly Choice[]
  repeats: readonly { label: string; href: string }[]
  doubts: readonly {
    number: number
    written: string
    where: string
    reason: Reason
    candidates: string
    origin: string
    pick: string
  }[]
}) {
  const { frame, texts, error, told, wish, files, reasons, repeats, doubts } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <ErrorSummary title={props.errorTitle} errors={error ? [{ name: 'number', message: error }] : []} />
      {repeats.length > 0 && (
        <div class="remark">
          <p>{texts.repeat}</p>
          <ul>
            {repeats.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {files.length > 0 && (
        <form method="get" action="/office/doubts" class="panel list-filters">
          <SelectField name="file" label={texts.file} value={wish.file} choices={files} none={texts.anyFile} />
          <SelectField name="why" label={texts.why} value={wish.why} choices={reasons} none={texts.anyReason} />
          <FormActions buttons={[{ label: texts.narrow, tone: 'secondary' }]} />
        </form>
      )}
      <p>{told}</p>
      {doubts.length > 0 && (
        <form method="post" action="/office/doubts">
          <div class="wide-table" id="field-number" tabindex={-1}>
            <table class="office-table stacks">
              <thead>
                <tr>
                  <th scope="col">{texts.columns.choose}</th>
                  <th scope="col">{texts.columns.written}</th>
                  <th scope="col">{texts.why}</th>
                  <th scope="col">{texts.columns.candidates}</th>
                  <th scope="col">{texts.columns.from}</th>
                </tr>
              </thead>
              <tbody>
                {doubts.map((doubt) => (
                  <tr>
                    <td>
                      <input
                        class="ds-input"
                        type="checkbox"
                        name="number"
                        value={doubt.number}
                        aria-label={doubt.pick}
                      />
                    </td>
                    <th scope="row">
                      <a href={`/office/doubts/${doubt.number}`}>{doubt.written}</a>
                      {doubt.where && <span class="field-hint">{doubt.where}</span>}
                    </th>
                    <td data-label={texts.why}>
                      <ReasonText reason={doubt.reason} />
                    </td>
                    <td data-label={texts.columns.candidates}>{doubt.candidates}</td>
                    <td data-label={texts.columns.from}>{doubt.origin}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <h2>{texts.bulk}</h2>
          <p class="field-hint">{texts.bulkHint}</p>
          <FormActions
            buttons={[
              { label: texts.allOnly, name: 'intent', value: 'only', tone: 'secondary' },
              { label: texts.allNew, name: 'intent', value: 'new', tone: 'secondary' },
              { label: texts.allSkip, name: 'intent', value: 'skip', tone: 'secondary' },
            ]}
          />
        </form>
      )}
    </OfficeShell>
  )
}
