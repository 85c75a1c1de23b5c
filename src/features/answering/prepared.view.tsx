import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { AreaField, type Choice, ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { answeringTexts } from './answering.messages.ts'

/** The answers that are needed often, by name. */
export function PreparedListPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  items: readonly { title: string; href: string; note: string }[]
}) {
  const texts = answeringTexts[props.lang]
  return (
    <OfficeShell frame={props.frame}>
      <p class="back">
        <a href="/office/inquiries">{texts.title}</a>
      </p>
      <h1>{texts.prepared}</h1>
      <p class="lead">{texts.preparedLead}</p>
      <p>
        <a class="ds-button" data-variant="primary" href="/office/inquiries/prepared/new">
          {texts.preparedNew}
        </a>
      </p>
      {props.items.length === 0 && <p>{texts.preparedNone}</p>}
      <ul>
        {props.items.map(({ title, href, note }) => (
          <li>
            <a href={href}>{title}</a> <span class="field-hint">{note}</span>
          </li>
        ))}
      </ul>
    </OfficeShell>
  )
}

/** One of them in its form. */
export function PreparedPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  title: string
  action: string
  isNew: boolean
  version: number
  langs: readonly Lang[]
  topics: readonly Choice[]
  typed: Readonly<Record<string, string>>
  errors: ReadonlyMap<string, string>
  wrongTitle: string
  conflict: string | undefined
}) {
  const { frame, lang, title, action, isNew, version, langs, topics, typed, errors, wrongTitle, conflict } = props
  const texts = answeringTexts[lang]
  const field = (name: string) => ({ name, value: typed[name] ?? '', error: errors.get(name) })
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/inquiries/prepared">{texts.prepared}</a>
      </p>
      <h1>{title}</h1>
      {conflict && (
        <div class="error-summary" role="alert">
          <p>{conflict}</p>
        </div>
      )}
      <ErrorSummary title={wrongTitle} errors={[...errors].map(([name, message]) => ({ name, message }))} />
      <form class="panel" method="post" action={action} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <TextField {...field('title')} label={texts.preparedTitle} />
        <SelectField {...field('topic')} label={texts.preparedTopic} choices={topics} none={texts.preparedAny} />
        <p class="field-hint">{texts.preparedHint}</p>
        {langs.map((each) => (
          <AreaField {...field(`text_${each}`)} label={texts.preparedText(nameOfLang(each))} rows={8} lang={each} />
        ))}
        <FormActions
          buttons={[
            { label: texts.save },
            ...(isNew ? [] : [{ label: texts.preparedRemove, name: 'remove', value: 'yes', tone: 'danger' as const }]),
          ]}
        />
      </form>
    </OfficeShell>
  )
}
