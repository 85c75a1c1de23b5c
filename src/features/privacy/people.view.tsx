import { PeopleTabs } from '#src/features/people/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { peopleTexts } from './people.messages.ts'

/** A person as a list shows them. */
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly since: string
  /** Whether they turned out to be somebody else. */
  readonly isPart: boolean
}

/** The people that the city keeps contact with, and those who may be the same. */
export function PeoplePage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  words: string
  rows: readonly PersonRow[]
  isCut: boolean
  maybeSame: readonly { readonly one: PersonRow; readonly other: PersonRow; readonly why: string }[]
}) {
  const { frame, lang, words, rows, isCut, maybeSame } = props
  const texts = peopleTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <PeopleTabs lang={lang} current="people" />
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <form method="get" action="/office/people" class="panel narrow">
        <TextField name="q" type="search" label={texts.search} value={words} maxlength={200} dir="auto" />
        <FormActions buttons={[{ label: texts.find, tone: 'secondary' }]} />
      </form>
      {maybeSame.length > 0 && (
        <section class="panel" aria-labelledby="same">
          <h2 id="same">{texts.sameTitle}</h2>
          <p>{texts.sameLead}</p>
          <ul>
            {maybeSame.map(({ one, other, why }) => (
              <li>
                <a href={`/office/people/${one.id}`}>{one.email}</a>,{' '}
                <a href={`/office/people/${other.id}`}>{other.email}</a> <span class="field-hint">{why}</span>
                <form method="post" action={`/office/people/${other.id}/merge`}>
                  <input type="hidden" name="into" value={one.id} />
                  <button class="ds-button" data-variant="secondary" type="submit">
                    {texts.merge(other.email, one.email)}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      {rows.length === 0 && <p>{texts.none}</p>}
      {isCut && <p class="field-hint">{texts.most(rows.length)}</p>}
      {rows.length > 0 && <PeopleTable lang={lang} rows={rows} />}
    </OfficeShell>
  )
}

function PeopleTable({ lang, rows }: { lang: OfficeLang; rows: readonly PersonRow[] }) {
  const texts = peopleTexts[lang]
  return (
    <div class="wide-table">
      <table class="office-table stacks">
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.email}</th>
            <th scope="col">{texts.since}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <a href={`/office/people/${row.id}`} dir="auto">
                  {row.name}
                </a>
                {row.isPart && <span class="ds-tag">{texts.parts}</span>}
              </th>
              <td data-label={texts.email}>{row.email}</td>
              <td data-label={texts.since}>{row.since}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
