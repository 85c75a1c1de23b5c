import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Direction, type Visit, VisitShell } from '#src/features/visits/index.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { AreaField, type Choice, ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { conversationTexts } from './conversation.messages.ts'
import { DayFields, type DoingView } from './doing.view.tsx'
import { visitTexts } from './visit.messages.ts'

/** Everything that was said about a visit, and a place for notes. */
export function ConversationPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  visit: Visit
  messages: readonly { direction: Direction; who: string; at: string; subject: string; body: string }[]
  answers: readonly Choice[]
  note: { value: string; error: string | undefined }
  wrongTitle: string
}) {
  const { frame, lang, visit, messages, answers, note, wrongTitle } = props
  const texts = { ...visitTexts[lang], ...conversationTexts[lang] }
  const path = `/office/visits/${visit.id}`
  return (
    <VisitShell frame={frame} lang={lang} visit={visit} current="conversation">
      <ErrorSummary title={wrongTitle} errors={note.error ? [{ name: 'note', message: note.error }] : []} />
      <div class="two-sides">
        <section class="panel" id="conversation">
          <h2>{texts.conversation}</h2>
          {messages.length === 0 && <p>{texts.noMessages}</p>}
          <ol class="conversation">
            {messages.map(({ direction, who, at, subject, body }) => (
              <li class={direction === 'to_guest' || direction === 'to_host' ? 'said-by-us' : undefined}>
                <p class="field-hint">
                  {texts.directions[direction]}, {who}, {at}
                </p>
                {subject && (
                  <p dir="auto">
                    <b>{subject}</b>
                  </p>
                )}
                <p class="words" dir="auto">
                  {body}
                </p>
              </li>
            ))}
          </ol>
        </section>
        <div>
          {visit.contact && (
            <section class="panel">
              <h2>{texts.answer}</h2>
              <form method="get" action={`${path}/answer`}>
                <SelectField name="kind" label={texts.answerLabel} value="message" choices={answers} />
                <FormActions buttons={[{ label: texts.answerWrite }]} />
              </form>
            </section>
          )}
          <section class="panel">
            <form method="post" action={`${path}/notes`}>
              <AreaField name="note" label={texts.note} hint={texts.noteHint} {...note} />
              <FormActions buttons={[{ label: texts.noteSave, tone: 'secondary' }]} />
            </form>
          </section>
        </div>
      </div>
    </VisitShell>
  )
}

/** An answer to the guests before it goes out. */
export function AnswerPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  visit: Visit
  kind: string
  title: string
  typed: DoingView['typed']
  errors: DoingView['errors']
  wantsDays: boolean
  conflict: string | undefined
  wrongTitle: string
}) {
  const { frame, lang, visit, kind, title, typed, errors, wantsDays, conflict, wrongTitle } = props
  const texts = { ...visitTexts[lang], ...conversationTexts[lang] }
  const field = (name: string) => ({ name, value: typed[name] ?? '', error: errors.get(name) })
  const { contact } = visit
  return (
    <VisitShell frame={frame} lang={lang} visit={visit} current="conversation">
      {conflict && (
        <div class="error-summary" role="alert">
          <p>{conflict}</p>
        </div>
      )}
      <ErrorSummary title={wrongTitle} errors={[...errors].map(([name, message]) => ({ name, message }))} />
      <h2>{title}</h2>
      {contact ? (
        <form class="panel" method="post" action={`/office/visits/${visit.id}/answer`} novalidate>
          <p class="field-hint">{texts.inLang(nameOfLang(visit.lang))}</p>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="version" value={String(visit.version)} />
          {wantsDays && <DayFields view={{ lang, typed, errors }} />}
          <TextField {...field('subject')} label={texts.subject} lang={visit.lang} />
          <AreaField {...field('body')} label={texts.body} rows={14} lang={visit.lang} />
          <p class="field-hint">{texts.sendHint(contact.email)}</p>
          <FormActions buttons={[{ label: texts.send }]} />
        </form>
      ) : (
        <p>{texts.noAddress}</p>
      )}
    </VisitShell>
  )
}
