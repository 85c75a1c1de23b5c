import { fieldTexts } from '#src/features/register/index.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatNumber, formatStamp, localeOf } from '#src/platform/i18n/formats.ts'
import { LANGS, type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import { companyTexts } from './company.messages.ts'
import type { CompanyRecord, CompanySaid } from './company.model.ts'

type Rows = readonly { readonly label: string; readonly value: string }[]

/** All that is kept of a company by its record, in the words of a language, in the order of the form. */
export function presentKept(lang: Lang, record: CompanyRecord, timeZone: string): { title: string; rows: Rows }[] {
  const { fields, parts } = companyTexts[lang]
  const { contact, said } = record
  const stamp = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(timeZone))
  return [
    { title: `${parts.company} (${stamp(record.since)})`, rows: presentSaid(lang, said) },
    {
      title: parts.contact,
      rows: [
        { label: fields.contact.label, value: contact.name },
        { label: fields.role.label, value: contact.role },
        { label: fields.email.label, value: contact.email },
        { label: fields.phone.label, value: contact.phone },
        { label: fields.lang.label, value: nameOfLang(contact.lang) },
      ],
    },
  ]
}

/** What a company says of itself, in the words of a language. */
export function presentSaid(lang: Lang, said: CompanySaid): Rows {
  const texts = companyTexts[lang]
  const { fields } = texts
  const numbers = (value: number | undefined) => (value === undefined ? '' : formatNumber(lang, value))
  return [
    { label: fields.name.label, value: said.name },
    { label: fields.country.label, value: formatCountry(lang, said.country) },
    { label: fields.field.label, value: fieldTexts[lang][said.field] ?? '' },
    { label: fields.year.label, value: said.year === undefined ? '' : String(said.year) },
    { label: fields.employees.label, value: numbers(said.employees) },
    { label: fields.website.label, value: said.website ?? '' },
    ...LANGS.flatMap((each) => {
      const value = said.descriptions[each]
      return value ? [{ label: texts.description(nameOfLang(each)), value }] : []
    }),
    { label: fields.langs.label, value: said.langs.map((code) => nameOfSpoken(lang, code)).join(', ') },
    { label: fields.wants.label, value: said.wants.map((want) => texts.wants[want]).join(', ') },
    { label: fields.consents.label, value: said.consents ? texts.consentYes : texts.consentNo },
  ]
}

const nameOfSpoken = (lang: Lang, code: string) =>
  new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(code) ?? code
