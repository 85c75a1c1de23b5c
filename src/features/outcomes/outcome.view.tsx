import { VisitHead, type VisitTop } from '#src/features/delegation/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { DataTable } from '#src/ui/charts/data-table.tsx'
import { ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { OutcomeTexts } from './outcome.messages.ts'
import { COST_KINDS } from './outcome.model.ts'
import { OUTCOME_PARTS, type OutcomePart } from './outcome.parts.ts'
import { FACTOR_SOURCE, FACTORS, TRAVEL_MODES } from './travel.ts'

/** A line of one of the lists: what stands in it, and what takes it away. */
export interface OutcomeLine {
  readonly cells: readonly string[]
  readonly remove: string
}

/** One of the lists of a page: its columns, lines and sums. */
export interface OutcomeList {
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[]
  readonly lines: readonly OutcomeLine[]
  readonly sums: readonly string[]
}

type Typed = Readonly<Record<string, readonly string[]>>

/** What a visit took and what it gave. */
export function OutcomePage(props: {
  frame: OfficeFrame
  top: VisitTop
  lang: OfficeLang
  texts: OutcomeTexts
  path: string
  lists: Readonly<Record<OutcomePart, OutcomeList>>
  suggestion: number | undefined
  people: number
  currency: string
  feedback:
    | {
        readonly count: string
        readonly grades: readonly (readonly [string, string])[]
        readonly words: readonly string[]
      }
    | undefined
  links: readonly { readonly label: string; readonly href: string }[]
  wrong:
    | { readonly part: OutcomePart; readonly typed: Typed; readonly errors: Readonly<Record<string, string>> }
    | undefined
  errorTitle: string
}) {
  const { frame, top, texts, path, lists, feedback, links, wrong } = props
  return (
    <OfficeShell frame={frame}>
      <VisitHead top={top} />
      <ErrorSummary
        title={props.errorTitle}
        errors={Object.entries(wrong?.errors ?? {}).map(([name, message]) => ({ name, message }))}
      />
      <ul class="guest-links">
        {links.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      {OUTCOME_PARTS.map((part) => (
        <section class="panel" aria-labelledby={part} id={`part-${part}`}>
          <h2 id={part}>{texts.parts[part]}</h2>
          <List texts={texts} list={lists[part]} label={texts.parts[part]} />
          <details open={wrong?.part === part}>
            <summary>{texts.add[part]}</summary>
            <form method="post" action={`${path}/${part}`}>
              <Fields
                {...props}
                part={part}
                typed={wrong?.part === part ? wrong.typed : {}}
                errors={wrong?.part === part ? wrong.errors : {}}
              />
              <FormActions buttons={[{ label: texts.add[part] }]} />
            </form>
          </details>
          {part === 'journeys' && <Method texts={texts} />}
        </section>
      ))}
      <section class="panel" aria-labelledby="feedback">
        <h2 id="feedback">{texts.feedback}</h2>
        {feedback ? <p>{feedback.count}</p> : <p>{texts.feedbackNone}</p>}
        {feedback && feedback.grades.length > 0 && (
          <ul>
            {feedback.grades.map(([label, grade]) => (
              <li>
                {label}: <b>{grade}</b>
              </li>
            ))}
          </ul>
        )}
        {feedback && feedback.words.length > 0 && (
          <>
            <h3>{texts.words}</h3>
            {feedback.words.map((words) => (
              <blockquote class="letter-text" dir="auto">
                {words}
              </blockquote>
            ))}
          </>
        )}
      </section>
    </OfficeShell>
  )
}

function List({ texts, list, label }: { texts: OutcomeTexts; list: OutcomeList; label: string }) {
  if (list.lines.length === 0) return <p>{texts.none}</p>
  return (
    <>
      <table class="office-table stacks">
        <caption class="unseen">{label}</caption>
        <thead>
          <tr>
            {list.columns.map((column) => (
              <th scope="col" class={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
            <th scope="col">{texts.fields.action}</th>
          </tr>
        </thead>
        <tbody>
          {list.lines.map(({ cells: [head = '', ...cells], remove }) => (
            <tr>
              <th scope="row" dir="auto">
                {head}
              </th>
              {cells.map((cell, at) => (
                <td
                  data-label={list.columns[at + 1]?.label}
                  class={list.columns[at + 1]?.numeric ? 'numeric' : undefined}
                >
                  <bdi>{cell}</bdi>
                </td>
              ))}
              <td>
                <form method="post" action={remove}>
                  <button class="link-button" type="submit">
                    {texts.remove(head)}
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.sums.map((sum) => (
        <p>
          <b>{sum}</b>
        </p>
      ))}
    </>
  )
}

function Fields(props: {
  part: OutcomePart
  texts: OutcomeTexts
  typed: Typed
  errors: Readonly<Record<string, string>>
  suggestion: number | undefined
  people: number
  currency: string
}) {
  const { part, texts, typed, errors, suggestion, people, currency } = props
  const { fields } = texts
  const of = (name: string, otherwise = '') => ({ name, error: errors[name], value: typed[name]?.[0] ?? otherwise })
  const choices = <Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, string>>) =>
    keys.map((value) => ({ value, label: labels[value] }))
  const currencyField = (
    <TextField
      {...of('currency', currency)}
      label={fields.currency}
      hint={fields.currencyHint}
      size="short"
      maxlength={3}
      dir="ltr"
    />
  )
  switch (part) {
    case 'costs':
      return (
        <>
          <SelectField {...of('kind')} label={fields.kind} choices={choices(COST_KINDS, texts.kinds)} />
          <TextField {...of('amount')} label={fields.amount} inputmode="decimal" size="short" />
          {currencyField}
          <TextField {...of('note')} label={fields.note} maxlength={300} />
        </>
      )
    case 'gifts':
      return (
        <>
          <SelectField
            {...of('direction', 'received')}
            label={fields.direction}
            choices={choices(['received', 'given'] as const, texts.directions)}
          />
          <TextField {...of('what')} label={fields.what} maxlength={300} />
          <TextField {...of('value')} label={fields.value} inputmode="decimal" size="short" />
          {currencyField}
          <TextField {...of('whereabouts')} label={fields.whereabouts} hint={fields.whereaboutsHint} maxlength={300} />
        </>
      )
    case 'efforts':
      return (
        <>
          <TextField {...of('who')} label={fields.who} hint={fields.whoHint} maxlength={300} />
          <TextField {...of('hours')} label={fields.hours} inputmode="decimal" size="short" />
        </>
      )
    case 'journeys':
      return (
        <>
          <SelectField
            {...of('mode', 'plane_short')}
            label={fields.mode}
            choices={choices(TRAVEL_MODES, texts.modes)}
          />
          <TextField
            {...of('kilometres', suggestion ? String(suggestion) : '')}
            label={fields.kilometres}
            hint={fields.kilometresHint(suggestion)}
            inputmode="decimal"
            size="short"
          />
          <TextField {...of('people', String(people))} label={fields.people} inputmode="numeric" size="short" />
        </>
      )
  }
}

function Method({ texts }: { texts: OutcomeTexts }) {
  return (
    <details>
      <summary>{texts.method}</summary>
      <p>{texts.methodNote}</p>
      <DataTable
        id="factors"
        caption={`${FACTOR_SOURCE.title}, ${FACTOR_SOURCE.year}`}
        columns={[{ label: texts.fields.mode }, { label: texts.fields.factor, numeric: true }]}
        rows={TRAVEL_MODES.map((mode) => [texts.modes[mode], String(FACTORS[mode])])}
      />
      <p>
        <a href={FACTOR_SOURCE.url}>{FACTOR_SOURCE.url}</a>
      </p>
    </details>
  )
}
