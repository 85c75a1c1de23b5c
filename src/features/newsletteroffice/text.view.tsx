import type { Newsletter, OwnWords } from '#src/features/newsletters/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { AreaField, ErrorSummary, FormActions, TextField } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { IssueShell, pathOfIssue } from './shell.view.tsx'
import { writeTexts } from './write.messages.ts'

/** The page on which the own words of a block are written, in every language. */
export function OwnTextPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  newsletter: Newsletter
  written: string
  alert: string | undefined
  wrongTitle: string
  blockId: string
  words: Readonly<Partial<Record<Lang, OwnWords>>>
  languages: readonly Lang[]
  typed: Readonly<Record<string, string>> | undefined
  editorWords: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
}) {
  const { frame, lang, newsletter, written, alert, wrongTitle, blockId, words, languages, typed, editorWords, errors } =
    props
  const texts = writeTexts[lang]
  const typedOr = (field: 'title' | 'body' | 'label' | 'href', code: Lang) =>
    typed?.[`${field}-${code}`] ?? words[code]?.[field] ?? ''
  return (
    <IssueShell frame={frame} lang={lang} newsletter={newsletter} current="write" written={written} alert={alert}>
      <ErrorSummary title={wrongTitle} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <form method="post" action={`${pathOfIssue(newsletter.id)}/blocks/${blockId}/words`}>
        <h2>{texts.ownTitle}</h2>
        <p class="field-hint">{texts.ownLead}</p>
        <input type="hidden" name="version" value={String(newsletter.version)} />
        {languages.map((code) => {
          const of = (label: string) => `${label} (${nameOfLang(code)})`
          return (
            <section class="panel">
              <h3 lang={code}>{nameOfLang(code)}</h3>
              <TextField
                name={`title-${code}`}
                label={of(texts.title)}
                value={typedOr('title', code)}
                lang={code}
                maxlength={150}
              />
              <AreaField
                name={`body-${code}`}
                label={of(texts.body)}
                value={typedOr('body', code)}
                error={errors[`body-${code}`]}
                lang={code}
                rows={6}
                editor={editorWords}
              />
              <TextField
                name={`label-${code}`}
                label={of(texts.label)}
                value={typedOr('label', code)}
                lang={code}
                maxlength={80}
              />
              <TextField
                name={`href-${code}`}
                label={of(texts.href)}
                hint={texts.hrefHint}
                value={typedOr('href', code)}
                error={errors[`href-${code}`]}
                dir="ltr"
                maxlength={500}
              />
            </section>
          )
        })}
        <FormActions buttons={[{ label: texts.save }]}>
          <a href={pathOfIssue(newsletter.id)}>{texts.back}</a>
        </FormActions>
      </form>
    </IssueShell>
  )
}
