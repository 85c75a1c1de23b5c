import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Stage, stagesAfter, stageTexts, type Visit } from '#src/features/visits/index.ts'
import { type Choice, FieldGroup, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { visitTexts } from './visit.messages.ts'

/** What the forms beside a visit are filled with. */
export interface DoingView {
  readonly lang: OfficeLang
  readonly visit: Visit
  readonly owners: readonly Choice[]
  readonly answers: readonly Choice[]
  readonly reasons: readonly Choice[]
  /** What is typed into each field. */
  readonly typed: Readonly<Record<string, string>>
  readonly errors: ReadonlyMap<string, string>
  readonly facts: readonly { readonly label: string; readonly value: string; readonly isLate?: boolean }[]
}

/** What can be done with a visit: plan it, answer, move it, send a new link. */
export function Doing({ view }: { view: DoingView }) {
  const { lang, visit, owners, answers, facts } = view
  const texts = visitTexts[lang]
  const path = `/office/visits/${visit.id}`
  const field = (name: string) => ({ name, value: view.typed[name] ?? '', error: view.errors.get(name) })
  return (
    <>
      <section class="panel">
        <h2>{texts.plan}</h2>
        <dl class="visit-facts">
          {facts.map(({ label, value, isLate }) => (
            <div>
              <dt>{label}</dt>
              <dd class={isLate ? 'late' : undefined}>{value}</dd>
            </div>
          ))}
        </dl>
        <form method="post" action={`${path}/plan`} novalidate>
          <input type="hidden" name="version" value={String(visit.version)} />
          <SelectField {...field('owner')} label={texts.owner} choices={owners} none={texts.nobody} />
          <TextField {...field('due')} label={texts.due} hint={texts.dueHint} type="date" size="short" />
          <FormActions buttons={[{ label: texts.planSave, tone: 'secondary' }]} />
        </form>
      </section>
      {visit.contact && (
        <section class="panel">
          <h2>{texts.answer}</h2>
          <form method="get" action={`${path}/answer`}>
            <SelectField name="kind" label={texts.answerLabel} hint={texts.answerHint} value="" choices={answers} />
            <FormActions buttons={[{ label: texts.answerWrite }]} />
          </form>
        </section>
      )}
      <MovePanel view={view} />
      {visit.contact && (
        <section class="panel">
          <h2>{texts.link}</h2>
          <p>{texts.linkLead}</p>
          <form method="post" action={`${path}/link`}>
            <FormActions buttons={[{ label: texts.linkSend, tone: 'secondary' }]} />
          </form>
        </section>
      )}
    </>
  )
}

function MovePanel({ view }: { view: DoingView }) {
  const { lang, visit, reasons } = view
  const texts = visitTexts[lang]
  const next: readonly Stage[] = stagesAfter(visit.stage)
  if (next.length === 0) return null
  const field = (name: string) => ({ name, value: view.typed[name] ?? '', error: view.errors.get(name) })
  return (
    <section class="panel">
      <h2>{texts.move}</h2>
      <p class="field-hint">{texts.moveHint}</p>
      <form method="post" action={`/office/visits/${visit.id}/move`} novalidate>
        <input type="hidden" name="version" value={String(visit.version)} />
        <SelectField
          {...field('stage')}
          label={texts.moveLabel}
          choices={next.map((stage) => ({ value: stage, label: stageTexts[lang][stage] }))}
          none={texts.choose}
        />
        <DayFields view={view} />
        <SelectField
          {...field('reason')}
          label={texts.reasonLabel}
          hint={texts.reasonHint}
          choices={reasons}
          none={texts.choose}
        />
        <FormActions buttons={[{ label: texts.moveSave, tone: 'secondary' }]} />
      </form>
    </section>
  )
}

/** The days that were agreed on. */
export function DayFields({ view }: { view: Pick<DoingView, 'lang' | 'typed' | 'errors'> }) {
  const texts = visitTexts[view.lang]
  const field = (name: string) => ({ name, value: view.typed[name] ?? '', error: view.errors.get(name) })
  return (
    <FieldGroup legend={texts.days} hint={texts.daysHint}>
      <TextField {...field('from')} label={texts.firstDay} type="date" />
      <TextField {...field('to')} label={texts.lastDay} type="date" />
    </FieldGroup>
  )
}
