import { Hono } from 'hono'
import {
  acceptRecord,
  type CompanyRecord,
  companyTexts,
  declineRecord,
  type LookResult,
  presentSaid,
  readRecord,
  readRecords,
  readSlugOfCompany,
} from '#src/features/companies/index.ts'
import { pathOfEntry } from '#src/features/entries/index.ts'
import {
  doneIn,
  notThere,
  type OfficeContext,
  type OfficeDeps,
  type OfficeEnv,
  officeFrame,
  officeTexts,
  requireRight,
  showPage,
} from '#src/features/office/index.ts'
import { readPartyFacts } from '#src/features/parties/index.ts'
import { fieldTexts } from '#src/features/register/index.ts'
import { wordsOfOffice } from '#src/features/registering/index.ts'
import { actorOf, isId, type OfficeLang } from '#src/features/staff/index.ts'
import { numberOf } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { formatDate, formatStamp } from '#src/platform/i18n/formats.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { cleanLines } from '#src/platform/text/clean-line.ts'
import { writePartialDate } from '#src/platform/time/partial-date.ts'
import { findAlike, readCompany, readDoings } from './company.lists.ts'
import { CompanyPage } from './company-page.view.tsx'
import { companyListOffice } from './list.office.tsx'
import { LookPage } from './look.view.tsx'
import { addNote, readNotes } from './note.store.ts'
import { companyOfficeTexts } from './office.messages.ts'

const WAITING = '/people/companies/waiting/:id'

/** Companies in the office: the list, what waits for a look, and a page for each. */
export function companyOffice(deps: OfficeDeps) {
  const { db, mail, vault, origin } = deps
  const meansOf = (c: OfficeContext) => (c.var.site ? { db, mail, vault, origin, site: c.var.site } : undefined)
  const withWaiting = async (c: OfficeContext, work: (record: CompanyRecord) => Promise<Response>) => {
    const id = c.req.param('id') ?? ''
    const record = isId(id) ? await readRecord(db, id) : undefined
    if (!record) return notThere(c)
    if (record.waitsSince) return work(record)
    return c.redirect(record.partyId ? `/office/people/companies/${record.partyId}` : '/office/people/companies', 303)
  }
  const afterLook = (c: OfficeContext, result: LookResult, record: CompanyRecord, done: 'accepted' | 'declined') => {
    const { look } = companyOfficeTexts[c.var.lang]
    if (result === 'moved') return showLook(c, deps, record, { errors: [{ name: 'party', message: look.moved }] }, 409)
    if (result === 'unknown_party')
      return showLook(c, deps, record, { errors: [{ name: 'party', message: look.unknownParty }] }, 422)
    return c.redirect(`/office/people/companies?done=${done}`, 303)
  }
  const manage = requireRight(deps, 'people.manage')
  return new Hono<OfficeEnv>()
    .use('/people/companies', manage)
    .use('/people/companies.csv', manage)
    .use('/people/companies/*', manage)
    .route('/', companyListOffice(deps))
    .get(WAITING, (c) => withWaiting(c, (record) => showLook(c, deps, record)))
    .post(`${WAITING}/accept`, async (c) => {
      const means = meansOf(c)
      const id = c.req.param('id')
      const record = isId(id) ? await readRecord(db, id) : undefined
      if (!means || !record) return notThere(c)
      const form = await readForm(c)
      const party = form.text('party')
      const look = { id, version: Number(form.text('version')), by: actorOf(c.var.staff) }
      return afterLook(
        c,
        await acceptRecord(means, { ...look, partyId: isId(party) ? party : undefined }),
        record,
        'accepted',
      )
    })
    .post(`${WAITING}/decline`, async (c) => {
      const means = meansOf(c)
      const id = c.req.param('id')
      const record = isId(id) ? await readRecord(db, id) : undefined
      if (!means || !record) return notThere(c)
      const form = await readForm(c)
      const reason = cleanLines(form.text('reason'), 2_000)
      const { reasonMissing } = companyOfficeTexts[c.var.lang].look
      if (!reason) return showLook(c, deps, record, { errors: [{ name: 'reason', message: reasonMissing }] }, 422)
      const look = { id, version: Number(form.text('version')), reason, by: actorOf(c.var.staff) }
      return afterLook(c, await declineRecord(means, look), record, 'declined')
    })
    .get('/people/companies/:party', (c) => showCompany(c, deps))
    .post('/people/companies/:party/notes', async (c) => {
      const partyId = c.req.param('party')
      const company = isId(partyId) ? await readCompany(db, c.var.lang, partyId) : undefined
      if (!company) return notThere(c)
      const words = cleanLines((await readForm(c)).text('words'), 4_000)
      if (words) await addNote(db, { partyId, words, by: actorOf(c.var.staff) })
      return c.redirect(`/office/people/companies/${partyId}${words ? '?done=noted' : ''}#notes`, 303)
    })
}

async function showLook(
  c: OfficeContext,
  { db }: OfficeDeps,
  record: CompanyRecord,
  tried: { errors: readonly { name: string; message: string }[] } = { errors: [] },
  status: 200 | 409 | 422 = 200,
) {
  const { lang, site } = c.var
  const { look } = companyOfficeTexts[lang]
  const { fields } = companyTexts[lang]
  const stamp = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(site?.timeZone ?? 'UTC'))
  const [alike, facts] = await Promise.all([
    record.partyId ? [] : findAlike(db, lang, record.said),
    record.partyId ? readPartyFacts(db, record.partyId) : undefined,
  ])
  const title = look.title(record.said.name)
  const page = (
    <LookPage
      frame={officeFrame(c, { title })}
      lang={lang}
      title={title}
      path={`/office/people/companies/waiting/${record.id}`}
      version={record.version}
      isChange={record.partyId !== undefined}
      since={record.waitsSince ? look.since(stamp(record.waitsSince)) : ''}
      says={saidInOffice(lang, record)}
      contact={contactRows(lang, record)}
      stands={
        facts && {
          href: `/office/people/companies/${record.partyId}`,
          rows: [
            { label: fields.name.label, value: facts.names.map(({ name }) => name).join(', ') },
            { label: fields.country.label, value: facts.country ? formatCountry(lang, facts.country) : '' },
            { label: fields.field.label, value: facts.field ? (fieldTexts[lang][facts.field] ?? '') : '' },
            { label: fields.year.label, value: facts.arrived ? writePartialDate(facts.arrived) : '' },
            { label: fields.website.label, value: facts.website ?? '' },
          ],
        }
      }
      alike={alike.map(({ id, name, country, website }) => ({
        value: id,
        label: name,
        hint: [country && formatCountry(lang, country), website].filter(Boolean).join(', ') || undefined,
      }))}
      party={alike[0]?.id ?? 'new'}
      reason={record.reason}
      wrongTitle={officeTexts[lang].wrongTitle}
      errors={tried.errors}
    />
  )
  return showPage(c, page, status)
}

// On the form the company is asked; in the office it is told of.
function saidInOffice(lang: OfficeLang, { said }: Pick<CompanyRecord, 'said'>) {
  const { fields } = companyTexts[lang]
  const { page } = companyOfficeTexts[lang]
  const told = new Map([
    [fields.langs.label, page.speaks],
    [fields.wants.label, page.wants],
  ])
  return presentSaid(lang, said).map(({ label, value }) => ({ label: told.get(label) ?? label, value }))
}

function contactRows(lang: OfficeLang, { contact }: CompanyRecord) {
  const [, , , , , name = '', role = '', email = '', phone = ''] = companyOfficeTexts[lang].csvColumns
  return [
    { label: name, value: contact.name },
    { label: role, value: contact.role },
    { label: email, value: contact.email },
    { label: phone, value: contact.phone },
    { label: companyTexts[lang].fields.lang.label, value: nameOfLang(contact.lang) },
  ]
}

async function showCompany(c: OfficeContext, { db }: OfficeDeps) {
  const { lang, site } = c.var
  const partyId = c.req.param('party') ?? ''
  const company = isId(partyId) ? await readCompany(db, lang, partyId) : undefined
  if (!company || !site) return notThere(c)
  const [records, notes, doings, slug] = await Promise.all([
    readRecords(db, { partyId }),
    readNotes(db, partyId),
    readDoings(db, lang, partyId),
    readSlugOfCompany(db, partyId, lang),
  ])
  const texts = companyOfficeTexts[lang]
  const { fields } = companyTexts[lang]
  const stamp = (at: Temporal.Instant) => formatStamp(lang, at.toZonedDateTimeISO(site.timeZone))
  const page = (
    <CompanyPage
      frame={officeFrame(c, { title: company.name, done: doneIn(c, texts.done) })}
      lang={lang}
      name={company.name}
      path={`/office/people/companies/${partyId}`}
      facts={[
        { label: texts.country, value: company.country ? formatCountry(lang, company.country) : '' },
        { label: texts.field, value: company.field ? (fieldTexts[lang][company.field] ?? '') : '' },
        { label: texts.consent, value: texts.consents[company.consentedOn ? 'yes' : 'no'] },
        { label: fields.website.label, value: company.website ?? '' },
      ]}
      links={[
        { label: texts.page.register, href: `/office/register/parties/${partyId}` },
        ...(slug ? [{ label: texts.page.public, href: pathOfEntry(lang, { kind: 'party', slug }) }] : []),
      ]}
      waiting={records.flatMap(({ id, said, waitsSince }) =>
        waitsSince
          ? [{ label: said.name, href: `/office/people/companies/waiting/${id}`, note: stamp(waitsSince) }]
          : [],
      )}
      contacts={records.map(({ contact, said, since, confirmedAt, remindedAt }) => ({
        name: contact.name,
        email: contact.email,
        phone: contact.phone,
        marks: remindedAt ? [texts.unconfirmed] : [],
        rows: [
          {
            label: contact.role || texts.contact,
            value: `${texts.page.since(stamp(since))}, ${texts.page.confirmed(stamp(confirmedAt))}`,
          },
          ...presentSaid(lang, said).filter(
            ({ label }) => label === fields.langs.label || label === fields.wants.label,
          ),
        ],
      }))}
      notes={notes.map(({ words, by, at }) => ({ words, by, at: stamp(at) }))}
      visits={doings.visits.map(({ id, organisation, at, zone, ...visit }) => ({
        label: `${numberOf(visit)} ${organisation}`,
        href: `/office/visits/${id}`,
        note: formatDate(lang, { date: at.toZonedDateTimeISO(zone).toPlainDate(), precision: 'day' }),
      }))}
      events={doings.activities.map(({ id, title, role, on, precision }) => ({
        label: title,
        href: `/office/register/activities/${id}`,
        note: [wordsOfOffice[lang].roles[role], on && precision && formatDate(lang, { date: on, precision })]
          .filter(Boolean)
          .join(', '),
      }))}
    />
  )
  return showPage(c, page)
}
