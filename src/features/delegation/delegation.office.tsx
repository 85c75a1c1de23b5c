import { Hono } from 'hono'
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
import { labelIn } from '#src/features/site/index.ts'
import { actorOf, isId } from '#src/features/staff/index.ts'
import { isOver, VISIT_ID, type Visit } from '#src/features/visits/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { readForm, type TypedForm } from '#src/platform/http/form.ts'
import { formatCountry } from '#src/platform/i18n/country-name.ts'
import { isLang, type Lang } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { CSV_START } from '#src/platform/tabular/csv-write.ts'
import { delegationTexts } from './delegation.messages.ts'
import { arrivalOf, totalsOf, writeDelegation } from './delegation.present.ts'
import { DelegationPage, GuestOfficePage } from './delegation.view.tsx'
import { type GuestErrors, readAnswers, readNewPerson, type TypedGuest, typedOf } from './guest.form.ts'
import { mailToGuest } from './guest.mail.ts'
import { guestTexts } from './guest.messages.ts'
import { type Guest, nameOfGuest } from './guest.model.ts'
import { readGuest, readGuests } from './guest.reads.ts'
import { addGuest, handOver, removeGuest, renewLink, saveAnswers } from './guest.store.ts'
import { gathers, inviteLeaders } from './leader.store.ts'
import { findVisit, visitTop } from './visit-page.ts'

const PATH = `/visits/${VISIT_ID}/delegation`

/** The delegation of a visit in the office. */
export function peopleOffice(deps: OfficeDeps) {
  const { db, vault, site } = deps
  return new Hono<OfficeEnv>()
    .use(`/visits/${VISIT_ID}/*`, requireRight(deps, 'visits.plan'))
    .get(`${PATH}.csv`, async (c) => {
      const visit = await findVisit(c, deps)
      if (!visit) return notThere(c)
      const guests = await readGuests(db, visit.id)
      return c.body(CSV_START + [...writeDelegation(c.var.lang, guests, visit.timeZone)].join(''), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="delegation-${visit.year}-${visit.number}.csv"`,
      })
    })
    .get(PATH, async (c) => {
      const visit = await findVisit(c, deps)
      return visit ? showDelegation(c, deps, visit, {}) : notThere(c)
    })
    .post(PATH, async (c) => {
      const visit = await findVisit(c, deps)
      if (!visit) return notThere(c)
      const form = await readForm(c)
      const texts = guestTexts[c.var.lang]
      const person = readNewPerson(form, texts)
      if ('errors' in person) return showDelegation(c, deps, visit, { typed: form.values, errors: person.errors })
      const result = await inTransaction(db, async (tx) => {
        const { country } = visit
        const added = await addGuest(
          tx,
          vault,
          { ...person, visitId: visit.id, lang: langOf(form, visit.lang), country },
          actorOf(c.var.staff),
        )
        if (typeof added !== 'string' && gathers(visit)) await write(tx, 'invited', added.guest, visit, c)
        return added
      })
      if (typeof result !== 'string') return c.redirect(`/office/visits/${visit.id}/delegation?done=added`, 303)
      const problem = result === 'there_already' ? texts.errors.there : texts.errors.tooMany
      return showDelegation(c, deps, visit, {
        typed: form.values,
        errors: { [person.email ? 'email' : 'name']: problem },
      })
    })
    .post(`${PATH}/leader`, async (c) => {
      const visit = await findVisit(c, deps)
      if (!visit) return notThere(c)
      await inviteLeaders({ ...deps, site }, visit.id)
      return c.redirect(`/office/visits/${visit.id}/delegation?done=sent`, 303)
    })
    .post(`${PATH}/remind`, async (c) => {
      const visit = await findVisit(c, deps)
      if (!visit) return notThere(c)
      await inTransaction(db, async (tx) => {
        for (const guest of await readGuests(tx, visit.id))
          if (!guest.answeredAt) await write(tx, 'invited', guest, visit, c)
      })
      return c.redirect(`/office/visits/${visit.id}/delegation?done=reminded`, 303)
    })
    .get(`${PATH}/:guest`, async (c) => {
      const found = await findGuest(c, deps)
      if (!found) return notThere(c)
      const { guest, visit } = found
      return showGuest(c, found, { typed: typedOf(guest, visit.timeZone), version: guest.version })
    })
    .post(`${PATH}/:guest`, async (c) => {
      const found = await findGuest(c, deps)
      if (!found) return notThere(c)
      const { guest, visit } = found
      const form = await readForm(c)
      const version = Number(form.text('version'))
      const texts = guestTexts[c.var.lang]
      const email = form.text('email')
      const read = readAnswers(form, texts, visit.timeZone)
      const errors = {
        ...('errors' in read && read.errors),
        ...(email && !isMailAddress(email) && { email: texts.errors.email }),
      }
      if (!('answers' in read) || Object.keys(errors).length > 0)
        return showGuest(c, found, {
          typed: form.values,
          version,
          errors,
          ...('times' in read && { times: read.times }),
        })
      const said = { answers: read.answers, version, by: actorOf(c.var.staff), lang: langOf(form, guest.lang) }
      const result = await saveAnswers(db, guest.id, { ...said, email: email || undefined })
      if (result === 'saved') return c.redirect(`/office/visits/${visit.id}/delegation?done=saved`, 303)
      const now = await findGuest(c, deps)
      if (!now) return notThere(c)
      const stored = typedOf(now.guest, visit.timeZone)
      return showGuest(c, now, { typed: form.values, version: now.guest.version, stored })
    })
    .post(`${PATH}/:guest/send`, (c) =>
      act(c, deps, async ({ guest, visit }) => {
        await inTransaction(db, (tx) => write(tx, guest.isLeader ? 'leader' : 'invited', guest, visit, c))
        return 'sent'
      }),
    )
    .post(`${PATH}/:guest/renew`, (c) =>
      act(c, deps, async ({ guest, visit }) => {
        await inTransaction(db, async (tx) => {
          const renewed = await renewLink(tx, vault, guest.id, actorOf(c.var.staff))
          if (renewed) await write(tx, 'invited', renewed, visit, c)
        })
        return 'renewed'
      }),
    )
    .post(`${PATH}/:guest/lead`, (c) =>
      act(c, deps, async ({ guest, visit }) => {
        const guests = await readGuests(db, visit.id)
        const leader = guests.find(({ isLeader }) => isLeader) ?? guest
        await inTransaction(db, async (tx) => {
          const to = await handOver(tx, leader, guest.id, actorOf(c.var.staff))
          if (to) await write(tx, 'leads', to, visit, c)
        })
        return 'leads'
      }),
    )
    .post(`${PATH}/:guest/remove`, async (c) => {
      const found = await findGuest(c, deps)
      if (!found) return notThere(c)
      const { guest, visit } = found
      const result = await removeGuest(db, guest.id, { by: actorOf(c.var.staff), isOver: isOver(visit.stage) })
      if (result !== 'last_leader') return c.redirect(`/office/visits/${visit.id}/delegation?done=removed`, 303)
      const warning = delegationTexts[c.var.lang].lastLeader
      return showGuest(c, found, { typed: typedOf(guest, visit.timeZone), version: guest.version, warning })
    })

  async function write(
    tx: Parameters<typeof mailToGuest>[1],
    kind: 'leader' | 'leads' | 'invited',
    guest: Guest,
    visit: Visit,
    c: OfficeContext,
  ) {
    const { site: city } = c.var
    await mailToGuest(deps, tx, kind, { guest, visit, city: city ? labelIn(city, city.names, guest.lang) : '' })
  }
}

const langOf = (form: TypedForm, otherwise: Lang): Lang => {
  const lang = form.text('lang')
  return isLang(lang) ? lang : otherwise
}

interface Found {
  readonly visit: Visit
  readonly guest: Guest
}

async function findGuest(c: OfficeContext, deps: OfficeDeps): Promise<Found | undefined> {
  const visit = await findVisit(c, deps)
  const id = c.req.param('guest') ?? ''
  const guest = visit && isId(id) ? await readGuest(deps.db, id) : undefined
  return visit && guest?.visitId === visit.id ? { visit, guest } : undefined
}

async function act(c: OfficeContext, deps: OfficeDeps, work: (found: Found) => Promise<string>) {
  const found = await findGuest(c, deps)
  if (!found) return notThere(c)
  return c.redirect(`/office/visits/${found.visit.id}/delegation?done=${await work(found)}`, 303)
}

async function showDelegation(
  c: OfficeContext,
  { db }: OfficeDeps,
  visit: Visit,
  { typed = {}, errors = {} }: { typed?: TypedGuest; errors?: GuestErrors },
) {
  const { lang } = c.var
  const texts = delegationTexts[lang]
  const guests = await readGuests(db, visit.id)
  const path = `/office/visits/${visit.id}/delegation`
  const page = (
    <DelegationPage
      frame={officeFrame(c, { title: texts.tabs.delegation, done: doneIn(c, texts.done) })}
      top={visitTop(c, visit, 'delegation')}
      texts={texts}
      lang={lang}
      path={path}
      expected={visit.size}
      guests={guests.map((guest) => ({
        href: `${path}/${guest.id}`,
        name: nameOfGuest(guest, texts.noName),
        isLeader: guest.isLeader,
        organisation: guest.organisation,
        country: guest.country ? formatCountry(lang, guest.country) : '',
        arrival: arrivalOf(lang, guest, visit.timeZone),
        answered: guest.answeredAt !== undefined,
        hasPassport: guest.passport !== undefined,
      }))}
      totals={totalsOf(lang, guests)}
      contact={guests.length === 0 && gathers(visit) ? visit.contact?.name : undefined}
      unanswered={guests.filter((guest) => !guest.answeredAt && guest.email).length}
      typed={{ lang: [visit.lang], ...typed }}
      errors={errors}
      errorTitle={officeTexts[lang].wrongTitle}
    />
  )
  return showPage(c, page, Object.keys(errors).length > 0 ? 422 : 200)
}

function showGuest(
  c: OfficeContext,
  { guest, visit }: Found,
  shown: {
    typed: TypedGuest
    version: number
    errors?: GuestErrors
    times?: readonly Temporal.ZonedDateTime[] | undefined
    stored?: TypedGuest
    warning?: string
  },
) {
  const { lang } = c.var
  const texts = delegationTexts[lang]
  const name = nameOfGuest(guest, texts.noName)
  const back = `/office/visits/${visit.id}/delegation`
  const page = (
    <GuestOfficePage
      frame={officeFrame(c, { title: name })}
      top={visitTop(c, visit, 'delegation')}
      texts={texts}
      lang={lang}
      path={`${back}/${guest.id}`}
      back={back}
      name={name}
      isLeader={guest.isLeader}
      hasAddress={guest.email !== undefined}
      typed={shown.typed}
      errors={shown.errors ?? {}}
      errorTitle={officeTexts[lang].wrongTitle}
      timeZone={visit.timeZone}
      times={shown.times}
      version={shown.version}
      stored={shown.stored}
      warning={shown.warning}
    />
  )
  const status = shown.stored || shown.warning ? 409 : shown.errors ? 422 : 200
  return showPage(c, page, status)
}
