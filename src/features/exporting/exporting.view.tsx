import { WorkPanel, type WorkView, type workTexts } from '#src/features/working/index.ts'
import { type Choice, ChoiceField, ErrorSummary, FormActions } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { ExportTexts } from './export.messages.ts'

/** What can be exported, and what was. */
export function ExportsPage(props: {
  frame: OfficeFrame
  texts: ExportTexts
  errorTitle: string
  errors: Readonly<Record<string, string>>
  tables: readonly Choice[]
  hasAll: boolean
  kept: string
  work: { texts: (typeof workTexts)['en']; view: WorkView; reloads: boolean } | undefined
  exports: readonly {
    number: number
    what: string
    who: string
    when: string
    rows: string
    state: string
    isWrong: boolean
    download: string | undefined
  }[]
}) {
  const { frame, texts, errors, tables, hasAll, work, exports } = props
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <ErrorSummary
        title={props.errorTitle}
        errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
      />
      {work && <WorkPanel texts={work.texts} work={work.view} path="/office/exports" reloads={work.reloads} />}
      <div class="panels">
        <form class="panel" method="post" action="/office/exports">
          <p class="field-hint">{texts.tableHint}</p>
          {!hasAll && <p class="field-hint">{texts.officerLeft}</p>}
          <ChoiceField
            name="what"
            label={texts.what}
            type="radio"
            values={['parties']}
            choices={tables}
            error={errors.what}
          />
          <ChoiceField
            name="form"
            label={texts.form}
            type="radio"
            values={['csv']}
            choices={[
              { value: 'csv', label: texts.forms.csv },
              { value: 'xlsx', label: texts.forms.xlsx },
            ]}
          />
          <FormActions buttons={[{ label: texts.make }]} />
        </form>
        {hasAll && (
          <form class="panel" method="post" action="/office/exports/city">
            <h2>{texts.kinds.city}</h2>
            <p>{texts.cityHint}</p>
            <FormActions buttons={[{ label: texts.make, tone: 'secondary' }]} />
          </form>
        )}
      </div>
      <h2>{texts.earlier}</h2>
      <p>{exports.length === 0 ? texts.none : props.kept}</p>
      {exports.length > 0 && (
        <div class="wide-table">
          <table class="office-table stacks">
            <thead>
              <tr>
                <th scope="col">{texts.columns.what}</th>
                <th scope="col">{texts.columns.state}</th>
                <th scope="col">{texts.columns.who}</th>
                <th scope="col">{texts.columns.when}</th>
              </tr>
            </thead>
            <tbody>
              {exports.map((made) => (
                <tr>
                  <th scope="row">
                    {made.what}
                    {made.rows && <span class="field-hint">{made.rows}</span>}
                  </th>
                  <td data-label={texts.columns.state}>
                    {made.download ? (
                      <a href={`/office/exports/${made.number}/file`}>{made.download}</a>
                    ) : (
                      <span class="ds-tag" data-color={made.isWrong ? 'danger' : 'neutral'}>
                        {made.state}
                      </span>
                    )}
                    {made.isWrong && (
                      <form method="post" action={`/office/exports/${made.number}/again`}>
                        <button class="link-button" type="submit">
                          {texts.again}
                        </button>
                      </form>
                    )}
                  </td>
                  <td data-label={texts.columns.who}>{made.who}</td>
                  <td data-label={texts.columns.when}>{made.when}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </OfficeShell>
  )
}
