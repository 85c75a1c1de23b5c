import { Hono } from 'hono'
import { readRecords } from '#src/features/companies/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  showPage,
} from '#src/features/office/index.ts'
import { FIELDS } from '#src/features/parties/index.ts'
import { fieldTexts } from '#src/features/register/index.ts'
import { actorOf, type OfficeLang } from '#src/features/staff/index.ts'
import { compareIn } from '#src/platform/i18n/alphabet.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatStamp } from '#src/platform/i18n/formats.ts'
import { CSV_START, writeCsvRow } from '#src/platform/tabular/csv-write.ts'
import { type CompanyWish, listCompanies, readCompanyKinds } from './company.lists.ts'
import { CompanyListPage } from './list.view.tsx'
import { recordCompanyList } from './note.store.ts'
import { companyOfficeTexts } from './office.messages.ts'

const PER_PAGE = 100
const CONTACT = ['yes', 'no', 'unconfirmed'] as const
const CONSENT = ['yes', 'no'] as const

/** The list of companies, on a page and as a table to take along. */
export function companyListOffice({ db }: OfficeDeps) {
  return new Hono<OfficeEnv>()
    .get('/people/companies', async (c) => {
      const { lang, site } = c.var
      const wish = wishIn(c)
      const page = Number(/^[1-9]\d{0,4}$/.exec(c.req.query('page') ?? '1')?.[0])
      if (!wish || !page) return notThere(c)
      const texts = companyOfficeTexts[lang]
      const [{ companies, total }, kinds, waiting] = await Promise.all([
        listCompanies(db, wish, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }),
        readCompanyKinds(db),
        readRecords(db, { waiting: true }),
      ])
      const compare = compareIn(lang)
      const sorted = (choices: { value: string; label: string }[]) =>
        choices.sort((one, other) => compare(one.label, other.label))
      const query = queryOf(wish)
      const pages = Math.max(1, Math.ceil(total / PER_PAGE))
      const linkTo = (label: string, number: number) => ({
        label,
        href: `/office/people/companies?${new URLSearchParams({ ...query, page: String(number) })}`,
      })
      return showPage(
        c,
        <CompanyListPage
          frame={officeFrame(c, { title: texts.title, done: doneIn(c, texts.done) })}
          lang={lang}
          waiting={waiting.map(({ id, said, partyId, waitsSince }) => ({
            label: said.name,
            href: `/office/people/companies/waiting/${id}`,
            note: [
              partyId ? texts.change : texts.newOne,
              waitsSince && formatStamp(lang, waitsSince.toZonedDateTimeISO(site?.timeZone ?? 'UTC')),
            ]
              .filter(Boolean)
              .join(', '),
          }))}
          words={wish.words ?? ''}
          filters={[
            {
              name: 'country',
              label: texts.country,
              value: wish.country ?? '',
              choices: sorted(kinds.countries.map((value) => ({ value, label: formatCountry(lang, value) }))),
            },
            {
              name: 'field',
              label: texts.field,
              value: wish.field ?? '',
              choices: sorted(kinds.fields.map((value) => ({ value, label: fieldTexts[lang][value] ?? value }))),
            },
            {
              name: 'consent',
              label: texts.consent,
              value: wish.consent ?? '',
              choices: CONSENT.map((value) => ({ value, label: texts.consents[value] })),
            },
            {
              name: 'contact',
              label: texts.contact,
              value: wish.contact ?? '',
              choices: CONTACT.map((value) => ({ value, label: texts.contacts[value] })),
            },
          ]}
          isNarrowed={Object.keys(query).length > 0}
          lines={companies.map((company) => ({
            name: company.name,
            href: `/office/people/companies/${company.id}`,
            ...wordsOf(lang, company),
            isShown: company.consentedOn !== null,
            contacts: company.contacts,
            marks: [...(company.waits ? [texts.waits] : []), ...(company.unconfirmed ? [texts.unconfirmed] : [])],
          }))}
          total={total}
          csv={`/office/people/companies.csv?${new URLSearchParams(query)}`}
          paging={{
            label: texts.pages,
            newer: page > 1 ? linkTo(texts.newer, page - 1) : undefined,
            current: texts.pageNumber(page, pages),
            older: page < pages ? linkTo(texts.older, page + 1) : undefined,
          }}
        />,
      )
    })

    .get('/people/companies.csv', async (c) => {
      const { lang } = c.var
      const wish = wishIn(c)
      if (!wish) return notThere(c)
      const texts = companyOfficeTexts[lang]
      const { companies } = await listCompanies(db, wish)
      const rows = companies.flatMap((company) => {
        const { country, field } = wordsOf(lang, company)
        const shown = texts.consents[company.consentedOn ? 'yes' : 'no']
        const contacts = company.contacts.length > 0 ? company.contacts : [undefined]
        return contacts.map((contact) => [
          company.name,
          country,
          field,
          company.arrivedYear,
          shown,
          contact?.name,
          contact?.role,
          contact?.email,
          contact?.phone,
          company.unconfirmed ? texts.unconfirmed : '',
        ])
      })
      await recordCompanyList(db, actorOf(c.var.staff), rows.length)
      return c.body(CSV_START + [texts.csvColumns, ...rows].map((row) => writeCsvRow(row)).join(''), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="companies.csv"',
      })
    })
}

const wordsOf = (lang: OfficeLang, { country, field }: { country: string | null; field: string | null }) => ({
  country: country ? formatCountry(lang, country) : '',
  field: field ? (fieldTexts[lang][field] ?? field) : '',
})

// What is no filter of ours is not there: nothing typed into an address ends in a page of errors.
function wishIn(c: OfficeContext): CompanyWish | undefined {
  const query = (name: string) => c.req.query(name)?.trim() || undefined
  const [words, country, field, consent, contact] = ['q', 'country', 'field', 'consent', 'contact'].map(query)
  const isOdd =
    (country && !/^[A-Z]{2}$/.test(country)) ||
    (field && !FIELDS.includes(field)) ||
    (consent && !CONSENT.some((each) => each === consent)) ||
    (contact && !CONTACT.some((each) => each === contact)) ||
    (words && (words.length > 200 || words.includes('\0')))
  if (isOdd) return undefined
  return {
    lang: c.var.lang,
    words,
    country,
    field,
    consent: CONSENT.find((each) => each === consent),
    contact: CONTACT.find((each) => each === contact),
  }
}

const queryOf = ({ words, country, field, consent, contact }: CompanyWish) =>
  Object.fromEntries(
    Object.entries({ q: words, country, field, consent, contact }).filter(
      (entry): entry is [string, string] => !!entry[1],
    ),
  )
