import { PeopleTabs } from '#src/features/people/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import { AreaField, ChoiceField, ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { ownTexts } from './own.messages.ts'
import type { OwnPart } from './own.model.ts'
import { GoesAndStays, type TypedPerson } from './own.view.tsx'
import { ERASE_REASONS, peopleTexts } from './people.messages.ts'
import type { PersonRow } from './people.view.tsx'
import { recordTexts } from './record.messages.ts'

/** What a room keeps of somebody: shown to whom it may be shown, to others that it is there. */
export interface SeenPart extends OwnPart {
  readonly isSeen: boolean
}

/** What is typed on the page of a person, and what is wrong with it. */
export interface PersonForms {
  readonly typed: TypedPerson
  readonly errors: Readonly<Record<string, string>>
  readonly mergeWith: string
}

/** A person: everything they do across the rooms. */
export function PersonPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  errorTitle: string
  person: PersonRow
  /** Those who turned out to be this person. */
  parts: readonly PersonRow[]
  /** Whom this person turned out to be. */
  whole: PersonRow | undefined
  kept: readonly SeenPart[]
  forms: PersonForms
}) {
  const { frame, lang, errorTitle, person, parts, whole, kept, forms } = props
  const texts = peopleTexts[lang]
  const path = `/office/people/${person.id}`
  return (
    <OfficeShell frame={frame}>
      <PeopleTabs lang={lang} current="people" />
      <p class="back">
        <a href="/office/people">{texts.back}</a>
      </p>
      <h1 dir="auto">{person.name}</h1>
      <p class="lead">
        <bdi>{person.email}</bdi> · {texts.since}: {person.since}
      </p>
      <ErrorSummary
        title={errorTitle}
        errors={Object.entries(forms.errors).map(([name, message]) => ({ name, message }))}
      />
      {whole && (
        <div class="remark">
          <p>
            {texts.isPart} <a href={`/office/people/${whole.id}`}>{whole.email}</a>.
          </p>
          <Separate lang={lang} person={person} label={texts.undo} />
        </div>
      )}
      {parts.map((part) => (
        <div class="remark">
          <p>
            {texts.parts}: <a href={`/office/people/${part.id}`}>{part.email}</a>
          </p>
          <Separate lang={lang} person={part} label={texts.undo} />
        </div>
      ))}
      <section aria-labelledby="everything">
        <h2 id="everything">{texts.everything}</h2>
        {kept.map((part) => (
          <Part lang={lang} part={part} />
        ))}
      </section>
      <p class="form-actions">
        <a href={`${path}/data.json`}>{texts.take}</a>
        <a href={`${path}/erase`}>{texts.erase}</a>
      </p>
      <div class="two-sides">
        <form class="panel" method="post" action={path}>
          <h2>{texts.changeTitle}</h2>
          <TextField name="name" label={texts.name} value={forms.typed.name} error={forms.errors.name} dir="auto" />
          <TextField
            name="phone"
            type="tel"
            label={ownTexts[lang].phone}
            value={forms.typed.phone}
            error={forms.errors.phone}
          />
          <SelectField
            name="lang"
            label={ownTexts[lang].lang}
            value={forms.typed.lang}
            choices={LANGS.map((code) => ({ value: code, label: nameOfLang(code) }))}
          />
          <FormActions buttons={[{ label: ownTexts[lang].save }]} />
        </form>
        <div>
          <form class="panel" method="post" action={`${path}/notes`}>
            <h2>{texts.notesTitle}</h2>
            <AreaField name="note" label={texts.note} hint={texts.noteHint} value="" maxlength={4000} dir="auto" />
            <FormActions buttons={[{ label: texts.addNote, tone: 'secondary' }]} />
          </form>
          {!whole && parts.length === 0 && (
            <form class="panel" method="post" action={`${path}/merge`}>
              <h2>{texts.mergeTitle}</h2>
              <p>{texts.mergeLead}</p>
              <TextField
                name="with"
                type="email"
                label={texts.mergeWith}
                value={forms.mergeWith}
                error={forms.errors.with}
                autocomplete="off"
              />
              <FormActions buttons={[{ label: texts.mergeNow, tone: 'secondary' }]} />
            </form>
          )}
        </div>
      </div>
    </OfficeShell>
  )
}

function Separate({ lang, person, label }: { lang: OfficeLang; person: PersonRow; label: string }) {
  return (
    <form method="post" action={`/office/people/${person.id}/separate`}>
      <button
        class="ds-button"
        data-variant="secondary"
        type="submit"
        aria-label={`${label}: ${peopleTexts[lang].separate} ${person.email}`}
      >
        {label}
      </button>
    </form>
  )
}

function Part({ lang, part: { item, kept, isSeen } }: { lang: OfficeLang; part: SeenPart }) {
  const texts = recordTexts[lang]
  return (
    <section class="panel">
      <h3>{item.name}</h3>
      {!isSeen && <p>{peopleTexts[lang].hidden}</p>}
      {isSeen &&
        kept.map(({ rows, office }) => (
          <>
            <dl class="record-facts">
              {rows.map(({ label, value }) => (
                <div>
                  <dt>{label}</dt>
                  <dd dir="auto">{value}</dd>
                </div>
              ))}
            </dl>
            {office && (
              <p>
                <a href={office}>
                  {peopleTexts[lang].open} ({rows[0]?.value})
                </a>
              </p>
            )}
          </>
        ))}
      <p class="field-hint">
        {item.purpose} {item.basis}. {texts.period}: {item.period}
      </p>
    </section>
  )
}

/** The question before a person is erased by the office. */
export function EraseByStaffPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  errorTitle: string
  person: PersonRow
  parts: readonly OwnPart[]
  error: string | undefined
}) {
  const { frame, lang, errorTitle, person, parts, error } = props
  const texts = peopleTexts[lang]
  const path = `/office/people/${person.id}`
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.eraseTitle}</h1>
      <p class="lead">
        <bdi>{person.email}</bdi>. {texts.eraseLead}
      </p>
      <ErrorSummary title={errorTitle} errors={error ? [{ name: 'reason', message: error }] : []} />
      <section class="panel narrow">
        <GoesAndStays lang={lang} parts={parts} />
        <form method="post" action={`${path}/erase`}>
          <ChoiceField
            type="radio"
            name="reason"
            label={texts.reason}
            values={[]}
            error={error}
            choices={ERASE_REASONS.map((value) => ({ value, label: texts.reasons[value] }))}
          />
          <FormActions buttons={[{ label: texts.eraseNow, tone: 'danger' }]}>
            <a href={path}>{texts.keep}</a>
          </FormActions>
        </form>
      </section>
    </OfficeShell>
  )
}
