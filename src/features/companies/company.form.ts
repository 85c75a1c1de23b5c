import { SPOKEN_LANGS } from '#src/features/delegation/index.ts'
import { readTyped, type Typed } from '#src/features/joining/index.ts'
import { FIELDS } from '#src/features/parties/index.ts'
import type { TypedForm } from '#src/platform/http/form.ts'
import { findCountry } from '#src/platform/i18n/countries.ts'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { type CompanyForm, type CompanyRecord, WANTS } from './company.model.ts'

const LONGEST_DESCRIPTION = 600
const OLDEST = 1600
const MOST_EMPLOYEES = 1_000_000

/** What the form of a company is read with. */
export interface CompanyAsked {
  readonly langs: readonly Lang[]
  readonly year: number
  /** The address that is proven already: a change of it takes a proof of its own. */
  readonly email?: string
}

/** Reads the form of a company. Where something is wrong, what could be read stands in it. */
export function readCompanyForm(form: TypedForm, asked: CompanyAsked): CompanyForm & Pick<Typed, 'problems'> {
  const typed = readTyped(form)
  const name = typed.line('name', true)
  const country = typed.line('country', true)
  if (country !== '' && findCountry(country) !== country) typed.refuse('country', 'not_offered')
  const descriptions = asked.langs.flatMap((lang) => {
    const words = typed.lines(`description.${lang}`, LONGEST_DESCRIPTION)
    return words === '' ? [] : [[lang, words] as const]
  })
  return {
    said: {
      name,
      country,
      field: typed.one('field', FIELDS) ?? '',
      year: typed.number('year', { least: OLDEST, most: asked.year }),
      employees: typed.number('employees', { least: 1, most: MOST_EMPLOYEES }),
      website: typed.address('website'),
      descriptions: Object.fromEntries(descriptions),
      consents: form.all('consents').includes('yes'),
      langs: typed.some('langs', SPOKEN_LANGS),
      wants: typed.some('wants', WANTS),
    },
    contact: {
      name: typed.line('contact', true),
      role: typed.line('role'),
      email: asked.email ?? typed.email('email'),
      phone: typed.line('phone'),
      lang: typed.one('lang', asked.langs) ?? asked.langs[0] ?? 'en',
    },
    problems: typed.problems,
  }
}

/** A record as it stands in the form. */
export function writeCompanyForm({ said, contact }: CompanyRecord): Readonly<Record<string, readonly string[]>> {
  return {
    name: [said.name],
    country: [said.country],
    field: [said.field],
    year: [String(said.year ?? '')],
    employees: [String(said.employees ?? '')],
    website: [said.website ?? ''],
    ...Object.fromEntries(Object.entries(said.descriptions).map(([lang, words]) => [`description.${lang}`, [words]])),
    consents: said.consents ? ['yes'] : [],
    langs: said.langs,
    wants: said.wants,
    contact: [contact.name],
    role: [contact.role],
    phone: [contact.phone],
    lang: [contact.lang],
  }
}
