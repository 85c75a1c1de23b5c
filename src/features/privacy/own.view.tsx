import { LANGS, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/form.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import { ownTexts } from './own.messages.ts'
import type { OwnPart } from './own.model.ts'
import { recordTexts } from './record.messages.ts'
import type { RecordItem, Responsible } from './record.present.ts'
import { RecordList, ResponsibleFacts, SecurityMeasures } from './record.view.tsx'

/** What the city keeps of people at all, and the form for one's own. */
export function AskPage(props: {
  frame: PageFrame
  lang: Lang
  city: string
  path: string
  items: readonly RecordItem[]
  who: Responsible
  typed: string
  error?: string | undefined
  isSent: boolean
}) {
  const { frame, lang, city, path, items, who, typed, error, isSent } = props
  const texts = ownTexts[lang]
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead(city)}</p>
      </div>
      <div class="wrap public-form">
        {isSent && (
          <p class="done" role="status">
            {texts.sent}
          </p>
        )}
        <ErrorSummary title={texts.wrongTitle} errors={error ? [{ name: 'email', message: error }] : []} />
        <h2>{texts.askTitle}</h2>
        <p>{texts.askLead}</p>
        <form method="post" action={path}>
          <TextField
            name="email"
            type="email"
            label={texts.email}
            value={typed}
            error={error}
            autocomplete="email"
            maxlength={254}
            dir="ltr"
          />
          <FormActions buttons={[{ label: texts.ask }]} />
        </form>
        <h2>{texts.rightsTitle}</h2>
        <ul>
          {texts.rights.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <h2>{texts.responsibleTitle}</h2>
        <ResponsibleFacts lang={lang} who={who} />
        <h2>{texts.recordTitle}</h2>
        <RecordList lang={lang} items={items} />
        <h2>{recordTexts[lang].security}</h2>
        <SecurityMeasures lang={lang} />
      </div>
    </PageShell>
  )
}

/** What is kept of somebody, with why and until when beside it. */
export function KeptParts({ lang, parts }: { lang: Lang; parts: readonly OwnPart[] }) {
  const texts = recordTexts[lang]
  if (parts.length === 0) return <p>{ownTexts[lang].nothing}</p>
  return (
    <>
      {parts.map(({ item, kept }) => (
        <section class="record-item" aria-labelledby={`kept-${item.key}`}>
          <h2 id={`kept-${item.key}`}>{item.name}</h2>
          {kept.map(({ title, rows }) => (
            <>
              {title !== item.name && <h3 dir="auto">{title}</h3>}
              <dl class="record-facts">
                {rows.map(({ label, value }) => (
                  <div>
                    <dt>{label}</dt>
                    <dd>
                      <bdi>{value}</bdi>
                    </dd>
                  </div>
                ))}
              </dl>
            </>
          ))}
          <p class="field-hint">
            {texts.purpose}: {item.purpose}
          </p>
          <p class="field-hint">
            {texts.basis}: {item.basis}
          </p>
          <p class="field-hint">
            {texts.period}: {item.period}
          </p>
        </section>
      ))}
    </>
  )
}

/** What somebody typed to correct what is kept of them. */
export interface TypedPerson {
  readonly name: string
  readonly phone: string
  readonly lang: string
}

/** Everything that is kept of whoever owns the address. */
export function OwnPage(props: {
  frame: PageFrame
  lang: Lang
  path: string
  address: string
  parts: readonly OwnPart[]
  /** Undefined where there is nothing to correct. */
  typed: TypedPerson | undefined
  errors: Readonly<Record<string, string>>
  isChanged: boolean
}) {
  const { frame, lang, path, address, parts, typed, errors, isChanged } = props
  const texts = ownTexts[lang]
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{texts.ownTitle}</h1>
        <p class="lead" dir="auto">
          {texts.ownLead(address)}
        </p>
      </div>
      <div class="wrap public-form">
        {isChanged && (
          <p class="done" role="status">
            {texts.changed}
          </p>
        )}
        <ErrorSummary
          title={texts.wrongTitle}
          errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
        />
        <ul class="guest-links">
          <li>
            <a href={`${path}/data.json`}>{texts.take}</a> <span class="field-hint">{texts.takeHint}</span>
          </li>
          <li>
            <a href={`${path}/erase`}>{texts.erase}</a>
          </li>
        </ul>
        <KeptParts lang={lang} parts={parts} />
        {typed && (
          <form method="post" action={path}>
            <h2>{texts.changeTitle}</h2>
            <TextField
              name="name"
              label={texts.name}
              value={typed.name}
              error={errors.name}
              autocomplete="name"
              dir="auto"
            />
            <TextField
              name="phone"
              type="tel"
              label={texts.phone}
              value={typed.phone}
              error={errors.phone}
              autocomplete="tel"
              dir="ltr"
            />
            <SelectField
              name="lang"
              label={texts.lang}
              value={typed.lang}
              choices={LANGS.map((code) => ({ value: code, label: nameOfLang(code) }))}
            />
            <FormActions buttons={[{ label: texts.save }]} />
          </form>
        )}
      </div>
    </PageShell>
  )
}

/** What goes and what stays of somebody, as a list. */
export function GoesAndStays({ lang, parts }: { lang: Lang; parts: readonly OwnPart[] }) {
  const texts = ownTexts[lang]
  const staying = parts.filter(({ item }) => item.stays)
  return (
    <>
      <h2>{texts.goes}</h2>
      {parts.length === 0 && <p>{texts.nothing}</p>}
      <ul>
        {parts.map(({ item }) => (
          <li>{item.name}</li>
        ))}
      </ul>
      <h2>{texts.stays}</h2>
      {staying.length === 0 && <p>{texts.nothingStays}</p>}
      <ul>
        {staying.map(({ item }) => (
          <li>
            {item.name}: {item.stays}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The question before everything is erased. */
export function ErasePage(props: { frame: PageFrame; lang: Lang; path: string; parts: readonly OwnPart[] }) {
  const { frame, lang, path, parts } = props
  const texts = ownTexts[lang]
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{texts.eraseTitle}</h1>
        <p class="lead">{texts.eraseLead}</p>
      </div>
      <div class="wrap public-form">
        <GoesAndStays lang={lang} parts={parts} />
        <form method="post" action={`${path}/erase`}>
          <FormActions buttons={[{ label: texts.eraseNow, tone: 'danger' }]}>
            <a href={path}>{texts.keep}</a>
          </FormActions>
        </form>
      </div>
    </PageShell>
  )
}

/** The last page: nothing is kept any more. */
export function ErasedPage({ frame, lang }: { frame: PageFrame; lang: Lang }) {
  return (
    <PageShell frame={frame}>
      <div class="wrap page-head">
        <h1>{ownTexts[lang].erasedTitle}</h1>
        <p class="lead" role="status">
          {ownTexts[lang].erased}
        </p>
      </div>
    </PageShell>
  )
}
