import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { ErrorSummary, FormActions, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import type { FieldError } from './field.ts'
import type { LanguageTexts } from './language.messages.ts'
import type { CityLanguage, MissingIn } from './language.model.ts'

/** The ways to each language, and the form that adds one. */
export function LanguageWays(props: {
  texts: LanguageTexts
  languages: readonly CityLanguage[]
  typed: string
  error: string | undefined
}) {
  const { texts, languages, typed, error } = props
  return (
    <>
      <section class="panel">
        <h2>{texts.readers}</h2>
        <ul class="owned">
          {languages.map(({ code, open }) => (
            <li>
              <a href={`/office/settings/languages/${code}`}>{texts.toLanguage(nameOfLang(code))}</a>
              <span>{open ? texts.open : texts.closed}</span>
            </li>
          ))}
        </ul>
      </section>
      <form class="panel" method="post" action="/office/settings/languages/add">
        <h2>{texts.addTitle}</h2>
        <TextField name="code" label={texts.addCode} hint={texts.addHint} value={typed} error={error} size="short" />
        <FormActions buttons={[{ label: texts.add, tone: 'secondary' }]} />
      </form>
    </>
  )
}

/** The page of a language that could not be added. */
export function AddLanguagePage(props: {
  frame: OfficeFrame
  texts: LanguageTexts
  errorTitle: string
  languages: readonly CityLanguage[]
  typed: string
  message: string
}) {
  const { frame, texts, errorTitle, languages, typed, message } = props
  return (
    <OfficeShell frame={frame}>
      <p class="crumb">
        <a href="/office/settings/languages">{texts.back}</a>
      </p>
      <h1>{texts.addTitle}</h1>
      <ErrorSummary title={errorTitle} errors={[{ name: 'code', message }]} />
      <LanguageWays texts={texts} languages={languages} typed={typed} error={message} />
    </OfficeShell>
  )
}

/** One language: what its readers would miss, and the buttons that open and close it. */
export function LanguagePage(props: {
  frame: OfficeFrame
  texts: LanguageTexts
  errorTitle: string
  language: CityLanguage
  missing: MissingIn
  errors: readonly FieldError[]
}) {
  const { frame, texts, errorTitle, language, missing, errors } = props
  const { code, open, required } = language
  const action = `/office/settings/languages/${code}`
  const isComplete = missing.pages.length === 0 && missing.names && missing.terms === 0
  return (
    <OfficeShell frame={frame}>
      <p class="crumb">
        <a href="/office/settings/languages">{texts.back}</a>
      </p>
      <h1 lang={code}>{nameOfLang(code)}</h1>
      <p class="lead">{open ? texts.isOpen : texts.isClosed}</p>
      <ErrorSummary title={errorTitle} errors={errors} />
      <section class="panel">
        <h2>{texts.missingTitle}</h2>
        {isComplete && <p>{texts.nothingMissing}</p>}
        <MissingList texts={texts} code={code} missing={missing} />
        <p>{texts.whatHappens}</p>
        <form method="post" action={action}>
          {!open && !isComplete && (
            <div class="choice">
              <input class="ds-input" type="checkbox" id="field-anyway" name="anyway" value="yes" />
              <label class="ds-label" data-weight="regular" for="field-anyway">
                {texts.openAnyway}
              </label>
            </div>
          )}
          {open && <p>{required ? texts.cannotClose : texts.closeLead}</p>}
          {open && !required && (
            <FormActions buttons={[{ label: texts.closeIt, name: 'do', value: 'close', tone: 'secondary' }]} />
          )}
          {!open && <FormActions buttons={[{ label: texts.openIt, name: 'do', value: 'open' }]} />}
        </form>
      </section>
      {!open && !required && missing.isUnused && (
        <form class="panel" method="post" action={action}>
          <p>{texts.removeLead}</p>
          <FormActions buttons={[{ label: texts.remove, name: 'do', value: 'remove', tone: 'danger' }]} />
        </form>
      )}
    </OfficeShell>
  )
}

function MissingList({ texts, code, missing }: { texts: LanguageTexts; code: Lang; missing: MissingIn }) {
  return (
    <>
      {missing.pages.length > 0 && <p>{texts.missingPages}</p>}
      {missing.pages.length > 0 && (
        <ul>
          {missing.pages.map(({ id, title, lang }) => (
            <li>
              <a href={`/office/entries/${id}/${code}`} lang={lang}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
      {!missing.names && (
        <p>
          <a href="/office/settings/city">{texts.missingNames}</a>
        </p>
      )}
      {missing.terms > 0 && (
        <p>
          <a href="/office/settings/audiences">{texts.missingTerms(missing.terms)}</a>
        </p>
      )}
      {missing.others > 0 && <p>{texts.missingOthers(missing.others)}</p>}
    </>
  )
}
