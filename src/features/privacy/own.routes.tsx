import { Hono } from 'hono'
import { admitOutsider, networkIn } from '#src/features/admitting/index.ts'
import { CONTACT_PAGES, pathOfContact } from '#src/features/entries/index.ts'
import type { Person } from '#src/features/people/index.ts'
import {
  answerTooMany,
  answerUnknownLink,
  frameOf,
  type ReaderContext,
  type ReaderEnv,
  showPrivate,
} from '#src/features/reading/index.ts'
import { labelIn } from '#src/features/site/index.ts'
import { inTransaction } from '#src/platform/database/tables.ts'
import { readForm } from '#src/platform/http/form.ts'
import { LANGS } from '#src/platform/i18n/languages.ts'
import { isMailAddress } from '#src/platform/mail/index.ts'
import { cleanLine } from '#src/platform/text/clean-line.ts'
import { ownTexts } from './own.messages.ts'
import { collectOwn, erasePeople, isKnown, personOfAddress, takeOwn } from './own.store.ts'
import { AskPage, ErasedPage, ErasePage, OwnPage, type TypedPerson } from './own.view.tsx'
import { makeOwnLink, openOwnLink } from './own-link.store.ts'
import { readTypedPerson } from './person.form.ts'
import { correctPerson } from './person.store.ts'
import type { OwnDataDeps } from './privacy.deps.ts'
import { presentRecord, presentResponsible } from './record.present.ts'

/** How the log names whoever did something with the link to their own address. */
export const BY_OWNER = 'the owner of an address'

/** What is kept of people at all, and for whoever owns an address what is kept of them. */
export function ownDataRoutes(deps: OwnDataDeps) {
  const { db, vault, mail, rooms } = deps
  const routes = new Hono<ReaderEnv>()
  for (const lang of LANGS) {
    const path = `/${lang}/${CONTACT_PAGES.ownData[lang]}`
    routes.get(path, (c) => showAsking(c, deps, { typed: '', isSent: c.req.query('done') === 'sent' }))
    routes.post(path, async (c) => {
      const email = cleanLine((await readForm(c)).text('email'))
      if (!isMailAddress(email)) return showAsking(c, deps, { typed: email, error: ownTexts[lang].emailWrong })
      const admitted = await admitOutsider(deps, { kind: 'mail', network: networkIn(c, deps), person: email })
      if (admitted !== 'admitted') return answerTooMany(c, deps, admitted.seconds)
      const { site } = c.var
      // The same for every address: whether anything is kept of it is told to nobody but whoever reads its mailbox.
      await inTransaction(db, async (tx) => {
        const link = deps.origin + pathOfContact(lang, 'ownData', await makeOwnLink(tx, vault, { email, lang }))
        await mail.send(tx, { to: email, ...ownTexts[lang].mail({ city: labelIn(site, site.names, lang), link }) })
      })
      return c.redirect(`${pathOfContact(lang, 'ownData')}?done=sent`, 303)
    })
    routes.get(`${path}/:secret`, (c) =>
      withOwner(c, deps, (person) => showOwn(c, deps, person, { isChanged: c.req.query('done') === 'changed' })),
    )
    routes.post(`${path}/:secret`, (c) =>
      withOwner(c, deps, async (person) => {
        const form = readTypedPerson(await readForm(c), ownTexts[lang].tooLong)
        if ('errors' in form) return showOwn(c, deps, person, form)
        await correctPerson(db, person.id, form.facts, BY_OWNER)
        return c.redirect(`${pathOfOwn(c)}?done=changed`, 303)
      }),
    )
    routes.get(`${path}/:secret/data.json`, (c) =>
      withOwner(c, deps, async (person) => {
        const city = labelIn(c.var.site, c.var.site.names, lang)
        c.header('Content-Disposition', 'attachment; filename="own-data.json"')
        return c.json(await takeOwn({ db, vault, rooms: await rooms() }, person, { city, lang }))
      }),
    )
    routes.get(`${path}/:secret/erase`, (c) =>
      withOwner(c, deps, async (person) => {
        const parts = await collectOwn(await meansOf(c, deps), person, lang)
        const frame = frameIn(c, deps, ownTexts[lang].eraseTitle)
        return showPrivate(c, <ErasePage frame={frame} lang={lang} path={pathOfOwn(c)} parts={parts} />)
      }),
    )
    routes.post(`${path}/:secret/erase`, (c) =>
      withOwner(c, deps, async (person) => {
        await erasePeople(deps, await rooms(), { people: [person], by: BY_OWNER })
        // Past the outbox, which would keep the address: it is known no more. That it is done stands on the page as well.
        const city = labelIn(c.var.site, c.var.site.names, lang)
        void mail.try({ to: person.email, ...ownTexts[lang].doneMail({ city }) }).catch(() => {})
        const frame = frameIn(c, deps, ownTexts[lang].erasedTitle)
        return showPrivate(c, <ErasedPage frame={frame} lang={lang} />)
      }),
    )
  }
  return routes
}

const pathOfOwn = (c: ReaderContext) => pathOfContact(c.var.lang, 'ownData', c.req.param('secret') ?? '')

const meansOf = async (c: ReaderContext, deps: OwnDataDeps) => ({
  ...deps,
  rooms: await deps.rooms(),
  timeZone: c.var.site.timeZone,
})

/** Does something for the owner of the address that the secret of the link opens. */
async function withOwner(
  c: ReaderContext,
  deps: OwnDataDeps,
  work: (person: Person) => Response | Promise<Response>,
): Promise<Response> {
  const email = await openOwnLink(deps.db, deps.vault, c.req.param('secret') ?? '')
  return email === undefined ? answerUnknownLink(c, deps) : work(await personOfAddress(deps.db, email, c.var.lang))
}

const frameIn = (c: ReaderContext, deps: OwnDataDeps, title: string) =>
  frameOf(deps, c.var.site, c.var.lang, {
    title,
    pathIn: (other) => pathOfContact(other, 'ownData', ...[c.req.param('secret')].filter((one) => one !== undefined)),
    noindex: true,
    hasForm: true,
  })

async function showAsking(
  c: ReaderContext,
  deps: OwnDataDeps,
  form: { typed: string; error?: string; isSent?: boolean },
) {
  const { lang, site } = c.var
  const page = (
    <AskPage
      frame={frameIn(c, deps, ownTexts[lang].title)}
      lang={lang}
      city={labelIn(site, site.names, lang)}
      path={pathOfContact(lang, 'ownData')}
      items={await presentRecord(deps.db, await deps.rooms(), lang)}
      who={await presentResponsible(deps.db, site, lang)}
      typed={form.typed}
      error={form.error}
      isSent={form.isSent ?? false}
    />
  )
  return showPrivate(c, page, form.error ? 422 : 200)
}

async function showOwn(
  c: ReaderContext,
  deps: OwnDataDeps,
  person: Person,
  form: { typed?: TypedPerson; errors?: Readonly<Record<string, string>>; isChanged?: boolean },
) {
  const { lang } = c.var
  const page = (
    <OwnPage
      frame={frameIn(c, deps, ownTexts[lang].ownTitle)}
      lang={lang}
      path={pathOfOwn(c)}
      address={person.email}
      parts={await collectOwn(await meansOf(c, deps), person, lang)}
      typed={isKnown(person) ? (form.typed ?? person) : undefined}
      errors={form.errors ?? {}}
      isChanged={form.isChanged ?? false}
    />
  )
  return showPrivate(c, page, form.errors ? 422 : 200)
}
