import { Hono } from 'hono'
import { answerUnknownLink, type ReaderContext, type ReaderEnv, showPrivate } from '#src/features/reading/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { isId } from '#src/features/staff/index.ts'
import { BY_GUEST, isOver } from '#src/features/visits/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { readForm } from '#src/platform/http/form.ts'
import { isLang } from '#src/platform/i18n/languages.ts'
import { type AtHome, enterAsGuest, type GuestDeps } from './at-home.ts'
import { type GuestErrors, readNewPerson, type TypedGuest } from './guest.form.ts'
import { mailToGuest } from './guest.mail.ts'
import { guestTexts } from './guest.messages.ts'
import { type Guest, nameOfGuest } from './guest.model.ts'
import { guestPage } from './guest.page.ts'
import { readGuest, readGuests } from './guest.reads.ts'
import { addGuest, handOver, removeGuest } from './guest.store.ts'
import { ConfirmPage, ErasedPage } from './guest.view.tsx'
import { PeoplePage } from './people.view.tsx'

/** The pages on which a leader looks after the delegation. To everybody else they are not there. */
export function peopleRoutes(deps: GuestDeps) {
  const { db, vault, mail } = deps
  return new Hono<ReaderEnv>()
    .get('/guest/:secret/people', async (c) => {
      const home = await enterAsLeader(c, deps)
      return home instanceof Response ? home : showPeople(c, deps, home, {})
    })
    .post('/guest/:secret/people', async (c) => {
      const home = await enterAsLeader(c, deps)
      if (home instanceof Response) return home
      const { guest: leader, visit, path } = home
      const texts = guestTexts[leader.lang]
      const form = await readForm(c)
      const typed = form.values
      const person = readNewPerson(form, texts)
      if ('errors' in person) return showPeople(c, deps, home, { typed, errors: person.errors })
      const lang = form.text('lang')
      const result = await inTransaction(db, async (tx) => {
        const { organisation, country } = leader
        const added = await addGuest(
          tx,
          vault,
          { ...person, visitId: visit.id, lang: isLang(lang) ? lang : leader.lang, organisation, country },
          BY_GUEST,
        )
        if (typeof added !== 'string')
          await mailToGuest({ ...deps, mail }, tx, 'invited', {
            guest: added.guest,
            visit,
            city: cityOf(c, added.guest),
          })
        return added
      })
      if (typeof result !== 'string') return c.redirect(`${path}/people?done=invited`, 303)
      const field = form.text('email') ? 'email' : 'name'
      const problem = result === 'there_already' ? texts.errors.there : texts.errors.tooMany
      return showPeople(c, deps, home, { typed, errors: { [field]: problem } })
    })
    .post('/guest/:secret/people/:id/send', async (c) => {
      const found = await enterFor(c, deps)
      if (found instanceof Response) return found
      const { home, person } = found
      await inTransaction(db, (tx) =>
        mailToGuest(deps, tx, 'invited', { guest: person, visit: home.visit, city: cityOf(c, person) }),
      )
      return c.redirect(`${home.path}/people?done=sent`, 303)
    })
    .get('/guest/:secret/people/:id/remove', async (c) => {
      const found = await enterFor(c, deps)
      return found instanceof Response ? found : askToRemove(c, deps, found)
    })
    .post('/guest/:secret/people/:id/remove', async (c) => {
      const found = await enterFor(c, deps)
      if (found instanceof Response) return found
      const { home, person } = found
      const texts = guestTexts[home.guest.lang]
      const isSelf = person.id === home.guest.id
      const page = isSelf ? guestPage(c, deps, home, texts.erasedTitle) : undefined
      const result = await removeGuest(db, person.id, { by: BY_GUEST, isOver: isOver(home.visit.stage) })
      if (result === 'last_leader') return askToRemove(c, deps, found, texts.errors.lastLeader)
      if (page) return showPrivate(c, <ErasedPage page={page} words={texts.erased} />)
      return c.redirect(`${home.path}/people?done=removed`, 303)
    })
    .get('/guest/:secret/people/:id/lead', async (c) => {
      const found = await enterFor(c, deps)
      if (found instanceof Response) return found
      const { home, person } = found
      const texts = guestTexts[home.guest.lang]
      const name = nameOfGuest(person, texts.noName)
      return showPrivate(
        c,
        <ConfirmPage
          page={guestPage(c, deps, home, texts.handTitle(name))}
          action={`${home.path}/people/${person.id}/lead`}
          warning={texts.handWarning}
          yes={texts.handNow}
          no={{ label: texts.keep, href: `${home.path}/people` }}
        />,
      )
    })
    .post('/guest/:secret/people/:id/lead', async (c) => {
      const found = await enterFor(c, deps)
      if (found instanceof Response) return found
      const { home, person } = found
      await inTransaction(db, async (tx) => {
        const leader = await handOver(tx, home.guest, person.id, BY_GUEST)
        if (leader) await mailToGuest(deps, tx, 'leads', { guest: leader, visit: home.visit, city: cityOf(c, leader) })
      })
      return c.redirect(`${home.path}?done=handed`, 303)
    })
}

const cityOf = (c: ReaderContext, guest: Guest) => labelIn(c.var.site, c.var.site.names, guest.lang)

async function enterAsLeader(c: ReaderContext, deps: GuestDeps): Promise<AtHome | Response> {
  const home = await enterAsGuest(c, deps)
  if (home instanceof Response || home.guest.isLeader) return home
  return answerUnknownLink(c, deps)
}

// Somebody of another delegation is unknown here, whoever knows their number.
async function enterFor(c: ReaderContext, deps: GuestDeps): Promise<{ home: AtHome; person: Guest } | Response> {
  const home = await enterAsLeader(c, deps)
  if (home instanceof Response) return home
  const id = c.req.param('id') ?? ''
  const person = isId(id) ? await readGuest(deps.db, id) : undefined
  return person?.visitId === home.visit.id ? { home, person } : answerUnknownLink(c, deps)
}

async function showPeople(
  c: ReaderContext,
  deps: GuestDeps,
  home: AtHome,
  { typed = {}, errors = {} }: { typed?: TypedGuest; errors?: GuestErrors },
) {
  const texts = guestTexts[home.guest.lang]
  const guests = await readGuests(deps.db, home.visit.id)
  const people = guests.map((guest) => ({
    id: guest.id,
    name: nameOfGuest(guest, texts.noName),
    isLeader: guest.isLeader,
    isSelf: guest.id === home.guest.id,
    hasAnswered: guest.answeredAt !== undefined,
    hasAddress: guest.email !== undefined,
  }))
  const page = guestPage(c, deps, home, texts.peopleTitle)
  return showPrivate(
    c,
    <PeoplePage page={page} people={people} typed={typed} errors={errors} />,
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}

function askToRemove(
  c: ReaderContext,
  deps: GuestDeps,
  { home, person }: { home: AtHome; person: Guest },
  error?: string,
) {
  const texts = guestTexts[home.guest.lang]
  const name = nameOfGuest(person, texts.noName)
  return showPrivate(
    c,
    <ConfirmPage
      page={guestPage(c, deps, home, texts.removeTitle(name))}
      action={`${home.path}/people/${person.id}/remove`}
      warning={texts.removeWarning}
      yes={texts.removeNow}
      no={{ label: texts.keep, href: `${home.path}/people` }}
      error={error}
    />,
    error ? 409 : 200,
  )
}
