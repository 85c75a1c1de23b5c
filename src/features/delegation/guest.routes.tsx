import { Hono } from 'hono'
import { answerEndedLink, type ReaderContext, type ReaderEnv, showPrivate } from '#src/features/reading/index.ts'
import { readSetting } from '#src/features/settings/index.ts'
import { BY_GUEST, isOver, type Visit } from '#src/features/visits/index.ts'
import { readForm } from '#src/platform/http/form.ts'
import { isLang } from '#src/platform/i18n/languages.ts'
import { type AtHome, enterAsGuest, type GuestDeps } from './at-home.ts'
import { type GuestErrors, readAnswers, readPassport, type TypedGuest, typedOf } from './guest.form.ts'
import { guestTexts } from './guest.messages.ts'
import type { Guest } from './guest.model.ts'
import { guestPage, privacyOf } from './guest.page.ts'
import { removeGuest, saveAnswers, saveGuestLang, savePassport } from './guest.store.ts'
import { ConfirmPage, ErasedPage, OwnPage, PassportPage } from './guest.view.tsx'
import { presentLetter } from './letter.present.ts'
import { readSentLetter } from './letter.reads.ts'
import { LetterPage } from './letter.view.tsx'
import { peopleRoutes } from './people.routes.tsx'

/** The pages of guests, each behind a link of its own. */
export function guestRoutes(deps: GuestDeps) {
  const { db } = deps
  return new Hono<ReaderEnv>()
    .route('/', peopleRoutes(deps))
    .get('/guest/:secret', async (c) => {
      const home = await enterAsGuest(c, deps)
      if (home instanceof Response) return home
      return showOwn(c, deps, home, { typed: typedOf(home.guest, home.visit.timeZone), version: home.guest.version })
    })
    .post('/guest/:secret', async (c) => {
      const home = await enterAsGuest(c, deps)
      if (home instanceof Response) return home
      const { guest, visit, path } = home
      if (!takesAnswers(visit)) return c.redirect(path, 303)
      const form = await readForm(c)
      const version = Number(form.text('version'))
      const read = readAnswers(form, guestTexts[guest.lang], visit.timeZone)
      if ('errors' in read) return showOwn(c, deps, home, { ...read, typed: form.values, version })
      const result = await saveAnswers(db, guest.id, { answers: read.answers, version, by: BY_GUEST })
      if (result === 'gone') return answerEndedLink(c, deps)
      if (result === 'saved') return c.redirect(`${path}?done=saved`, 303)
      // Somebody else was faster: both are shown, and what was typed can be sent over it.
      const now = await enterAsGuest(c, deps)
      if (now instanceof Response) return now
      const stored = typedOf(now.guest, visit.timeZone)
      return showOwn(c, deps, now, { typed: form.values, version: now.guest.version, stored })
    })
    .post('/guest/:secret/language', async (c) => {
      const home = await enterAsGuest(c, deps)
      if (home instanceof Response) return home
      const lang = (await readForm(c)).text('lang')
      if (isLang(lang)) await saveGuestLang(db, home.guest.id, lang)
      return c.redirect(`${home.path}?done=language`, 303)
    })
    .get('/guest/:secret/passport', async (c) => {
      const home = await enterAsGuest(c, deps)
      if (home instanceof Response) return home
      if (!asksForPassport(home.visit)) return c.redirect(home.path, 303)
      return showPassport(c, deps, home, { typed: typedPassport(home.guest), version: home.guest.version })
    })
    .post('/guest/:secret/passport', async (c) => {
      const home = await enterAsGuest(c, deps)
      if (home instanceof Response) return home
      if (!asksForPassport(home.visit)) return c.redirect(home.path, 303)
      const form = await readForm(c)
      const version = Number(form.text('version'))
      const read = readPassport(form, guestTexts[home.guest.lang])
      if ('errors' in read) return showPassport(c, deps, home, { typed: form.values, version, errors: read.errors })
      const result = await savePassport(db, home.guest.id, { passport: read.passport, version, by: BY_GUEST })
      if (result === 'saved') return c.redirect(`${home.path}?done=passport`, 303)
      const now = await enterAsGuest(c, deps)
      if (now instanceof Response) return now
      const stored = typedPassport(now.guest)
      return showPassport(c, deps, now, { typed: form.values, version: now.guest.version, stored })
    })
    .get('/guest/:secret/letter', async (c) => {
      const home = await enterAsGuest(c, deps)
      if (home instanceof Response) return home
      const letter = await readSentLetter(db, home.guest.id)
      if (!letter) return answerEndedLink(c, deps)
      const page = guestPage(c, deps, home, guestTexts[home.guest.lang].letterLink)
      const paper = presentLetter(c.var.site, letter)
      return showPrivate(c, <LetterPage page={page} letter={paper} back={guestTexts[home.guest.lang].toMine} />)
    })
    .get('/guest/:secret/data.json', async (c) => {
      const home = await enterAsGuest(c, deps)
      if (home instanceof Response) return home
      const { id, visitId, linkNumber, version, position, ...own } = home.guest
      c.header('Content-Disposition', 'attachment; filename="my-data.json"')
      return c.json({ visit: { number: home.visit.number, year: home.visit.year }, ...own })
    })
    .get('/guest/:secret/erase', async (c) => {
      const home = await enterAsGuest(c, deps)
      return home instanceof Response ? home : showErase(c, deps, home)
    })
    .post('/guest/:secret/erase', async (c) => {
      const home = await enterAsGuest(c, deps)
      if (home instanceof Response) return home
      const texts = guestTexts[home.guest.lang]
      const page = guestPage(c, deps, home, texts.erasedTitle)
      const result = await removeGuest(db, home.guest.id, { by: BY_GUEST, isOver: isOver(home.visit.stage) })
      if (result === 'last_leader') return showErase(c, deps, home, texts.errors.lastLeader)
      return showPrivate(c, <ErasedPage page={page} words={texts.erased} />)
    })
}

const takesAnswers = ({ stage }: Visit) => stage !== 'declined' && stage !== 'cancelled'
const asksForPassport = ({ stage }: Visit) => stage === 'confirmed' || stage === 'under_way'

const typedPassport = ({ passport }: Guest): TypedGuest => ({
  passport_name: [passport?.name ?? ''],
  born_on: [passport?.bornOn.toString() ?? ''],
})

/** What a form shows: as typed or as kept, with what is wrong and what else is kept by now. */
interface Shown {
  readonly typed: TypedGuest
  readonly version: number
  readonly errors?: GuestErrors
  readonly times?: readonly Temporal.ZonedDateTime[]
  readonly stored?: TypedGuest
}

async function showOwn(c: ReaderContext, deps: GuestDeps, home: AtHome, shown: Shown) {
  const { guest, visit, path } = home
  const texts = guestTexts[guest.lang]
  const { monthsKept } = await readSetting(deps.db, 'visits')
  const letter = await readSentLetter(deps.db, guest.id)
  const links = [
    ...(guest.isLeader ? [{ label: texts.peopleLink, href: `${path}/people` }] : []),
    ...(asksForPassport(visit) ? [{ label: texts.programmeLink, href: `${path}/programme` }] : []),
    ...(asksForPassport(visit) ? [{ label: texts.passportLink, href: `${path}/passport` }] : []),
    ...(letter ? [{ label: texts.letterLink, href: `${path}/letter` }] : []),
  ]
  const page = (
    <OwnPage
      page={guestPage(c, deps, home)}
      typed={shown.typed}
      errors={shown.errors ?? {}}
      timeZone={visit.timeZone}
      times={shown.times}
      version={shown.version}
      stored={shown.stored}
      isOpen={takesAnswers(visit)}
      links={links}
      privacy={privacyOf(c.var.site, guest.lang, monthsKept)}
    />
  )
  return showPrivate(c, page, shown.stored ? 409 : shown.errors ? 422 : 200)
}

function showPassport(c: ReaderContext, deps: GuestDeps, home: AtHome, shown: Shown) {
  const page = guestPage(c, deps, home, guestTexts[home.guest.lang].passportTitle)
  return showPrivate(
    c,
    <PassportPage
      page={page}
      typed={shown.typed}
      errors={shown.errors ?? {}}
      version={shown.version}
      stored={shown.stored}
    />,
    shown.stored ? 409 : shown.errors ? 422 : 200,
  )
}

function showErase(c: ReaderContext, deps: GuestDeps, home: AtHome, error?: string) {
  const texts = guestTexts[home.guest.lang]
  return showPrivate(
    c,
    <ConfirmPage
      page={guestPage(c, deps, home, texts.eraseTitle)}
      action={`${home.path}/erase`}
      warning={texts.eraseWarning}
      yes={texts.eraseNow}
      no={{ label: texts.toMine, href: home.path }}
      error={error}
    />,
    error ? 409 : 200,
  )
}
