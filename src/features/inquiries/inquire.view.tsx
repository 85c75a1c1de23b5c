import type { PropsWithChildren } from 'hono/jsx'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { AreaField, ErrorSummary, FileField, FormActions, SelectField, TextField } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import type { InquireTexts } from './inquire.texts.ts'

/** What the browser offers when files are chosen. What counts is what is in them. */
export const ACCEPT = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.odt,.ods,.txt'

/** A topic, ready to be read. */
export interface TopicItem {
  readonly title: string
  readonly lead: string
  readonly href: string
  readonly until: string
  readonly page: { readonly title: string; readonly href: string; readonly lang: Lang | undefined } | undefined
}

/** A page of one column with a title. */
export function InquirePage(props: PropsWithChildren<{ frame: PageFrame; title: string; lead?: string | undefined }>) {
  return (
    <PageShell frame={props.frame}>
      <div class="wrap page-head">
        <h1>{props.title}</h1>
        {props.lead && <p class="lead">{props.lead}</p>}
      </div>
      <div class="wrap public-form">{props.children}</div>
    </PageShell>
  )
}

/** What can be written about; what is often asked stands first. */
export function TopicsPage(props: {
  frame: PageFrame
  texts: InquireTexts
  lead: string
  topics: readonly TopicItem[]
  none: string
}) {
  const { frame, texts, lead, topics, none } = props
  const pages = topics.flatMap(({ page }) => page ?? [])
  return (
    <InquirePage frame={frame} title={texts.title} lead={topics.length > 0 ? lead : none}>
      {pages.length > 0 && (
        <section aria-labelledby="often">
          <h2 id="often">{texts.often}</h2>
          <p>{texts.oftenLead}</p>
          <ul>
            {pages.map(({ title, href, lang }) => (
              <li>
                <a href={href} lang={lang}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {topics.length > 0 && (
        <section aria-labelledby="topics">
          <h2 id="topics">{texts.topics}</h2>
          <ul class="inquiry-topics">
            {topics.map(({ title, lead: words, href, until }) => (
              <li>
                <h3>
                  <a href={href}>{title}</a>
                </h3>
                {words && <p>{words}</p>}
                <p class="field-hint">{until}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </InquirePage>
  )
}

/** The form of a topic with what was typed. */
export function InquireFormPage(props: {
  frame: PageFrame
  texts: InquireTexts
  topic: TopicItem
  all: string
  langs: readonly Lang[]
  questions: readonly { name: string; label: string; isNeeded: boolean }[]
  values: Readonly<Record<string, string>>
  errors: ReadonlyMap<string, string>
  privacy: string
}) {
  const { frame, texts, topic, all, langs, questions, values, errors, privacy } = props
  const { fields, required } = texts
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors.get(name) })
  const labelOf = (name: string) =>
    fields[name as keyof typeof fields]?.label ?? questions.find((question) => question.name === name)?.label ?? name
  return (
    <InquirePage frame={frame} title={topic.title} lead={topic.lead}>
      <p>
        <a href={all}>{texts.all}</a>
      </p>
      {topic.page && (
        <Notice>
          <p>
            {texts.oftenLead}{' '}
            <a href={topic.page.href} lang={topic.page.lang}>
              {topic.page.title}
            </a>
          </p>
        </Notice>
      )}
      <ErrorSummary
        title={texts.wrongTitle}
        errors={[...errors].map(([name, message]) => ({ name, message: `${labelOf(name)}: ${message}` }))}
      />
      <form method="post" action={topic.href} enctype="multipart/form-data" novalidate>
        <TextField {...field('name')} {...fields.name} autocomplete="name" required={required} dir="auto" />
        <TextField
          {...field('email')}
          {...fields.email}
          type="email"
          autocomplete="email"
          required={required}
          dir="ltr"
        />
        <SelectField
          {...field('lang')}
          {...fields.lang}
          choices={langs.map((lang) => ({ value: lang, label: nameOfLang(lang) }))}
        />
        {questions.map(({ name, label, isNeeded }) => (
          <TextField {...field(name)} label={label} required={isNeeded ? required : undefined} dir="auto" />
        ))}
        <AreaField {...field('message')} {...fields.message} rows={8} required={required} dir="auto" />
        <Files texts={texts} errors={errors} />
        <p class="field-hint">{privacy}</p>
        <p class="field-hint">{topic.until}</p>
        <FormActions buttons={[{ label: texts.send }]} />
      </form>
    </InquirePage>
  )
}

/** The field for files. After a mistake elsewhere they have to be chosen again, and it says so. */
export function Files({ texts, errors }: { texts: InquireTexts; errors: ReadonlyMap<string, string> }) {
  const { label, hint } = texts.fields.files
  const isAgain = errors.size > 0
  return (
    <FileField
      name="files"
      label={label}
      hint={isAgain ? `${texts.again} ${hint}` : hint}
      error={errors.get('files')}
      accept={ACCEPT}
      multiple
    />
  )
}
