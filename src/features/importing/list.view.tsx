import { ErrorSummary, FileField, FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { ImportTexts } from './import.messages.ts'

/** Where imports begin, and those that there were. */
export function ImportsPage(props: {
  frame: OfficeFrame
  texts: ImportTexts
  errorTitle: string
  errors: Readonly<Record<string, string>>
  address: string
  follows: boolean
  runs: readonly {
    name: string
    href: string
    who: string
    when: string
    state: string
    isWrong: boolean
    detail: string
  }[]
}) {
  const { frame, texts, errorTitle, errors, address, follows, runs } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <p>
        <a href="/office/doubts">{texts.doubts}</a>
      </p>
      <ErrorSummary title={errorTitle} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <div class="panels">
        <form class="panel" method="post" action="/office/imports/file" enctype="multipart/form-data">
          <h2>{texts.fileTitle}</h2>
          <FileField
            name="file"
            label={texts.file}
            hint={texts.fileHint}
            error={errors.file}
            accept=".csv,.tsv,.txt,.xlsx,.json,.ics,.xml,.rss,.atom,text/csv,application/json,text/calendar"
          />
          <FormActions buttons={[{ label: texts.upload }]} />
        </form>
        <form class="panel" method="post" action="/office/imports/address">
          <h2>{texts.addressTitle}</h2>
          <TextField
            name="address"
            label={texts.address}
            hint={texts.addressHint}
            error={errors.address}
            value={address}
            inputmode="url"
          />
          <div class="field choice">
            <input class="ds-input" type="checkbox" id="field-follows" name="follows" value="yes" checked={follows} />
            <label class="ds-label" data-weight="regular" for="field-follows">
              {texts.follows}
            </label>
          </div>
          <FormActions buttons={[{ label: texts.fetch, tone: 'secondary' }]} />
        </form>
      </div>
      <h2>{texts.earlier}</h2>
      {runs.length === 0 && <p>{texts.none}</p>}
      {runs.length > 0 && (
        <div class="wide-table">
          <table class="office-table stacks">
            <thead>
              <tr>
                <th scope="col">{texts.columns.name}</th>
                <th scope="col">{texts.columns.what}</th>
                <th scope="col">{texts.columns.who}</th>
                <th scope="col">{texts.columns.when}</th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr>
                  <th scope="row">
                    <a href={run.href}>{run.name}</a>
                  </th>
                  <td data-label={texts.columns.what}>
                    <span class="ds-tag" data-color={run.isWrong ? 'danger' : 'neutral'}>
                      {run.state}
                    </span>
                    {run.detail && <span class="field-hint">{run.detail}</span>}
                  </td>
                  <td data-label={texts.columns.who}>{run.who}</td>
                  <td data-label={texts.columns.when}>{run.when}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </OfficeShell>
  )
}
