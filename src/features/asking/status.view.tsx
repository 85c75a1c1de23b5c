import type { Lang } from '#src/platform/i18n/languages.ts'
import { AreaField, ErrorSummary, FormActions } from '#src/ui/form.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import { askTexts } from './ask.messages.ts'
import { Summary } from './ask-page.view.tsx'
import { statusTexts } from './status.messages.ts'
import type { VisitItem } from './status.present.ts'

/** The page of a visit: where it is, what comes next, what was said and asked. */
export function StatusPage(props: {
  frame: PageFrame
  lang: Lang
  path: string
  visit: VisitItem
  form: { message: string; problem: 'missing' | 'too_long' | undefined }
}) {
  const { frame, lang, path, visit, form } = props
  const texts = statusTexts[lang]
  const error = form.problem && askTexts[lang].problems[form.problem]
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{visit.title}</h1>
        {visit.done && (
          <p class="done" role="status">
            {visit.done}
          </p>
        )}
        <p class="visit-stage">
          {texts.state}: <b>{visit.stage}</b>
        </p>
        <p class="lead">{visit.next}</p>
        {visit.late && <p>{visit.late}</p>}
      </div>
      <div class="wrap public-form">
        <h2 id="messages">{texts.messages}</h2>
        {visit.messages.length === 0 && <p>{texts.noMessages}</p>}
        <ol class="conversation">
          {visit.messages.map(({ from, isOurs, lang: inLang, at, subject, body }) => (
            <li class={isOurs ? 'said-by-us' : 'said-by-you'}>
              <p class="field-hint">
                {from}, {at}
              </p>
              {subject && (
                <p dir="auto" lang={inLang}>
                  <b>{subject}</b>
                </p>
              )}
              <p class="words" dir="auto" lang={inLang}>
                {body}
              </p>
            </li>
          ))}
        </ol>
        <ErrorSummary title={askTexts[lang].wrongTitle} errors={error ? [{ name: 'message', message: error }] : []} />
        <form method="post" action={`${path}/message`} novalidate>
          <h2>{texts.write}</h2>
          <AreaField name="message" label={texts.writeLabel} value={form.message} error={error} rows={5} dir="auto" />
          <FormActions buttons={[{ label: texts.writeSend }]} />
        </form>
        <h2 id="question">{texts.question}</h2>
        <p class="field-hint">
          {texts.askedOn}: {visit.askedOn}
        </p>
        <Summary parts={visit.question} />
        {visit.canCancel && (
          <p>
            <a href={`${path}/cancel`}>{texts.cancel}</a>
          </p>
        )}
      </div>
    </PageShell>
  )
}

/** Asks once more before a visit is cancelled. */
export function CancelPage(props: {
  frame: PageFrame
  texts: (typeof statusTexts)[Lang]
  path: string
  version: number
}) {
  const { frame, texts, path, version } = props
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{texts.cancelTitle}</h1>
        <p class="lead">{texts.cancelLead}</p>
      </div>
      <div class="wrap public-form">
        <form method="post" action={`${path}/cancel`}>
          <input type="hidden" name="version" value={String(version)} />
          <FormActions buttons={[{ label: texts.cancelYes }]}>
            <a href={path}>{texts.cancelNo}</a>
          </FormActions>
        </form>
      </div>
    </PageShell>
  )
}
