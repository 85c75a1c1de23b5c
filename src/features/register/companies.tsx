import { countCompanies, readParties } from '#src/features/parties/index.ts'
import { compareIn } from '#src/platform/i18n/alphabet.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatDate } from '#src/platform/i18n/formats.ts'
import { Companies } from './companies.view.tsx'
import { countAlong } from './company.count.ts'
import { companyTexts } from './company.messages.ts'
import { fieldTexts } from './field.messages.ts'
import { linkToParty } from './party-name.ts'
import type { Project } from './projection.ts'

/** The foreign companies: all of them in figures, by name those that agreed to it. */
export const projectCompanies: Project = async ({ db }, { lang }) => {
  const [counted, listed] = await Promise.all([countCompanies(db), readParties(db, { kinds: ['company'] })])
  const { unknown } = companyTexts[lang]
  const compare = compareIn(lang)
  const countryOf = (code: string | undefined) => (code ? formatCountry(lang, code) : unknown)
  const fieldOf = (code: string | undefined) => (code && fieldTexts[lang][code]) ?? unknown
  const countries = countAlong(counted, (row) => row.country)
  return (
    <Companies
      lang={lang}
      total={counted.reduce((sum, row) => sum + row.companies, 0)}
      countries={countries.filter(({ value }) => value).length}
      byCountry={countries.map(({ value, companies }) => ({ label: countryOf(value), companies }))}
      byField={countAlong(counted, (row) => row.field).map(({ value, companies }) => ({
        label: fieldOf(value),
        companies,
      }))}
      byYear={yearsBetween(countAlong(counted, (row) => row.arrivedYear))}
      directory={listed
        .map((party) => ({
          ...linkToParty(party, lang),
          country: countryOf(party.country),
          field: fieldOf(party.field),
          arrived: party.arrived ? formatDate(lang, party.arrived) : unknown,
        }))
        .sort((a, b) => compare(a.label, b.label))}
    />
  )
}

// A year in which nobody came is a column too; what has no year stands in the table of figures only.
function yearsBetween(counted: readonly { value: number | undefined; companies: number }[]) {
  const known = counted.flatMap(({ value }) => value ?? [])
  if (known.length === 0) return []
  const first = Math.min(...known)
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, at) => ({
    label: String(first + at),
    companies: counted.find(({ value }) => value === first + at)?.companies ?? 0,
  }))
}
