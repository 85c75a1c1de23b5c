import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Choice, ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { commitmentTexts } from './commitment.messages.ts'

/** A commitment as it stands in the list. */
export interface CommitmentLine {
  readonly id: string
  readonly what: string
  readonly who: string
  readonly due: string
  readonly state: string
  readonly tie: string
  readonly visit: { readonly label: string; readonly href: string } | undefined
  readonly isOpen: boolean
  readonly version: number
}

/** What was promised, and a form for more. */
export function CommitmentPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  title: string
  lines: readonly CommitmentLine[]
  visitId: string | undefined
  owners: readonly Choice[]
  ties: readonly Choice[]
  typed: Readonly<Record<string, readonly string[]>>
  errors: Readonly<Record<string, string>>
  errorTitle: string
}) {
  const { frame, lang, title, lines, visitId, owners, ties, typed, errors } = props
  const texts = commitmentTexts[lang]
  const of = (name: string) => ({ name, error: errors[name], value: typed[name]?.[0] ?? '' })
  return (
    <OfficeShell frame={frame}>
      <h1>{title}</h1>
      <p class="lead">{texts.lead}</p>
      {visitId && (
        <p>
          <a href="/office/commitments">{texts.all}</a>
        </p>
      )}
      <ErrorSummary
        title={props.errorTitle}
        errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
      />
      {lines.length === 0 ? <p>{texts.none}</p> : <Lines lang={lang} lines={lines} visitId={visitId} />}
      <h2>{texts.addTitle}</h2>
      <form class="panel narrow" method="post" action="/office/commitments">
        {visitId && <input type="hidden" name="visit" value={visitId} />}
        <TextField {...of('what')} label={texts.what} maxlength={500} />
        <SelectField {...of('owner')} label={texts.owner} choices={owners} none={texts.nobody} />
        <TextField {...of('promised_by')} label={texts.promisedBy} hint={texts.promisedByHint} maxlength={200} />
        <TextField {...of('due')} label={texts.due} type="date" size="short" />
        <SelectField {...of('tie')} label={texts.tie} choices={ties} none="" />
        <FormActions buttons={[{ label: texts.add }]} />
      </form>
    </OfficeShell>
  )
}

function Lines({
  lang,
  lines,
  visitId,
}: {
  lang: OfficeLang
  lines: readonly CommitmentLine[]
  visitId?: string | undefined
}) {
  const texts = commitmentTexts[lang]
  return (
    <table class="office-table stacks">
      <caption class="unseen">{texts.title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.owner}</th>
          <th scope="col">{texts.due}</th>
          <th scope="col">{texts.visit}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col">{texts.action}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row" dir="auto">
              {line.what}
              {line.tie && <span class="field-hint">{line.tie}</span>}
            </th>
            <td data-label={texts.owner} dir="auto">
              {line.who}
            </td>
            <td data-label={texts.due}>{line.due}</td>
            <td data-label={texts.visit}>{line.visit && <a href={line.visit.href}>{line.visit.label}</a>}</td>
            <td data-label={texts.state}>{line.state}</td>
            <td>{line.isOpen && <Ends lang={lang} line={line} visitId={visitId} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Ends({ lang, line, visitId }: { lang: OfficeLang; line: CommitmentLine; visitId?: string | undefined }) {
  const texts = commitmentTexts[lang]
  const action = `/office/commitments/${line.id}`
  const hidden = (
    <>
      <input type="hidden" name="version" value={String(line.version)} />
      {visitId && <input type="hidden" name="visit" value={visitId} />}
    </>
  )
  return (
    <>
      <form method="post" action={`${action}/kept`}>
        {hidden}
        <button class="link-button" type="submit">
          {texts.keep(line.what)}
        </button>
      </form>
      <details>
        <summary>{texts.drop(line.what)}</summary>
        <form method="post" action={`${action}/dropped`}>
          {hidden}
          <label class="ds-label" for={`reason-${line.id}`}>
            {texts.reason}
          </label>
          <input class="ds-input" id={`reason-${line.id}`} name="reason" maxlength={300} />
          <FormActions buttons={[{ label: texts.dropButton, tone: 'secondary' }]} />
        </form>
      </details>
    </>
  )
}
