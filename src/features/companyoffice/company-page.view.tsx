import { PeopleTabs } from '#src/features/people/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { AreaField, FormActions } from '#src/ui/office/form.tsx'
import { type OfficeFrame, OfficeShell } from '#src/ui/office/shell.tsx'
import { RowList } from './look.view.tsx'
import { companyOfficeTexts } from './office.messages.ts'

interface Linked {
  readonly label: string
  readonly href: string
  readonly note: string
}

/** A company as staff know it: who keeps its record, what was written down, what it did with the city. */
export function CompanyPage(props: {
  frame: OfficeFrame
  lang: OfficeLang
  name: string
  path: string
  facts: readonly { label: string; value: string }[]
  links: readonly { label: string; href: string }[]
  waiting: readonly Linked[]
  contacts: readonly {
    name: string
    email: string
    phone: string
    marks: readonly string[]
    rows: readonly { label: string; value: string }[]
  }[]
  notes: readonly { words: string; by: string; at: string }[]
  visits: readonly Linked[]
  events: readonly Linked[]
}) {
  const { frame, lang, name, path, facts, links, waiting, contacts, notes, visits, events } = props
  const { page, back, waitingTitle } = companyOfficeTexts[lang]
  return (
    <OfficeShell frame={frame}>
      <p class="back">
        <a href="/office/people/companies">{back}</a>
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <PeopleTabs lang={lang} current="companies" />
      <RowList rows={facts} />
      <p>
        {links.map(({ label, href }, at) => (
          <>
            {at > 0 && ' · '}
            <a href={href}>{label}</a>
          </>
        ))}
      </p>
      <div class="panels">
        {waiting.length > 0 && (
          <section class="panel needs">
            <h2>{waitingTitle}</h2>
            <Links links={waiting} />
          </section>
        )}
        <section class="panel">
          <h2>{page.contacts}</h2>
          {contacts.length === 0 && <p>{page.noContacts}</p>}
          {contacts.map((contact) => (
            <>
              <h3>
                <bdi>{contact.name}</bdi>
                {contact.marks.map((mark) => (
                  <>
                    {' '}
                    <span class="ds-tag" data-color="accent">
                      {mark}
                    </span>
                  </>
                ))}
              </h3>
              <p>
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
                {contact.phone && <span dir="ltr"> {contact.phone}</span>}
              </p>
              <RowList rows={contact.rows} />
            </>
          ))}
        </section>
        <section class="panel">
          <h2 id="notes">{page.notes}</h2>
          <form method="post" action={`${path}/notes`}>
            <AreaField name="words" label={page.note} hint={page.noteHint} value="" rows={3} dir="auto" />
            <FormActions buttons={[{ label: page.add, tone: 'secondary' }]} />
          </form>
          {notes.length === 0 && <p>{page.noNotes}</p>}
          <ol class="conversation">
            {notes.map(({ words, by, at }) => (
              <li>
                <p class="field-hint">
                  {by}, {at}
                </p>
                <p class="words" dir="auto">
                  {words}
                </p>
              </li>
            ))}
          </ol>
        </section>
        <section class="panel needs">
          <h2>{page.visits}</h2>
          {visits.length === 0 ? <p>{page.noVisits}</p> : <Links links={visits} />}
        </section>
        <section class="panel needs">
          <h2>{page.events}</h2>
          {events.length === 0 ? <p>{page.noEvents}</p> : <Links links={events} />}
        </section>
      </div>
    </OfficeShell>
  )
}

function Links({ links }: { links: readonly Linked[] }) {
  return (
    <ul>
      {links.map(({ label, href, note }) => (
        <li>
          <a href={href}>
            <bdi>{label}</bdi>
          </a>{' '}
          <span class="field-hint">{note}</span>
        </li>
      ))}
    </ul>
  )
}
