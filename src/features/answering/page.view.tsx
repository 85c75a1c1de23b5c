import type { OfficeLang } from '#src/features/staff/index.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { AreaField, type Choice, ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { answeringTexts } from './answering.messages.ts'

/** A question and its answer on their way to a page. */
export function MakePagePage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  inLang: Lang
  path: string
  number: string
  pages: readonly Choice[]
  typed: Readonly<Record<string, string>>
  errors: ReadonlyMap<string, string>
  wrongTitle: string
}) {
  const { frame, lang, inLang, path, number, pages, typed, errors, wrongTitle } = props
  const texts = answeringTexts[lang]
  const field = (name: string) => ({ name, value: typed[name] ?? '', error: errors.get(name) })
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href={path}>{number}</a>
      </p>
      <h1>{texts.pageTitle}</h1>
      <p class="lead">{texts.pageLead}</p>
      <ErrorSummary title={wrongTitle} errors={[...errors].map(([name, message]) => ({ name, message }))} />
      <form class="panel" method="post" action={`${path}/page`} novalidate>
        <SelectField {...field('page')} label={texts.pageWhere} choices={pages} none={texts.pageNew} />
        <TextField {...field('title')} label={texts.pageName} lang={inLang} />
        <TextField {...field('question')} label={texts.pageQuestion} hint={texts.pageQuestionHint} lang={inLang} />
        <AreaField {...field('answer')} label={texts.pageAnswer} hint={texts.pageAnswerHint} rows={12} lang={inLang} />
        <FormActions buttons={[{ label: texts.pageSave }]} />
      </form>
    </OfficeShell>
  )
}
