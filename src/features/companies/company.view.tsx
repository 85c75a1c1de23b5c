import { SPOKEN_LANGS } from '#src/features/delegation/index.ts'
import { CheckForm, joiningTexts, KeptRows, OutsidePage, type ProblemKey } from '#src/features/joining/index.ts'
import { FIELDS } from '#src/features/parties/index.ts'
import { fieldTexts } from '#src/features/register/index.ts'
import { countriesIn } from '#src/platform/i18n/country-list.ts'
import { localeOf } from '#src/platform/i18n/formats.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { AreaField, ChoiceField, ErrorSummary, FormActions, SelectField, TextField } from '#src/ui/form.tsx'
import type { PageFrame } from '#src/ui/page.tsx'
import { companyTexts } from './company.messages.ts'
import { WANTS } from './company.model.ts'
import type { CompanyField } from './company.texts.ts'

/** The form of a company in one of its states. */
export interface CompanyFormView {
  readonly lang: Lang
  /** The languages that the site is read in. */
  readonly langs: readonly Lang[]
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly problems: ReadonlyMap<string, ProblemKey>
}

/** The form on which a company registers itself. */
export function RegisterPage({
  frame,
  view,
  action,
  city,
}: {
  frame: PageFrame
  view: CompanyFormView
  action: string
  city: string
}) {
  const texts = companyTexts[view.lang]
  return (
    <OutsidePage frame={frame} title={texts.title} lead={texts.lead(city)}>
      <p>{texts.steps}</p>
      <CompanyErrors view={view} />
      <form method="post" action={action} novalidate id="form">
        <CompanyFields view={view} isNew />
        <p>{texts.privacy}</p>
        <FormActions buttons={[{ label: texts.send }]} />
      </form>
    </OutsidePage>
  )
}

function CompanyErrors({ view: { lang, problems, langs } }: { view: CompanyFormView }) {
  const texts = companyTexts[lang]
  const labelOf = (name: string) => {
    const described = langs.find((each) => name === `description.${each}`)
    return described ? texts.description(nameOfLang(described)) : (texts.fields[name as CompanyField]?.label ?? '')
  }
  const errors = [...problems].map(([name, problem]) => ({
    name,
    message: [labelOf(name), joiningTexts[lang].problems[problem]].filter(Boolean).join(': '),
  }))
  return <ErrorSummary title={joiningTexts[lang].wrongTitle} errors={errors} />
}

function CompanyFields({ view, isNew }: { view: CompanyFormView; isNew?: boolean }) {
  const { lang, langs, values, problems } = view
  const texts = companyTexts[lang]
  const { required, problems: words } = joiningTexts[lang]
  const errorOf = (name: string) => {
    const problem = problems.get(name)
    return problem && words[problem]
  }
  const field = (name: CompanyField, isNeeded = false) => ({
    name,
    ...texts.fields[name],
    value: values[name]?.[0] ?? '',
    error: errorOf(name),
    ...(isNeeded && { required }),
  })
  const boxes = (name: CompanyField) => ({
    name,
    ...texts.fields[name],
    values: values[name] ?? [],
    error: errorOf(name),
  })
  return (
    <>
      <h2>{texts.parts.company}</h2>
      <TextField {...field('name', true)} autocomplete="organization" dir="auto" />
      <SelectField {...field('country', true)} choices={countriesIn(lang)} none={texts.chooseCountry} />
      <SelectField
        {...field('field', true)}
        choices={FIELDS.map((value) => ({ value, label: fieldTexts[lang][value] ?? value }))}
        none={texts.chooseField}
      />
      <TextField {...field('year')} inputmode="numeric" size="short" dir="ltr" />
      <TextField {...field('employees')} inputmode="numeric" size="short" dir="ltr" />
      <TextField {...field('website')} type="url" autocomplete="url" dir="ltr" />
      {langs.map((each) => (
        <AreaField
          name={`description.${each}`}
          label={texts.description(nameOfLang(each))}
          hint={texts.descriptionHint}
          value={values[`description.${each}`]?.[0] ?? ''}
          error={errorOf(`description.${each}`)}
          rows={3}
          lang={each}
        />
      ))}
      <h2>{texts.parts.contact}</h2>
      <TextField {...field('contact', true)} autocomplete="name" dir="auto" />
      <TextField {...field('role')} autocomplete="organization-title" dir="auto" />
      {isNew && <TextField {...field('email', true)} type="email" autocomplete="email" dir="ltr" />}
      <TextField {...field('phone')} type="tel" autocomplete="tel" size="short" dir="ltr" />
      <SelectField
        {...field('lang')}
        value={values.lang?.[0] ?? lang}
        choices={langs.map((value) => ({ value, label: nameOfLang(value) }))}
      />
      <ChoiceField
        {...boxes('langs')}
        type="checkbox"
        choices={SPOKEN_LANGS.map((value) => ({ value, label: nameOfSpokenIn(lang, value) }))}
      />
      <h2>{texts.parts.wishes}</h2>
      <ChoiceField
        {...boxes('wants')}
        type="checkbox"
        choices={WANTS.map((value) => ({ value, label: texts.wants[value] }))}
      />
      <h2>{texts.parts.directory}</h2>
      <ChoiceField {...boxes('consents')} type="checkbox" choices={[{ value: 'yes', label: texts.consent }]} />
    </>
  )
}

const nameOfSpokenIn = (lang: Lang, code: string) =>
  new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(code) ?? code

/** The page of a company's own: where it stands, all that is kept, and what it can do about it. */
export function OwnCompanyPage(props: {
  frame: PageFrame
  view: CompanyFormView
  title: string
  path: string
  version: number
  done: string | undefined
  state: readonly string[]
  publicPath: string | undefined
  isListed: boolean
  asks: boolean
  kept: Parameters<typeof KeptRows>[0]['parts']
  address: { value: string; error: string | undefined }
}) {
  const { frame, view, title, path, version, done, state, publicPath, isListed, asks, kept, address } = props
  const { lang } = view
  const { own, fields } = companyTexts[lang]
  return (
    <OutsidePage frame={frame} title={title} done={done}>
      {state.map((sentence) => (
        <p class="lead" dir="auto">
          {sentence}
        </p>
      ))}
      {publicPath && (
        <p>
          <a href={publicPath}>{own.toPage}</a>
        </p>
      )}
      <h2>{joiningTexts[lang].keptTitle}</h2>
      <KeptRows parts={kept} />
      {asks && <CheckForm lang={lang} action={`${path}/check`} lead={own.checkLead} />}
      <details class="more-fields" open={view.problems.size > 0}>
        <summary>{own.change}</summary>
        <p>{own.changeLead}</p>
        <CompanyErrors view={view} />
        <form method="post" action={path} novalidate>
          <input type="hidden" name="version" value={String(version)} />
          <CompanyFields view={view} />
          <FormActions buttons={[{ label: own.save }]} />
        </form>
      </details>
      <details class="more-fields" open={address.error !== undefined}>
        <summary>{own.addressTitle}</summary>
        <form method="post" action={`${path}/mail`} novalidate>
          <p>{own.addressLead}</p>
          <TextField name="email" label={fields.email.label} type="email" autocomplete="email" dir="ltr" {...address} />
          <FormActions buttons={[{ label: own.addressSend, tone: 'secondary' }]} />
        </form>
      </details>
      {isListed && (
        <form method="post" action={`${path}/leave`}>
          <h2>{own.withdrawTitle}</h2>
          <p>{own.withdrawLead}</p>
          <FormActions buttons={[{ label: own.withdraw, tone: 'secondary' }]} />
        </form>
      )}
      <h2>{own.eraseTitle}</h2>
      <p>
        <a href={`${path}/erase`}>{own.erase}</a>
      </p>
    </OutsidePage>
  )
}
