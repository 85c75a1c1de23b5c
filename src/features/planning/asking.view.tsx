import type { OfficeLang } from '#src/features/staff/index.ts'
import { pathOfVisit, type Visit, VisitShell } from '#src/features/visits/index.ts'
import { AreaField, type Choice, ErrorSummary, FormActions, SelectField } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { askingTexts } from './asking.messages.ts'
import { planningTexts } from './planning.messages.ts'

/** A question to a host, as the office sees it. */
export interface AskedHost {
  readonly id: string
  readonly host: string
  readonly about: string
  readonly state: string
  readonly tone: 'success' | 'danger' | 'warning' | 'neutral'
  readonly words: string
  readonly isOpen: boolean
}

/** A host that could be asked, and what speaks for and against it. */
export interface SuggestedHost {
  readonly id: string
  readonly host: string
  readonly facts: readonly string[]
  readonly against: readonly string[]
}

/** Who was asked and what they said, and who else fits. */
export function AskingPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  visit: Visit
  asked: readonly AskedHost[]
  suggested: readonly SuggestedHost[]
}) {
  const { frame, lang, visit, asked, suggested } = props
  const texts = askingTexts[lang]
  const path = `${pathOfVisit(visit.id, 'programme')}/hosts`
  return (
    <VisitShell frame={frame} lang={lang} visit={visit} current="programme">
      <p class="back">
        <a href={pathOfVisit(visit.id, 'programme')}>{planningTexts[lang].back}</a>
      </p>
      <h2>{texts.asked}</h2>
      {asked.length === 0 && <p>{texts.nobodyAsked}</p>}
      <ul class="plan-readers">
        {asked.map((ask) => (
          <li class="panel">
            <h3>{ask.host}</h3>
            <p>
              <span class="ds-tag" data-color={ask.tone}>
                {ask.state}
              </span>
            </p>
            <p class="field-hint">{ask.about}</p>
            {ask.words && (
              <blockquote>
                <bdi>{ask.words}</bdi>
              </blockquote>
            )}
            {ask.isOpen && (
              <form method="post" action={`${path}/${ask.id}/withdraw`}>
                <FormActions buttons={[{ label: texts.withdraw(ask.host), tone: 'secondary' }]} />
              </form>
            )}
          </li>
        ))}
      </ul>
      <h2>{texts.suggested}</h2>
      <p class="field-hint">{suggested.length > 0 ? texts.suggestedHint : texts.noHosts}</p>
      <ul class="plan-readers">
        {suggested.map(({ id, host, facts, against }) => (
          <li class="panel">
            <h3>{host}</h3>
            {against.map((line) => (
              <p>
                <span class="ds-tag" data-color="warning">
                  {line}
                </span>
              </p>
            ))}
            {facts.map((line) => (
              <p class="field-hint">{line}</p>
            ))}
            <p>
              <a href={`${path}/ask/${id}`}>{texts.ask(host)}</a>
            </p>
          </li>
        ))}
      </ul>
    </VisitShell>
  )
}

/** The question to one host, before it is sent. */
export function AskHostPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  visit: Visit
  host: { id: string; name: string; language: string }
  sessions: readonly Choice[]
  typed: { session: string; note: string }
  subject: string
  preview: string
  previewLang: OfficeLang
  faults: readonly { name: string; message: string }[]
}) {
  const { frame, lang, visit, host, sessions, typed, subject, preview, previewLang, faults } = props
  const texts = askingTexts[lang]
  const path = `${pathOfVisit(visit.id, 'programme')}/hosts`
  return (
    <VisitShell frame={frame} lang={lang} visit={visit} current="programme">
      <p class="back">
        <a href={path}>{texts.title}</a>
      </p>
      <h2>{texts.ask(host.name)}</h2>
      <form class="panel" method="post" action={`${path}/ask/${host.id}`}>
        <ErrorSummary title={planningTexts[lang].wrong} errors={faults} />
        <SelectField
          name="session"
          label={texts.session}
          value={typed.session}
          none={texts.wholeVisit}
          choices={sessions}
        />
        <AreaField
          name="note"
          label={texts.note}
          hint={texts.noteHint(host.language)}
          value={typed.note}
          error={faults[0]?.message}
        />
        <FormActions buttons={[{ label: texts.send }]} />
      </form>
      <section class="panel">
        <h3>{texts.preview}</h3>
        <div class="plan-letter" lang={previewLang}>
          <p>
            <strong>{subject}</strong>
          </p>
          <p>{preview}</p>
        </div>
        <p class="field-hint">{texts.previewHint}</p>
      </section>
    </VisitShell>
  )
}
