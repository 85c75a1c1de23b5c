import type { Newsletter } from '#src/features/newsletters/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { directionOf, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { FormActions, SelectField } from '#src/ui/office/form.tsx'
import type { OfficeFrame } from '#src/ui/office/shell.tsx'
import { LOOKS, type Look, previewTexts } from './preview.messages.ts'
import { IssueShell, pathOfIssue } from './shell.view.tsx'

/** An issue as it will arrive. */
export function PreviewPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  newsletter: Newsletter
  written: string
  languages: readonly Lang[]
  shown: Lang
  look: Look
  text: string | undefined
}) {
  const { frame, lang, newsletter, written, languages, shown, look, text } = props
  const texts = previewTexts[lang]
  const source = `/office/newsletters/${newsletter.id}/mail/${shown}?look=${look}`
  return (
    <IssueShell frame={frame} lang={lang} newsletter={newsletter} current="preview" written={written}>
      <p class="field-hint">{texts.lead}</p>
      <form class="inline-form" method="get" action={pathOfIssue(newsletter.id, 'preview')}>
        <SelectField
          name="lang"
          label={texts.language}
          value={shown}
          choices={languages.map((code) => ({ value: code, label: nameOfLang(code) }))}
        />
        <SelectField
          name="look"
          label={texts.look}
          value={look}
          choices={LOOKS.map((each) => ({ value: each, label: texts.looks[each] }))}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {texts.show}
        </button>
        <a href={source}>{texts.alone}</a>
      </form>
      {text === undefined ? (
        <iframe class="preview" src={source} sandbox="allow-same-origin" title={texts.mail} />
      ) : (
        <section class="panel words" lang={shown} dir={directionOf(shown)} aria-label={texts.mail}>
          {text}
        </section>
      )}
      <form class="panel" method="post" action={`${pathOfIssue(newsletter.id)}/test`}>
        <p>{texts.testLead}</p>
        <input type="hidden" name="lang" value={shown} />
        <input type="hidden" name="look" value={look} />
        <FormActions buttons={[{ label: texts.test }]} />
      </form>
    </IssueShell>
  )
}
