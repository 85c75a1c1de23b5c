import { PeopleTabs } from '#src/features/people/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { type Choice, SelectField, TextField } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { companyOfficeTexts } from './office.messages.ts'

/** A company of the list, ready to be read. */
export interface CompanyLine {
  readonly name: string
  readonly href: string
  readonly country: string
  readonly field: string
  readonly isShown: boolean
  readonly contacts: readonly { readonly name: string; readonly email: string }[]
  readonly marks: readonly string[]
}

/** The companies, with what waits for a look before them. */
export function CompanyListPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  waiting: readonly { label: string; href: string; note: string }[]
  words: string
  filters: readonly { name: string; label: string; value: string; choices: readonly Choice[] }[]
  isNarrowed: boolean
  lines: readonly CompanyLine[]
  total: number
  csv: string
  paging: Parameters<typeof Pagination>[0]
}) {
  const { frame, lang, waiting, words, filters, isNarrowed, lines, total, csv, paging } = props
  const texts = companyOfficeTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <PeopleTabs lang={lang} current="companies" />
      {waiting.length > 0 && (
        <section class="panel needs" aria-labelledby="waiting">
          <h2 id="waiting">{texts.waitingTitle}</h2>
          <ul>
            {waiting.map(({ label, href, note }) => (
              <li>
                <a href={href}>
                  <bdi>{label}</bdi>
                </a>{' '}
                <span class="field-hint">{note}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form class="panel list-filters" method="get" action="/office/people/companies">
        <TextField name="q" label={texts.search} value={words} type="search" />
        {filters.map((filter) => (
          <SelectField {...filter} none={texts.any} />
        ))}
        <div class="form-actions">
          <button class="ds-button" type="submit">
            {texts.show}
          </button>
          {isNarrowed && <a href="/office/people/companies">{texts.clear}</a>}
        </div>
      </form>
      <p class="list-count" role="status">
        {total === 0 ? texts.none : texts.found(total)}
      </p>
      {lines.length > 0 && <Lines lang={lang} lines={lines} />}
      <Pagination {...paging} />
      {total > 0 && (
        <p>
          <a href={csv}>{texts.csv}</a>
        </p>
      )}
    </OfficeShell>
  )
}

function Lines({ lang, lines }: { lang: OfficeLang; lines: readonly CompanyLine[] }) {
  const { columns, inDirectory, notInDirectory, noContact } = companyOfficeTexts[lang]
  return (
    <table class="office-table stacks">
      <thead>
        <tr>
          {Object.values(columns).map((label) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, href, country, field, isShown, contacts, marks }) => (
          <tr>
            <th scope="row">
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
              {marks.map((mark) => (
                <>
                  {' '}
                  <span class="ds-tag" data-color="accent">
                    {mark}
                  </span>
                </>
              ))}
            </th>
            <td data-label={columns.country}>{country}</td>
            <td data-label={columns.field}>{field}</td>
            <td data-label={columns.directory}>{isShown ? inDirectory : notInDirectory}</td>
            <td data-label={columns.contact}>
              {contacts.length === 0
                ? noContact
                : contacts.map((contact) => (
                    <div>
                      <bdi>{contact.name}</bdi> <a href={`mailto:${contact.email}`}>{contact.email}</a>
                    </div>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
