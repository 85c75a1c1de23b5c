import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Choice, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type mappingTexts, OWN_COLUMNS } from './mapping.messages.ts'
import { DATE_ORDERS, type OwnChoice } from './own.form.ts'
import type { RunTexts } from './run.messages.ts'
import type { RunHead } from './run.model.ts'
import type { TypedWish } from './show.tsx'

/** What the form that says how a file is read needs. */
export interface WishFormView {
  readonly wish: TypedWish
  readonly choices: readonly Choice[]
  readonly columns: (typeof mappingTexts)[OfficeLang]
}

/** The form that says how a file is read, with its first rows. */
export function WishForm(props: {
  texts: RunTexts
  path: string
  required: string
  errors: Readonly<Record<string, string>>
  head: RunHead
  form: WishFormView
}) {
  const { texts, path, required, errors, head, form } = props
  const { wish, choices } = form
  const proposed = choices.find(({ value }) => value === head.proposed)
  return (
    <>
      <p>{texts.howLead}</p>
      <FirstRows texts={texts} head={head} />
      <form method="post" action={`${path}/try`} class={wish.own ? undefined : 'narrow'}>
        <SelectField
          name="mapping"
          label={texts.mapping}
          hint={proposed ? texts.proposed(proposed.label) : texts.mappingHint}
          required={required}
          error={errors.mapping}
          value={wish.mapping}
          choices={choices}
          none={texts.choose}
        />
        {wish.own && <OwnColumns {...props} own={wish.own} />}
        <TextField name="city" label={texts.city} hint={texts.cityHint} value={wish.city ?? ''} />
        <TextField
          name="party"
          label={texts.party}
          hint={texts.partyHint}
          error={errors.party}
          value={wish.party ?? ''}
        />
        <details open={errors.separator !== undefined}>
          <summary>{texts.finer}</summary>
          <p class="field-hint">{texts.finerHint}</p>
          <TextField name="encoding" label={texts.encoding} value={wish.encoding ?? ''} size="short" />
          <TextField
            name="separator"
            label={texts.separator}
            value={wish.separator ?? ''}
            error={errors.separator}
            size="short"
          />
          {head.sheets && head.sheets.length > 1 && (
            <SelectField
              name="sheet"
              label={texts.sheet}
              value={wish.sheet ?? ''}
              choices={head.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
              none=""
            />
          )}
        </details>
        <FormActions buttons={[{ label: texts.try }]} />
      </form>
    </>
  )
}

function OwnColumns(props: {
  texts: RunTexts
  errors: Readonly<Record<string, string>>
  head: RunHead
  form: WishFormView
  own: OwnChoice
}) {
  const { texts, errors, head, form, own } = props
  const { columns, kinds } = form.columns
  const theirs = head.columns.map((column) => ({ value: column, label: column }))
  return (
    <fieldset class="field own-columns" id="columns">
      <legend>{texts.ownTitle}</legend>
      <p class="field-hint">{texts.ownLead}</p>
      <input type="hidden" name="columns" value={own.table} />
      <div>
        {OWN_COLUMNS[own.table].map((ours) => (
          <SelectField
            name={`column.${ours}`}
            label={columns[ours]}
            error={errors[`column.${ours}`]}
            value={own.columns[ours] ?? ''}
            choices={theirs}
            none={texts.notThere}
          />
        ))}
        <SelectField
          name="kind"
          label={texts.ownValue}
          hint={texts.ownAll}
          value={own.kind}
          choices={Object.entries(kinds[own.table]).map(([value, label]) => ({ value, label }))}
        />
        <TextField name="source" label={texts.ownSource} hint={texts.ownSourceHint} value={own.source} />
        <SelectField
          name="id"
          label={texts.ownId}
          hint={texts.ownIdHint}
          value={own.id}
          choices={theirs}
          none={texts.notThere}
        />
        <SelectField
          name="dates"
          label={texts.ownDates}
          value={own.dates}
          choices={DATE_ORDERS.map((order) => ({ value: order, label: EXAMPLES[order] }))}
        />
      </div>
    </fieldset>
  )
}

// A day whose number is no month: each order is told from the others.
const EXAMPLES: Readonly<Record<(typeof DATE_ORDERS)[number], string>> = {
  'year-month-day': '2026-03-14',
  'day.month.year': '14.3.2026',
  'day/month/year': '14/03/2026',
  'month/day/year': '03/14/2026',
}

function FirstRows({ texts, head }: { texts: RunTexts; head: RunHead }) {
  if (head.samples.length === 0) return null
  return (
    <details class="report-group" open={head.proposed === undefined}>
      <summary>{texts.firstRows}</summary>
      <section class="table-scroll" aria-label={texts.firstRows} tabindex={0}>
        <table class="office-table">
          <thead>
            <tr>
              {head.columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {head.samples.map((row) => (
              <tr>
                {head.columns.map((column) => (
                  <td>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
