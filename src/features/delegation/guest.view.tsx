import type { PropsWithChildren } from 'hono/jsx'
import { directionOf, LANGS, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { ErrorSummary, FormActions, TextField } from '#src/ui/form.tsx'
import { type PageFrame, PageShell } from '#src/ui/page.tsx'
import { type GuestErrors, MOST, type TypedGuest, typedIn } from './guest.form.ts'
import { guestTexts } from './guest.messages.ts'
import { GuestFields } from './guest-fields.view.tsx'

/** What every page of a guest has. */
export interface GuestPageFacts {
  readonly frame: PageFrame
  readonly lang: Lang
  /** Their own address: `/guest/…`. */
  readonly path: string
  readonly title: string
  /** The visit and its days. */
  readonly lines: readonly string[]
  readonly done?: string | undefined
}

/** The frame of a page of a guest. */
export function GuestPage({ page, children }: PropsWithChildren<{ page: GuestPageFacts }>) {
  return (
    <PageShell frame={page.frame}>
      <div class="wrap page-head">
        <h1>{page.title}</h1>
        {page.lines.map((line) => (
          <p class="visit-line" dir="auto">
            {line}
          </p>
        ))}
      </div>
      <div class="wrap guest-page">
        {page.done && (
          <p class="done" role="status">
            {page.done}
          </p>
        )}
        {children}
      </div>
    </PageShell>
  )
}

/** What a guest tells of themselves, what happens to it, and how to take it back. */
export function OwnPage(props: {
  page: GuestPageFacts
  typed: TypedGuest
  errors: GuestErrors
  timeZone: string
  times?: readonly Temporal.ZonedDateTime[] | undefined
  version: number
  stored?: TypedGuest | undefined
  /** Undefined when there is nothing left to answer: the visit does not take place. */
  isOpen: boolean
  links: readonly { readonly label: string; readonly href: string }[]
  privacy: readonly string[]
}) {
  const { page, typed, errors, timeZone, times, version, stored, isOpen, links, privacy } = props
  const texts = guestTexts[page.lang]
  return (
    <GuestPage page={page}>
      {stored && (
        <p class="notice" role="alert">
          {texts.stale}
        </p>
      )}
      {links.length > 0 && (
        <ul class="guest-links">
          {links.map(({ label, href }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="lead">{isOpen ? texts.lead : texts.cancelled}</p>
      <Summary lang={page.lang} errors={errors} />
      {isOpen && (
        <form class="public-form" method="post" action={page.path}>
          <input type="hidden" name="version" value={String(version)} />
          <GuestFields {...{ lang: page.lang, typed, errors, timeZone, times, stored }} />
          <FormActions buttons={[{ label: texts.save }]} />
        </form>
      )}
      <section class="public-form" aria-labelledby="privacy">
        <h2 id="privacy">{texts.privacyTitle}</h2>
        {privacy.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <h2>{texts.ownTitle}</h2>
        <p>{texts.ownLead}</p>
        <ul>
          <li>
            <a href={`${page.path}/data.json`}>{texts.takeAlong}</a>
          </li>
          <li>
            <a href={`${page.path}/erase`}>{texts.erase}</a>
          </li>
        </ul>
      </section>
      <LanguageForm page={page} />
    </GuestPage>
  )
}

function LanguageForm({ page }: { page: GuestPageFacts }) {
  const texts = guestTexts[page.lang]
  return (
    <section class="public-form" aria-labelledby="language">
      <h2 id="language">{texts.languageTitle}</h2>
      <form method="post" action={`${page.path}/language`} class="language-form">
        {LANGS.filter((lang) => lang !== page.lang).map((lang) => (
          <button
            class="ds-button"
            data-variant="secondary"
            type="submit"
            name="lang"
            value={lang}
            lang={lang}
            dir={directionOf(lang)}
          >
            {nameOfLang(lang)}
          </button>
        ))}
      </form>
    </section>
  )
}

/** The second form: what only a letter of invitation needs. */
export function PassportPage(props: {
  page: GuestPageFacts
  typed: TypedGuest
  errors: GuestErrors
  version: number
  stored?: TypedGuest | undefined
}) {
  const { page, typed, errors, version, stored } = props
  const texts = guestTexts[page.lang]
  const { fields } = texts
  const hint = (name: string, words: string) =>
    stored ? `${words} ${texts.storedNow(typedIn(stored, name) || texts.nothingStored)}` : words
  return (
    <GuestPage page={page}>
      {stored && (
        <p class="notice" role="alert">
          {texts.stale}
        </p>
      )}
      <p class="lead">{texts.passportLead}</p>
      <Summary lang={page.lang} errors={errors} />
      <form class="public-form" method="post" action={`${page.path}/passport`}>
        <input type="hidden" name="version" value={String(version)} />
        <TextField
          name="passport_name"
          label={fields.passportName}
          hint={hint('passport_name', fields.passportNameHint)}
          error={errors.passport_name}
          required={texts.required}
          value={typedIn(typed, 'passport_name')}
          maxlength={MOST.line}
          dir="auto"
          autocomplete="off"
        />
        <TextField
          name="born_on"
          label={fields.bornOn}
          hint={hint('born_on', fields.bornOnHint)}
          error={errors.born_on}
          required={texts.required}
          value={typedIn(typed, 'born_on')}
          type="date"
          size="short"
          autocomplete="bday"
        />
        <FormActions buttons={[{ label: texts.save }]}>
          <a href={page.path}>{texts.toMine}</a>
        </FormActions>
      </form>
    </GuestPage>
  )
}

/** A question before something that cannot be undone. */
export function ConfirmPage(props: {
  page: GuestPageFacts
  action: string
  warning: string
  yes: string
  no: { label: string; href: string }
  error?: string | undefined
}) {
  const { page, action, warning, yes, no, error } = props
  return (
    <GuestPage page={page}>
      {error && (
        <p class="notice" role="alert">
          {error}
        </p>
      )}
      <p class="lead">{warning}</p>
      <form method="post" action={action}>
        <FormActions buttons={[{ label: yes, tone: 'danger' }]}>
          <a href={no.href}>{no.label}</a>
        </FormActions>
      </form>
    </GuestPage>
  )
}

/** The last page of a link: nothing is kept any more. */
export function ErasedPage({ page, words }: { page: GuestPageFacts; words: string }) {
  return (
    <GuestPage page={page}>
      <p class="lead">{words}</p>
    </GuestPage>
  )
}

/** What is wrong with a form of a guest. */
export function Summary({ lang, errors }: { lang: Lang; errors: GuestErrors }) {
  const list = Object.entries(errors).map(([name, message]) => ({ name, message }))
  return <ErrorSummary title={guestTexts[lang].wrongTitle} errors={list} />
}
