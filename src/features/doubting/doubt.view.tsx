import { type Reason, ReasonText } from '#src/features/importing/index.ts'
import { ErrorSummary, FormActions, idOfField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { DoubtTexts } from './doubt.messages.ts'

/** One doubt: the row as it came, who it could be with what speaks for and against, and the decision. */
export function DoubtPage(props: {
  frame: OfficeFrame
  texts: DoubtTexts
  errorTitle: string
  errors: Readonly<Record<string, string>>
  number: number
  written: string
  about: readonly string[]
  reason: Reason
  cells: readonly (readonly [column: string, text: string])[]
  candidates: readonly {
    key: string
    title: string
    href: string | undefined
    where: string
    pro: readonly string[]
    contra: readonly string[]
  }[]
  typed: { as: string; other: string }
  isOpen: boolean
  isParty: boolean
  decidedBy: string | undefined
}) {
  const { frame, texts, errors, number, written, about, reason, cells, candidates, typed } = props
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/doubts">{texts.title}</a>
      </p>
      <h1>{written}</h1>
      <p class="under-title">
        {about.map((fact) => (
          <span>{fact}</span>
        ))}
      </p>
      <p class="lead">
        <ReasonText reason={reason} />
      </p>
      <ErrorSummary
        title={props.errorTitle}
        errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
      />
      <div class="panels">
        <section class="panel">
          <h2>{texts.rowTitle}</h2>
          {cells.length === 0 && <p>{texts.noRow}</p>}
          <dl class="row-cells">
            {cells.map(([column, text]) => (
              <div>
                <dt>{column}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section class="panel">
          <h2>{texts.candidatesTitle}</h2>
          {candidates.length === 0 && <p>{texts.noCandidates}</p>}
          {candidates.map((candidate) => (
            <section>
              <h3>{candidate.href ? <a href={candidate.href}>{candidate.title}</a> : candidate.title}</h3>
              {candidate.where && <p class="field-hint">{candidate.where}</p>}
              <EvidenceList title={texts.pro} items={candidate.pro} />
              <EvidenceList title={texts.contra} items={candidate.contra} />
            </section>
          ))}
        </section>
      </div>
      {props.decidedBy && <p>{props.decidedBy}</p>}
      {props.isOpen && (
        <form method="post" action={`/office/doubts/${number}`} class="panel narrow">
          <fieldset
            class="field choices"
            id={idOfField('as')}
            tabindex={-1}
            data-invalid={errors.as ? 'true' : undefined}
          >
            <legend class="ds-label">{texts.decide}</legend>
            {errors.as && <p class="field-error">{errors.as}</p>}
            {candidates.map(({ key, title, where }) => (
              <Decision value={`is:${key}`} label={texts.same(title)} hint={where} typed={typed.as} />
            ))}
            {props.isParty && (
              <>
                <Decision value="other" label={texts.other} typed={typed.as} />
                <div class="field side-field" data-invalid={errors.other ? 'true' : undefined}>
                  <label class="ds-label" for={idOfField('other')}>
                    {texts.otherHint}
                  </label>
                  {errors.other && (
                    <p class="field-error" id="field-other-error">
                      {errors.other}
                    </p>
                  )}
                  <input
                    class="ds-input"
                    type="text"
                    name="other"
                    id={idOfField('other')}
                    value={typed.other}
                    aria-describedby={errors.other && 'field-other-error'}
                    aria-invalid={errors.other ? 'true' : undefined}
                  />
                </div>
              </>
            )}
            <Decision value="new" label={texts.asNew} hint={texts.newHint} typed={typed.as} />
            <Decision value="skip" label={texts.skip} hint={texts.skipHint} typed={typed.as} />
          </fieldset>
          <FormActions buttons={[{ label: texts.save }]}>
            <a href="/office/doubts">{texts.later}</a>
          </FormActions>
        </form>
      )}
    </OfficeShell>
  )
}

function Decision(props: { value: string; label: string; hint?: string; typed: string }) {
  const { value, label, hint, typed } = props
  const id = `field-as-${value.replaceAll(/[^\w-]/g, '-')}`
  return (
    <div class="choice">
      <input class="ds-input" type="radio" name="as" id={id} value={value} checked={typed === value} />
      <label class="ds-label" data-weight="regular" for={id}>
        {label}
        {hint && <span class="field-hint">{hint}</span>}
      </label>
    </div>
  )
}

function EvidenceList({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  )
}
