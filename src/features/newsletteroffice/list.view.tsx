import type { NewsletterState } from '#src/features/newsletters/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Choice } from '#src/ui/office/form.tsx'
import { FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { shellTexts } from './shell.messages.ts'
import { pathOfIssue, StateTag } from './shell.view.tsx'

/** An issue as the list shows it, ready to be read. */
export interface IssueRow {
  readonly id: string
  readonly name: string
  readonly state: NewsletterState
  readonly langs: string
  readonly when: string
}

/** The newsletters, and the way to begin one. */
export function ListPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  rows: readonly IssueRow[]
  languages: readonly Choice[]
  archive: string
  typed: { name: string; original: string; error: string | undefined }
}) {
  const { frame, lang, rows, languages, archive, typed } = props
  const texts = shellTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <form class="panel" method="post" action="/office/newsletters">
        <h2>{texts.add}</h2>
        <TextField
          name="name"
          label={texts.name}
          hint={texts.nameHint}
          value={typed.name}
          error={typed.error}
          maxlength={120}
        />
        <SelectField
          name="original"
          label={texts.originalLang}
          hint={texts.originalHint}
          value={typed.original}
          choices={languages}
        />
        <FormActions buttons={[{ label: texts.add }]} />
      </form>
      <p class="list-count" role="status">
        {rows.length === 0 ? texts.none : texts.found(rows.length)}
      </p>
      {rows.length > 0 && (
        <table class="office-table stacks">
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.state}</th>
              <th scope="col">{texts.langs}</th>
              <th scope="col">{texts.when}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">
                  <a href={pathOfIssue(row.id)} dir="auto">
                    {row.name}
                  </a>
                </th>
                <td data-label={texts.state}>
                  <StateTag lang={lang} state={row.state} />
                </td>
                <td data-label={texts.langs}>{row.langs}</td>
                <td data-label={texts.when}>{row.when}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        <a href={archive}>{texts.archive}</a>
      </p>
    </OfficeShell>
  )
}
